namespace TreatyIndicators.Catalogues.Plans;

/// <summary>A plan as its JSON has it: texts not yet looked into. Required members are required in the file.</summary>
internal sealed record PlanData
{
    public required string Id { get; init; }

    public required string Abbreviation { get; init; }

    public required string Convention { get; init; }

    public required LabelData Title { get; init; }

    public required string Edition { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public string? EditionNote { get; init; }

    public string? BaselineNote { get; init; }

    public required SourceData Source { get; init; }

    public required IReadOnlyList<ChapterData> Chapters { get; init; }

    public required IReadOnlyList<ActionData> Actions { get; init; }

    public required IReadOnlyList<PopulationData> Populations { get; init; }

    public required IReadOnlyList<IndicatorData> Indicators { get; init; }

    public IReadOnlyList<RelationData> Relations { get; init => field = value ?? []; } = [];
}
