namespace TreatyIndicators;

/// <summary>Which way an indicator moves when things get better.</summary>
public enum Direction
{
    /// <summary>Neither way: the figure is not good or bad by itself, or the plan does not say. It rises and falls without a judgement.</summary>
    Neither,

    /// <summary>A higher figure is better.</summary>
    HigherIsBetter,

    /// <summary>
    /// A higher share of the population is better, while the number by itself is not: who is counted leaves the population with success, or
    /// its size differs from year to year for other reasons. Only for numbers of subjects.
    /// </summary>
    HigherShareIsBetter,

    /// <summary>A lower figure is better.</summary>
    LowerIsBetter,
}
