namespace TreatyIndicators;

/// <summary>A programme of social or economic inclusion.</summary>
public sealed record InclusionProgrammeEntry
{
    /// <summary>Kind of programme.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 34.</remarks>
    public Code<InclusionProgramme>? Kind { get; init; }

    /// <summary>Programme.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 34.</remarks>
    public string? Title { get; init; }
}
