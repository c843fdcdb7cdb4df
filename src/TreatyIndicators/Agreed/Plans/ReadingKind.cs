namespace TreatyIndicators;

/// <summary>What a reading changes.</summary>
public enum ReadingKind
{
    /// <summary>Another condition over the same population.</summary>
    Condition,

    /// <summary>The same condition over another population: the subjects that pass the reading's own test.</summary>
    Population,

    /// <summary>Another quotient.</summary>
    Ratio,

    /// <summary>A number added up over the subjects.</summary>
    SumOverSubjects,
}
