using NodaTime;

namespace TreatyIndicators;

/// <summary>The body named as focal point for victim assistance.</summary>
public sealed record FocalPoint
{
    /// <summary>Body named as focal point.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, treaty duty. Source: S3 27; T CCM 5(2)(g); S4 33.
    /// </remarks>
    public string? Entity { get; init; }

    /// <summary>The body is governmental.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, treaty duty. Source: S3 27; T CCM 5(2)(g).</remarks>
    public bool? Governmental { get; init; }

    /// <summary>Since when.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: S3 27; I.</remarks>
    public LocalDate? NamedOn { get; init; }

    /// <summary>Mandate.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: S3 27.</remarks>
    public string? Mandate { get; init; }
}
