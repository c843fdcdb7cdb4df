using System.Globalization;
using NodaTime.Text;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>The table of who belongs over time.</summary>
internal static class MemberSeriesTable
{
    private static readonly Phrase[] Head = [ProgressWords.Year, ProgressWords.On, ProgressWords.AsOf, ProgressWords.Number, ProgressWords.Doubtful, ProgressWords.Members];

    public static TextTable Of(MemberSeries series, ConditionLanguage language) => new(
        series.Name,
        [ResultWords.Of(series.Title, language)],
        [.. Head.Select(word => word.In(language))],
        [0, 1, 2, Head.Length - 1],
        [.. series.Points.Select(Row)],
        []);

    private static IReadOnlyList<string> Row(MemberPoint point) =>
    [
        point.Year.ToString(CultureInfo.InvariantCulture),
        LocalDatePattern.Iso.Format(point.On),
        LocalDatePattern.Iso.Format(point.AsOf),
        point.Members.Count.ToString(CultureInfo.InvariantCulture),
        point.Doubtful.Count.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', point.Members),
    ];
}
