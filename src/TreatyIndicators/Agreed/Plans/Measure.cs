namespace TreatyIndicators;

/// <summary>How the figure is made.</summary>
public enum Measure
{
    /// <summary>The subjects of the population that meet the condition are counted.</summary>
    CountOfSubjects,

    /// <summary>The number that the condition gives is added up over the subjects of the population.</summary>
    SumOverSubjects,

    /// <summary>The condition is itself the number.</summary>
    Number,

    /// <summary>The condition is a quotient; its two sides are the numerator and the denominator.</summary>
    Ratio,
}
