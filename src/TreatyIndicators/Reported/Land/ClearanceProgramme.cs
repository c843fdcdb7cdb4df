namespace TreatyIndicators;

/// <summary>The clearance programme.</summary>
public sealed record ClearanceProgramme
{
    /// <summary>State of the clearance programme.</summary>
    /// <remarks>APMBC: Form F, treaty duty; CCM: Form F, treaty duty. Source: T APMBC 7(1)(f), CCM 7(1)(i).</remarks>
    public Code<ProgrammeStatus>? Status { get; init; }

    /// <summary>Methods.</summary>
    /// <remarks>APMBC: Form F, treaty duty; CCM: Form F, treaty duty. Source: T APMBC 7(1)(f).</remarks>
    public ValueList<string> Methods { get; init => field = value ?? []; } = [];

    /// <summary>Destruction sites.</summary>
    /// <remarks>APMBC: Form F, treaty duty; CCM: Form F, voluntary. Source: T APMBC 7(1)(f).</remarks>
    public ValueList<string> Sites { get; init => field = value ?? []; } = [];

    /// <summary>Safety standards.</summary>
    /// <remarks>APMBC: Form F, treaty duty; CCM: Form F, voluntary. Source: T APMBC 7(1)(f).</remarks>
    public string? SafetyStandards { get; init; }

    /// <summary>Environmental standards.</summary>
    /// <remarks>APMBC: Form F, treaty duty; CCM: Form F, voluntary. Source: T APMBC 7(1)(f).</remarks>
    public string? EnvironmentalStandards { get; init; }
}
