namespace TreatyIndicators;

/// <summary>What became of an indicator since the baseline, in a word.</summary>
/// <remarks>
/// The bounds judge, not the headlines: a word other than <see cref="Unclear"/> holds whatever the unknown turns out to be.
/// </remarks>
public enum ProgressVerdict
{
    /// <summary>It moved the way that is better.</summary>
    Improved,

    /// <summary>It is what it was.</summary>
    Unchanged,

    /// <summary>It moved the way that is worse.</summary>
    Worsened,

    /// <summary>It rose, and neither way is better.</summary>
    Risen,

    /// <summary>It fell, and neither way is better.</summary>
    Fallen,

    /// <summary>What is unknown decides: the bounds of the change reach to zero or across it.</summary>
    Unclear,

    /// <summary>The two figures do not mean the same.</summary>
    NotComparable,

    /// <summary>There is no baseline, or the year lies before it.</summary>
    NoBaseline,

    /// <summary>The baseline year or the year has no figure.</summary>
    NoValue,
}
