using System.Globalization;
using NodaTime.Text;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>The figures of several years side by side, as cells of a table.</summary>
internal static class SeriesTable
{
    private static readonly Phrase OneDay = new("Plan years {0} to {1}, from what was known by {2}.", "计划年度 {0} 至 {1}，资料截至 {2}。");

    private static readonly Phrase OwnDays = new("Plan years {0} to {1}, each from what was known by its own day: {2}.", "计划年度 {0} 至 {1}，资料分别截至：{2}。");

    /// <summary>The heads of the columns after the title: the years.</summary>
    public static IEnumerable<string> Years(ResultSeries series) =>
        series.Years.Select(results => results.Question.Year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The first line: the years and the day, or the days where they differ.</summary>
    public static string Days(ResultSeries series, ConditionLanguage language)
    {
        var (first, last) = (series.Years[0].Question, series.Years[^1].Question);
        return series.Years.All(results => results.Question.AsOf == first.AsOf)
            ? OneDay.In(language, first.Year, last.Year, LocalDatePattern.Iso.Format(first.AsOf))
            : OwnDays.In(language, first.Year, last.Year, string.Join(", ", series.Years.Select(results => LocalDatePattern.Iso.Format(results.Question.AsOf))));
    }

    /// <summary>The rows: the identifier of the indicator, or none for a stratum below it; a title; the figure of each year.</summary>
    public static IEnumerable<(string Indicator, string Title, IEnumerable<string> Figures)> Rows(ResultSeries series, StateGroups? by, ConditionLanguage language)
    {
        foreach (var indicator in series.Years.SelectMany(results => results.Results).Select(result => result.Indicator).DistinctBy(indicator => indicator.Id))
        {
            var years = series.Years.Select(results => results.Results.FirstOrDefault(result => result.Indicator.Id == indicator.Id)).ToList();
            yield return (indicator.Id.Value, ResultWords.Of(indicator.Title, language), years.Select(result => Figure(result, language)));
            var strata = by is null ? [] : years.Select(result => result?.By(by).All ?? []).ToArray();
            foreach (var stratum in strata.SelectMany(all => all).DistinctBy(stratum => (stratum.Kind, stratum.Name)))
            {
                yield return (string.Empty, ResultWords.Of(stratum, language), strata.Select(all => Figure(all.FirstOrDefault(same => (same.Kind, same.Name) == (stratum.Kind, stratum.Name))?.Result, language)));
            }
        }
    }

    private static string Figure(IndicatorResult? result, ConditionLanguage language) => result switch
    {
        null => "-",
        { Undefined: not null } => FigureText.Value(result, language),
        { Bounds.IsExact: true } => $"{FigureText.Share(result)}: {FigureText.Value(result, language)}",
        _ => $"{FigureText.Share(result)}: {FigureText.Value(result, language)} ({FigureText.Bounds(result, language)})",
    };
}
