namespace TreatyIndicators;

/// <summary>Type and number of munitions believed to be in the area.</summary>
public sealed record AreaMunition
{
    /// <summary>Type of mine or cluster munition remnant.</summary>
    /// <remarks>APMBC: Form C, treaty duty; CCM: Form F, treaty duty. Source: T APMBC 7(1)(c), CCM 7(1)(h).</remarks>
    public string? MunitionType { get; init; }

    /// <summary>Sort of cluster munition remnant.</summary>
    /// <remarks>APMBC: not used; CCM: Form F, treaty duty. Source: T CCM 2; P34.</remarks>
    public Code<RemnantSort>? RemnantSort { get; init; }

    /// <summary>Estimated number (number of items).</summary>
    /// <remarks>APMBC: Form C, treaty duty; CCM: Form F, treaty duty. Source: T APMBC 7(1)(c), CCM 7(1)(h).</remarks>
    public long? Quantity { get; init; }
}
