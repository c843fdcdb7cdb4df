namespace TreatyIndicators.Computed;

/// <summary>The three figures of progress, with the least and the greatest that each can be.</summary>
/// <remarks>
/// The ends are taken as independent of each other: that gives bounds that always hold. Each formula is arranged so that it is monotone in each
/// end, so that its extremes lie at the ends of the two intervals and nothing is lost by the arithmetic itself.
/// </remarks>
internal static class ProgressArithmetic
{
    private static Rational Zero => default;

    private static Rational One { get; } = Rational.Of(1);

    /// <summary>The figure less the baseline.</summary>
    public static ProgressFigure Absolute(ProgressEnd from, ProgressEnd to)
    {
        var bounds = (from.Bounds, to.Bounds) is ({ } before, { } after)
            ? Limited(after.Lower - before.Upper, after.Upper - before.Lower)
            : null;
        return Absent(from, to) is { } why ? ProgressFigure.Without(why, bounds) : new(to.Value - from.Value, bounds, null);
    }

    /// <summary>The figure less the baseline, over the baseline.</summary>
    public static ProgressFigure Relative(ProgressEnd from, ProgressEnd to)
    {
        var bounds = (from.Bounds, to.Bounds) is ({ } before, { } after) && !(before.Upper <= Zero)
            ? Limited(Quotient(after.Lower, before, least: true) - One, Quotient(after.Upper, before, least: false) - One)
            : null;
        return Absent(from, to) is { } why ? ProgressFigure.Without(why, bounds)
            : from.Value <= Zero ? ProgressFigure.Without(WhyNoProgress.ZeroBaseline, bounds)
            : new((to.Value / from.Value) - One, bounds, null);
    }

    /// <summary>The part of the way from the baseline to the target that is done: 1 at the target, 0 at the baseline, below 0 behind it.</summary>
    public static ProgressFigure TowardsTarget(ProgressEnd from, ProgressEnd to, Rational? target)
    {
        if (target is not { } aim)
        {
            return ProgressFigure.Without(WhyNoProgress.NoTarget);
        }

        var bounds = (from.Bounds, to.Bounds) is ({ Upper: { } highest } before, { } after) && (aim < before.Lower || aim > highest)
            ? PartsDone(before.Lower, highest, after, aim)
            : null;
        return Absent(from, to) is { } why ? ProgressFigure.Without(why, bounds)
            : from.Value == aim ? ProgressFigure.Without(WhyNoProgress.TargetIsBaseline)
            : new((to.Value - from.Value) / (aim - from.Value), bounds, null);
    }

    private static WhyNoProgress? Absent(ProgressEnd from, ProgressEnd to) =>
        from.Value is null ? WhyNoProgress.BaselineHasNoValue
        : to.Value is null ? WhyNoProgress.NoValue
        : null;

    private static ProgressBounds? Limited(Rational? lower, Rational? upper) => lower is null && upper is null ? null : new(lower, upper);

    /// <summary>The least or the greatest quotient of a number and a baseline above zero; absent: there is none.</summary>
    private static Rational? Quotient(Rational? number, Bounds baseline, bool least)
    {
        if (number is not { } known || known == Zero)
        {
            return number;
        }

        // A number above zero is least over the greatest baseline, one below zero over the least.
        var divisor = (known > Zero) == least ? baseline.Upper : baseline.Lower;
        return divisor is not { } value ? Zero : value > Zero ? known / value : null;
    }

    /// <summary>(to - from) / (aim - from) is monotone in either, as long as the baseline stays on one side of the target.</summary>
    private static ProgressBounds? PartsDone(Rational lowest, Rational highest, Bounds after, Rational aim)
    {
        var upwards = aim > highest;
        var least = upwards ? after.Lower : after.Upper;
        var most = upwards ? after.Upper : after.Lower;
        return Limited(Extreme(least, lowest, highest, aim, (one, other) => one < other), Extreme(most, lowest, highest, aim, (one, other) => one > other));
    }

    private static Rational? Extreme(Rational? to, Rational lowest, Rational highest, Rational aim, Func<Rational, Rational, bool> isBetter)
    {
        if (to is not { } value)
        {
            return null;
        }

        var (one, other) = ((value - lowest) / (aim - lowest), (value - highest) / (aim - highest));
        return isBetter(one, other) ? one : other;
    }
}
