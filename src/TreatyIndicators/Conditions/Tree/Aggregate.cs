namespace TreatyIndicators.Conditions;

/// <summary>What is made of a list.</summary>
public enum Aggregate
{
    /// <summary>The number of rows; never unknown where the list can be read.</summary>
    Count,

    /// <summary>The sum of the values given; 0 for an empty list, absent when all values are.</summary>
    Sum,

    /// <summary>The smallest value given; absent when none is.</summary>
    Min,

    /// <summary>The greatest value given; absent when none is.</summary>
    Max,

    /// <summary>The middle of the values given, the mean of the middle two for an even number; absent when none is.</summary>
    Median,

    /// <summary>The set of different values given.</summary>
    Distinct,
}
