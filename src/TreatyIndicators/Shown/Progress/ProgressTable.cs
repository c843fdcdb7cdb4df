using NodaTime.Text;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>The table of the progress of a plan.</summary>
internal static class ProgressTable
{
    public static TextTable Of(PlanProgress progress, ConditionLanguage language)
    {
        var withTargets = progress.Indicators.Any(one => one.Indicator.Target is not null);
        Phrase[] head =
        [
            ProgressWords.Indicator, ProgressWords.Title, ProgressWords.Baseline, ProgressWords.Value, ProgressWords.Change, ProgressWords.Bounds, ProgressWords.Relative,
            .. withTargets ? [ProgressWords.ToTarget] : Array.Empty<Phrase>(), ProgressWords.Verdict,
        ];
        return new(
            ResultWords.Of(progress.Results.Plan.Title, language),
            Lines(progress, language).ToList(),
            [.. head.Select(word => word.In(language))],
            [0, 1, head.Length - 1],
            [.. progress.Indicators.SelectMany(one => Rows(one, withTargets, language))],
            [.. progress.Indicators.SelectMany(one => Notes(one, language)), ProgressWords.Note.In(language)])
        { Widths = [null, withTargets ? null : 23, 14, 14, 9, 15, 9] };
    }

    private static IEnumerable<string> Lines(PlanProgress progress, ConditionLanguage language)
    {
        var (results, question) = (progress.Results, progress.Results.Question);
        yield return ProgressWords.Question.In(
            language, results.Plan.Edition, ConventionText.Of(results.Plan.Convention), question.Year, LocalDatePattern.Iso.Format(question.AsOf));
        var years = progress.Indicators.Where(one => one.Baseline?.Year is not null).DistinctBy(one => one.Baseline!.Year).ToList();
        foreach (var one in years)
        {
            yield return one.BaselineResult?.Lists.Context.Question.AsOf is { } asOf && asOf != question.AsOf
                ? ProgressWords.FromYearsBy.In(language, one.Baseline!.Year, LocalDatePattern.Iso.Format(asOf))
                : ProgressWords.FromYears.In(language, one.Baseline!.Year);
        }

        if (progress.Indicators.All(one => one.Baseline is null))
        {
            yield return ProgressWords.NoBaseline.In(language);
        }

        if (results.Readings.Count > 0)
        {
            yield return ProgressWords.ReadAs.In(language, string.Join(", ", results.Readings));
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(IndicatorProgress one, bool withTargets, ConditionLanguage language)
    {
        yield return Row(one.Indicator.Id.Value, ResultWords.Of(one.Indicator.Title, language), one, withTargets, language);
        if (one.OfShare is { } share)
        {
            yield return
            [
                string.Empty, ProgressWords.ShareRow.In(language), string.Empty, string.Empty, FigureText.Change(share, language), FigureText.Bounds(share, language), string.Empty,
                .. withTargets ? [string.Empty] : Array.Empty<string>(), string.Empty,
            ];
        }

        foreach (var (component, progress) in one.Components)
        {
            yield return Row(string.Empty, ProgressWords.Part.In(language, component.Id, ResultWords.Of(component.Title, language)), progress, withTargets, language);
        }
    }

    private static IReadOnlyList<string> Row(string id, string title, IndicatorProgress one, bool withTargets, ConditionLanguage language) =>
    [
        id,
        title,
        From(one, language),
        ProgressText.Figure(one.Result, language),
        FigureText.Change(one.Absolute, language),
        FigureText.Bounds(one.Absolute, language),
        FigureText.Change(one.Relative, language, asShare: true),
        .. withTargets ? [FigureText.Change(one.TowardsTarget, language, asShare: true)] : Array.Empty<string>(),
        ResultWords.Of(one.Verdict, language),
    ];

    private static string From(IndicatorProgress one, ConditionLanguage language) =>
        one.Baseline?.Value is { } value ? ProgressText.Number(value)
        : one.Baseline is null ? "-"
        : ProgressText.Figure(one.BaselineResult, language);

    private static IEnumerable<string> Notes(IndicatorProgress one, ConditionLanguage language)
    {
        if (one.Breaks.Count > 0)
        {
            yield return ProgressWords.Changed.In(language, one.Indicator.Id, ProgressText.Breaks(one.Breaks, language));
        }

        if (one.Baseline is { Value: { } value, Reason: { } reason })
        {
            yield return ProgressWords.ByHand.In(language, one.Indicator.Id, ProgressText.Number(value), reason);
        }
    }
}
