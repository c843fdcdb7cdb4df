namespace TreatyIndicators.Catalogues.Plans;

/// <summary>An indicator as JSON has it.</summary>
internal sealed record IndicatorData
{
    public required string Id { get; init; }

    public required Label Title { get; init; }

    public required string Kind { get; init; }

    public required string Unit { get; init; }

    public required string Measure { get; init; }

    public required string Population { get; init; }

    public required string Condition { get; init; }

    public string? PartlyMetWhen { get; init; }

    public string? PendingWhen { get; init; }

    public string? NotApplicableWhen { get; init; }

    public required string Silence { get; init; }

    public required string TimeBase { get; init; }

    public string? ReferenceDate { get; init; }

    public bool? CarriesForward { get; init; }

    /// <summary>Absent: every path that the tests read.</summary>
    public ValueList<string>? DecidingFields { get; init; }

    public ValueList<string> EvidenceFields { get; init => field = value ?? []; } = [];

    /// <summary>Absent: every section and record that the tests read.</summary>
    public ValueList<string>? DataSources { get; init; }

    public ValueList<string> FormLetters { get; init => field = value ?? []; } = [];

    public ValueList<ComponentData> Components { get; init => field = value ?? []; } = [];

    public ValueList<ReadingData> Readings { get; init => field = value ?? []; } = [];

    public string? Direction { get; init; }

    public string? DirectionNote { get; init; }

    public TargetData? Target { get; init; }

    public string? Ambiguity { get; init; }

    public string? Interpretation { get; init; }

    public required SourceData Source { get; init; }
}
