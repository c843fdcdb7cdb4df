namespace TreatyIndicators;

/// <summary>Why the finding of a subject is what it is: the tests of the definition in the order in which they are asked.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed record Explanation
{
    /// <summary>The definition.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The readings that the definition is under; empty for the headline.</summary>
    public ValueList<IndicatorReading> Under { get; init => field = value ?? []; } = [];

    /// <summary>The finding.</summary>
    public required Finding Finding { get; init; }

    /// <summary>Whether the subject belongs to the population; absent where every subject does.</summary>
    public ExplainedTest? Population { get; init; }

    /// <summary>Whether the definition takes the subject out of the population; absent where it never does.</summary>
    public ExplainedTest? NotApplicableWhen { get; init; }

    /// <summary>Whether a term still runs; absent where none ever does.</summary>
    public ExplainedTest? PendingWhen { get; init; }

    /// <summary>Whether the condition holds; where numbers are added up, whether the subject has one that is not zero.</summary>
    public required ExplainedTest Condition { get; init; }

    /// <summary>Whether the weaker test holds; absent where there is none.</summary>
    public ExplainedTest? PartlyMetWhen { get; init; }

    /// <summary>The records that were not supplied, by path.</summary>
    public ValueList<string> MissingRecords { get; init => field = value ?? []; } = [];

    /// <summary>What else the report says on the point: evidence that is shown and decides nothing.</summary>
    public ValueList<DecidingValue> Evidence { get; init => field = value ?? []; } = [];
}
