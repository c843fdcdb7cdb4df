using NodaTime;

namespace TreatyIndicators;

/// <summary>One production plant.</summary>
public sealed record ProductionFacility
{
    /// <summary>Plant.</summary>
    /// <remarks>
    /// APMBC: Form E, treaty duty; CCM: Form E, treaty duty. Source: T APMBC 7(1)(e), CCM 7(1)(d); layout K.
    /// </remarks>
    public string? Name { get; init; }

    /// <summary>Converted or decommissioned.</summary>
    /// <remarks>
    /// APMBC: Form E, treaty duty; CCM: Form E, treaty duty. Source: T APMBC 7(1)(e), CCM 7(1)(d); layout K.
    /// </remarks>
    public Code<FacilityMode>? Mode { get; init; }

    /// <summary>In process or completed.</summary>
    /// <remarks>
    /// APMBC: Form E, treaty duty; CCM: Form E, treaty duty. Source: T APMBC 7(1)(e), CCM 7(1)(d); layout K.
    /// </remarks>
    public Code<FacilityStatus>? Status { get; init; }

    /// <summary>Day of completion.</summary>
    /// <remarks>APMBC: Form E, voluntary; CCM: Form E, voluntary. Source: I.</remarks>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>Remarks.</summary>
    /// <remarks>APMBC: Form E, voluntary; CCM: Form E, voluntary. Source: T APMBC 7(1)(e), CCM 7(1)(d); layout K.</remarks>
    public string? Remarks { get; init; }
}
