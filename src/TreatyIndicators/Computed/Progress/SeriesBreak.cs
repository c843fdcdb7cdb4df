namespace TreatyIndicators;

/// <summary>What changed between two figures of a series, so that they may not mean the same.</summary>
/// <remarks>Definitions are compared by content: a new edition that defines an indicator as the old one did, under whatever name, is no break in its figures.</remarks>
public enum SeriesBreak
{
    /// <summary>Another plan, or another edition of it. By itself it does not keep figures from being compared.</summary>
    Edition,

    /// <summary>The tests, the silence rule, the time base or what they refer to, indicators asked for with <c>met</c> included.</summary>
    Definition,

    /// <summary>Who is counted: the convention, the universe or the test of the population.</summary>
    Population,

    /// <summary>The readings that the figures are under.</summary>
    Reading,

    /// <summary>The unit or the way the figure is made: per cent beside a number, for instance.</summary>
    Unit,
}
