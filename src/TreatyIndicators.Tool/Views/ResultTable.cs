using NodaTime.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary>The table that <c>evaluate</c> shows.</summary>
internal static class ResultTable
{
    /// <summary>On a narrower screen the States met are left out, so that titles stay readable.</summary>
    private const int RoomForSubjects = 100;

    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public static IReadOnlyList<IRenderable> Of(ResultSet results, int reports, ConditionLanguage language, int width, StateGroups? by = null, bool withReadings = false)
    {
        var roomy = width >= RoomForSubjects;
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(Column(ToolWords.Indicator, language).NoWrap());
        table.AddColumn(Column(ToolWords.Title, language));
        table.AddColumn(Column(ToolWords.Share, language).NoWrap().RightAligned());
        table.AddColumn(Column(ToolWords.Value, language).Width(14));
        table.AddColumn(Column(ToolWords.Bounds, language).Width(12));
        table.AddColumn(Column(ToolWords.Unknown, language).NoWrap().RightAligned());
        if (roomy)
        {
            table.AddColumn(Column(ToolWords.Met, language).Width(15));
        }

        foreach (var result in results.Results)
        {
            table.AddRow(Cells(result, language).Take(table.Columns.Count));
            foreach (var row in PartRows.Of(result, withReadings, language).Select(part => Cells(part.Title, part.Result, language)).Concat(by is null ? [] : Rows(result.By(by), language)))
            {
                table.AddRow(row.Take(table.Columns.Count));
            }
        }

        return
        [
            SafeText.Of(ResultWords.Of(results.Plan.Title, language), new Style(decoration: Decoration.Bold)), Text.NewLine,
            SafeText.Of(QuestionOf(results, reports, language)), Text.NewLine,
            .. results.Readings.Count == 0 ? [] : Lines([ToolWords.ReadAs.In(language, string.Join(", ", results.Readings))]),
            table,
            .. Lines(PartRows.Overlapping(results, language)),
            .. Lines(PartRows.Violated(results, language)),
            SafeText.Of(ToolWords.Note.In(language)), Text.NewLine,
        ];
    }

    private static IEnumerable<IRenderable> Cells(IndicatorResult result, ConditionLanguage language) =>
    [
        SafeText.Of(result.Indicator.Id.Value),
        SafeText.Of(ResultWords.Of(result.Indicator.Title, language)),
        .. Figure(result, language),
    ];

    private static IEnumerable<IRenderable> Lines(IEnumerable<string> lines) => lines.SelectMany(line => new IRenderable[] { SafeText.Of(line), Text.NewLine });

    /// <summary>A part of an indicator stands below it.</summary>
    private static IEnumerable<IRenderable> Cells(string title, IndicatorResult? result, ConditionLanguage language) =>
        [Text.Empty, SafeText.Of(title, Faint), .. result is null ? [] : Figure(result, language)];

    private static IEnumerable<IEnumerable<IRenderable>> Rows(Strata strata, ConditionLanguage language) =>
    [
        .. strata.All.Select(stratum => Cells(stratum, language)),
        .. strata.IsPartition ? [] : new[] { new IRenderable[] { Text.Empty, SafeText.Of(ToolWords.InSeveral.In(language, string.Join(' ', strata.InSeveral)), Faint) } },
    ];

    /// <summary>A stratum stands below its indicator.</summary>
    private static IEnumerable<IRenderable> Cells(Stratum stratum, ConditionLanguage language) =>
        [Text.Empty, SafeText.Of(ToolWords.Stratum.In(language, ResultWords.Of(stratum, language)), Faint), .. Figure(stratum.Result, language)];

    private static IEnumerable<IRenderable> Figure(IndicatorResult result, ConditionLanguage language) =>
    [
        SafeText.Of(FigureText.Share(result)),
        SafeText.Of(FigureText.Value(result, language), result.Undefined is null ? Style.Plain : Faint),
        SafeText.Of(FigureText.Bounds(result, language)),
        SafeText.Of(FormattableString.Invariant($"{result.Unknown.Count}")),
        SafeText.Of(string.Join(' ', result.Met)),
    ];

    private static string QuestionOf(ResultSet results, int reports, ConditionLanguage language) => ToolWords.Question.In(
        language, results.Plan.Edition, ConventionText.Of(results.Plan.Convention), results.Question.Year, LocalDatePattern.Iso.Format(results.Question.AsOf), reports);

    private static TableColumn Column(ToolWords heading, ConditionLanguage language) => new TableColumn(SafeText.Of(heading.In(language))).Padding(0, 0, 2, 0);
}
