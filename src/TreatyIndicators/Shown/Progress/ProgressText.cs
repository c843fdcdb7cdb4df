using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>Cells that tables of progress and of series share.</summary>
internal static class ProgressText
{
    /// <summary>The figure of a year, n/N and value, or why there is none.</summary>
    public static string Figure(IndicatorResult? result, ConditionLanguage language) =>
        Computed.SeriesGaps.Of(result) is { } gap ? ResultWords.Of(gap, language)
        : FigureText.Share(result!) is var share && FigureText.Value(result!, language) is var value && share == value ? value
        : $"{share}: {value}";

    public static string Breaks(IEnumerable<SeriesBreak> breaks, ConditionLanguage language) =>
        string.Join(", ", breaks.Select(found => ResultWords.Of(found, language)));

    public static string Number(Rational number) => DecimalText.Of(number, 1);
}
