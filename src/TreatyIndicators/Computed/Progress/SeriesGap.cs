namespace TreatyIndicators;

/// <summary>Why a year has no figure that could be compared.</summary>
public enum SeriesGap
{
    /// <summary>The year was not evaluated, or by a plan without the indicator.</summary>
    NotEvaluated,

    /// <summary>No subject is in the population; after success, for instance, when the last State has fulfilled the duty.</summary>
    EmptyPopulation,

    /// <summary>No record of the kind that decides was supplied.</summary>
    RecordNotSupplied,

    /// <summary>
    /// Nothing is known of any member: a fact is unknown of each, or the act of reporting is counted and none has a report to read. The headline of zero says
    /// nothing; bounds still hold.
    /// </summary>
    NothingKnown,
}
