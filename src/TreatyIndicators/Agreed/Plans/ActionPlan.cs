using NodaTime;

namespace TreatyIndicators;

/// <summary>An action plan of a convention: numbered actions, each with indicators.</summary>
/// <remarks>A plan comes from a catalogue, which has checked it as a whole. Safe for any number of threads.</remarks>
public sealed record ActionPlan
{
    /// <summary>The identifier.</summary>
    public required ActionPlanId Id { get; init; }

    /// <summary>The first part of the identifiers of its actions and indicators, for instance <c>SRAAP</c>.</summary>
    public required string Abbreviation { get; init; }

    /// <summary>The convention.</summary>
    public required ConventionId Convention { get; init; }

    /// <summary>The title.</summary>
    public required Label Title { get; init; }

    /// <summary>Which text of the plan this is: "draft of 16 August 2024".</summary>
    public required string Edition { get; init; }

    /// <summary>The first day of the plan.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day of the plan.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Its chapters, in order.</summary>
    public required ValueList<PlanChapter> Chapters { get; init; }

    /// <summary>Its actions, in order.</summary>
    public required ValueList<PlanAction> Actions { get; init; }

    /// <summary>Its populations, by name.</summary>
    public required ValueList<Population> Populations { get; init; }

    /// <summary>Its indicators, in order.</summary>
    public required ValueList<Indicator> Indicators { get; init; }

    /// <summary>How its indicators hang together.</summary>
    public ValueList<IndicatorRelation> Relations { get; init => field = value ?? []; } = [];

    /// <summary>What a reader must know of this edition.</summary>
    public string? EditionNote { get; init; }

    /// <summary>What base value the plan sets, and which one is used where it sets none.</summary>
    public string? BaselineNote { get; init; }

    /// <summary>The year from which progress is measured unless the caller chooses another; absent: none.</summary>
    public PlanBaseline? Baseline { get; init; }

    /// <summary>The document.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>The indicator of an identifier.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such indicator.</exception>
    public Indicator Indicator(IndicatorId id) =>
        Indicators.FirstOrDefault(indicator => indicator.Id == id)
        ?? throw new KeyNotFoundException($"{Title.En} has no indicator {id}.");
}
