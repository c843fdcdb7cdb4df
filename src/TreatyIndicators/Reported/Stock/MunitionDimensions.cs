namespace TreatyIndicators;

/// <summary>Dimensions of one type.</summary>
public sealed record MunitionDimensions
{
    /// <summary>Length in millimetres.</summary>
    /// <remarks>APMBC: Form H, treaty duty; CCM: Form C, treaty duty. Source: T APMBC 7(1)(h), CCM 7(1)(c).</remarks>
    public decimal? LengthMm { get; init; }

    /// <summary>Width in millimetres.</summary>
    /// <remarks>APMBC: Form H, treaty duty; CCM: Form C, treaty duty. Source: T APMBC 7(1)(h), CCM 7(1)(c).</remarks>
    public decimal? WidthMm { get; init; }

    /// <summary>Height in millimetres.</summary>
    /// <remarks>APMBC: Form H, treaty duty; CCM: Form C, treaty duty. Source: T APMBC 7(1)(h), CCM 7(1)(c).</remarks>
    public decimal? HeightMm { get; init; }

    /// <summary>Diameter in millimetres.</summary>
    /// <remarks>APMBC: Form H, treaty duty; CCM: Form C, treaty duty. Source: T APMBC 7(1)(h), CCM 7(1)(c).</remarks>
    public decimal? DiameterMm { get; init; }
}
