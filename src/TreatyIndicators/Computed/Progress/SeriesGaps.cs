namespace TreatyIndicators.Computed;

/// <summary>Finds out whether a result has a figure that can be compared.</summary>
internal static class SeriesGaps
{
    public static SeriesGap? Of(IndicatorResult? result) => result switch
    {
        null => SeriesGap.NotEvaluated,
        { Undefined: WhyUndefined.EmptyPopulation } => SeriesGap.EmptyPopulation,
        { Undefined: WhyUndefined.RecordNotSupplied } => SeriesGap.RecordNotSupplied,
        { Value: null } => SeriesGap.RecordNotSupplied,
        _ => IsNothingKnown(result) ? SeriesGap.NothingKnown : null,
    };

    /// <summary>
    /// Where a fact is counted, a zero made of unknowns is no figure. Where the act of reporting is counted, silence on the point is an answer; but where no
    /// member has a report to read, that of the evidence is told and nothing of the States.
    /// </summary>
    private static bool IsNothingKnown(IndicatorResult result)
    {
        if (!(result.Denominator > default(Rational)))
        {
            return false;
        }

        var undecided = result.Indicator.Silence == SilenceRule.ReportingAct ? result.Open : result.Unknown;
        var members = undecided.Except(result.Doubtful, StringComparer.Ordinal).ToList();
        return Rational.Of(members.Count) == result.Denominator
            && (result.Indicator.Silence != SilenceRule.ReportingAct || !members.Exists(result.Lists.HasReport));
    }
}
