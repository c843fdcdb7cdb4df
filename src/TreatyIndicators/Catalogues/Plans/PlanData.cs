using NodaTime;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>A plan as its JSON has it: texts not yet looked into. Required members are required in the file.</summary>
internal sealed record PlanData
{
    public required ActionPlanId Id { get; init; }

    public required string Abbreviation { get; init; }

    public required ConventionId Convention { get; init; }

    public required Label Title { get; init; }

    public required string Edition { get; init; }

    public required LocalDate From { get; init; }

    public required LocalDate To { get; init; }

    public string? EditionNote { get; init; }

    public string? BaselineNote { get; init; }

    public BaselineData? Baseline { get; init; }

    public required SourceData Source { get; init; }

    public required ValueList<PlanChapter> Chapters { get; init; }

    public required ValueList<ActionData> Actions { get; init; }

    public required ValueList<PopulationData> Populations { get; init; }

    public required ValueList<IndicatorData> Indicators { get; init; }

    public ValueList<RelationData> Relations { get; init => field = value ?? []; } = [];
}
