namespace TreatyIndicators;

/// <summary>Why two values have no difference.</summary>
public enum WhyNoDifference
{
    /// <summary>One of the two has an empty population, and so no value.</summary>
    EmptyPopulation,

    /// <summary>Records that one of the two rests on were not supplied.</summary>
    RecordNotSupplied,

    /// <summary>The two definitions give figures of different sorts: a count and a percentage, say.</summary>
    OtherUnit,
}
