namespace TreatyIndicators;

/// <summary>What a committee found in a report.</summary>
public sealed record Observation
{
    /// <summary>State.</summary>
    /// <remarks>Source: S1 para. 7; I.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Last year that the report covers.</summary>
    /// <remarks>Source: S1 para. 7; I.</remarks>
    public long? ReportYear { get; init; }

    /// <summary>What it is about.</summary>
    /// <remarks>Source: S1 paras. 7, 15.</remarks>
    public Code<ObservationTopic>? Topic { get; init; }

    /// <summary>What was found.</summary>
    /// <remarks>Source: S1.</remarks>
    public string? Text { get; init; }

    /// <summary>Path in the report that it rests on, for instance <c>cooperation.assistanceNeeds</c>.</summary>
    /// <remarks>Source: I.</remarks>
    public string? SourceField { get; init; }

    /// <summary>How clearly the report says it.</summary>
    /// <remarks>Source: I.</remarks>
    public Code<Clarity>? Clarity { get; init; }
}
