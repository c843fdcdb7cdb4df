namespace TreatyIndicators.Computed;

/// <summary>Judges a change by its bounds and by the direction in which things get better.</summary>
internal static class Verdicts
{
    public static ProgressVerdict Of(Direction direction, ProgressFigure absolute, ProgressFigure? share)
    {
        var judged = direction == Direction.HigherShareIsBetter && share is not null ? share : absolute;
        return judged.Absent switch
        {
            WhyNoProgress.NotComparable => ProgressVerdict.NotComparable,
            WhyNoProgress.NoBaseline or WhyNoProgress.YearBeforeBaseline => ProgressVerdict.NoBaseline,
            not null => ProgressVerdict.NoValue,
            _ => Of(direction, Sign(judged.Bounds), hasShare: share is not null),
        };
    }

    private static ProgressVerdict Of(Direction direction, int? sign, bool hasShare) => (direction, sign) switch
    {
        (_, null) => ProgressVerdict.Unclear,
        (_, 0) => ProgressVerdict.Unchanged,
        (Direction.HigherIsBetter, > 0) or (Direction.LowerIsBetter, < 0) => ProgressVerdict.Improved,
        (Direction.HigherIsBetter, < 0) or (Direction.LowerIsBetter, > 0) => ProgressVerdict.Worsened,
        (Direction.HigherShareIsBetter, > 0) when hasShare => ProgressVerdict.Improved,
        (Direction.HigherShareIsBetter, < 0) when hasShare => ProgressVerdict.Worsened,
        (_, > 0) => ProgressVerdict.Risen,
        _ => ProgressVerdict.Fallen,
    };

    /// <summary>The sign that the change has whatever the unknown turns out to be; absent where it may have another.</summary>
    private static int? Sign(ProgressBounds? bounds) => bounds switch
    {
        { Lower: { } lower } when lower > default(Rational) => 1,
        { Upper: { } upper } when upper < default(Rational) => -1,
        { IsExact: true } => 0,
        _ => null,
    };
}
