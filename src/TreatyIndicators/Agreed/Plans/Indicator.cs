using TreatyIndicators.Conditions;

namespace TreatyIndicators;

/// <summary>An indicator of an action plan, as data: what is counted, over whom, and how silence is read.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed record Indicator
{
    /// <summary>The identifier.</summary>
    public required IndicatorId Id { get; init; }

    /// <summary>What it measures, in our own words.</summary>
    public required Label Title { get; init; }

    /// <summary>What it publishes, as the plan words it.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>The unit of its figure.</summary>
    public required IndicatorUnit Unit { get; init; }

    /// <summary>How its figure is made.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The subjects it is about.</summary>
    public required Population Population { get; init; }

    /// <summary>The test for <em>met</em>, or the number itself.</summary>
    public required Condition Condition { get; init; }

    /// <summary>The test for <em>partly met</em>, tried where the condition does not hold; absent: never partly met.</summary>
    public Condition? PartlyMetWhen { get; init; }

    /// <summary>The test for <em>pending</em>: the term still runs and the subject leaves the population; absent: never.</summary>
    public Condition? PendingWhen { get; init; }

    /// <summary>The test for <em>not applicable</em>: the subject leaves the population; absent: never.</summary>
    public Condition? NotApplicableWhen { get; init; }

    /// <summary>What silence means.</summary>
    public required SilenceRule Silence { get; init; }

    /// <summary>The time it looks at.</summary>
    public required TimeBase TimeBase { get; init; }

    /// <summary>The day that <c>t</c> stands for.</summary>
    public ReferenceDate ReferenceDate { get; init; }

    /// <summary>Whether an answer once given holds until another is given: the latest report with the answer counts.</summary>
    public bool CarriesForward { get; init; }

    /// <summary>Every path that its tests read.</summary>
    /// <remarks>A plan built in code may leave it empty: <see cref="PlanReader.Check"/> and <see cref="Catalogue.WithPlan"/> give the plan with it filled in. Evaluated as it is, such an indicator takes nobody for silent.</remarks>
    public ValueList<string> DecidingFields { get; init => field = value ?? []; } = [];

    /// <summary>Paths shown with a finding; they decide nothing.</summary>
    public ValueList<string> EvidenceFields { get; init => field = value ?? []; } = [];

    /// <summary>The report sections (<c>report.stockpile</c>) and records (<c>meetings</c>) it reads.</summary>
    public ValueList<string> DataSources { get; init => field = value ?? []; } = [];

    /// <summary>The form letters under which the information usually sits.</summary>
    public ValueList<string> FormLetters { get; init => field = value ?? []; } = [];

    /// <summary>Separate measures inside the indicator; usually none.</summary>
    public ValueList<IndicatorComponent> Components { get; init => field = value ?? []; } = [];

    /// <summary>Named alternative readings and further values.</summary>
    public ValueList<IndicatorReading> Readings { get; init => field = value ?? []; } = [];

    /// <summary>Which way its figure moves when things get better; <see cref="Direction.Neither"/> unless the plan says.</summary>
    public Direction Direction { get; init; }

    /// <summary>Why the direction is what it is, where that does not go without saying.</summary>
    public string? DirectionNote { get; init; }

    /// <summary>The figure that it is to reach; absent: the plan sets none.</summary>
    public IndicatorTarget? Target { get; init; }

    /// <summary>What the text leaves open; absent: nothing.</summary>
    public string? Ambiguity { get; init; }

    /// <summary>How the definition reads what the text leaves open.</summary>
    public string? Interpretation { get; init; }

    /// <summary>Where the indicator stands.</summary>
    public required SourceReference Source { get; init; }
}
