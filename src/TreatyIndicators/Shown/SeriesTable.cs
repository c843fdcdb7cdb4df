using System.Globalization;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>The figures of several years side by side, as cells of a table.</summary>
internal static class SeriesTable
{
    /// <summary>The heads of the columns after the title: the years.</summary>
    public static IEnumerable<string> Years(ResultSeries series) =>
        series.Years.Select(results => results.Question.Year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The rows: the identifier of the indicator, or none for a stratum below it; a title; the figure of each year.</summary>
    public static IEnumerable<(string Indicator, string Title, IEnumerable<string> Figures)> Rows(ResultSeries series, StateGroups? by, ConditionLanguage language)
    {
        foreach (var indicator in series.Years[0].Results.Select(result => result.Indicator))
        {
            var years = series[indicator.Id];
            yield return (indicator.Id.Value, ResultWords.Of(indicator.Title, language), years.Select(result => Figure(result, language)));
            var strata = by is null ? [] : years.Select(result => result.By(by).All).ToArray();
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
