using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary>Shows several years side by side.</summary>
internal static class SeriesOutput
{
    /// <returns>Whether it could be written.</returns>
    public static bool Deliver(ResultSeries series, StateGroups? by, string format, ConditionLanguage language, string? file, ToolHost host) => format switch
    {
        "json" => host.Deliver(SeriesJson.ToText(series, by), file),
        "csv" => host.Deliver(UsageChecks.Written(writer => SeriesCsv.Write(series, writer, by)), file),
        "markdown" => host.Deliver(UsageChecks.Written(writer => SeriesMarkdown.Write(series, writer, language, by)), file),
        _ => host.Show(_ => Table(series, by, language), file),
    };

    private static IReadOnlyList<IRenderable> Table(ResultSeries series, StateGroups? by, ConditionLanguage language)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(Column(ToolWords.Indicator.In(language)).NoWrap());
        table.AddColumn(Column(ToolWords.Title.In(language)));
        foreach (var results in series.Years)
        {
            table.AddColumn(Column(results.Question.Year.ToString(CultureInfo.InvariantCulture)).RightAligned());
        }

        foreach (var (indicator, title, figures) in SeriesTable.Rows(series, by, language))
        {
            var name = indicator.Length > 0 ? title : ToolWords.Stratum.In(language, title);
            table.AddRow([SafeText.Of(indicator), SafeText.Of(name), .. figures.Select(figure => SafeText.Of(figure))]);
        }

        return
        [
            SafeText.Of(ResultWords.Of(series.Years[0].Plan.Title, language), new Style(decoration: Decoration.Bold)), Text.NewLine,
            SafeText.Of(SeriesTable.Days(series, language)), Text.NewLine,
            table,
        ];
    }

    private static TableColumn Column(string heading) => new TableColumn(SafeText.Of(heading)).Padding(0, 0, 2, 0);
}
