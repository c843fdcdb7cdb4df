using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary>The table that <c>compare</c> shows: the indicators that changed, and below each the causes with the subjects behind them.</summary>
internal static class ChangeTable
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public static IReadOnlyList<IRenderable> Of(ResultSetChange change, ConditionLanguage language) =>
    [
        .. Line(ResultWords.Of(change.After.Plan.Title, language), new Style(decoration: Decoration.Bold)),
        .. ChangeText.Questions(change, language).Concat(ChangeText.Counts(change, language)).SelectMany(line => Line(line)),
        .. change.Changed.Any() ? Figures(change, language) : [],
    ];

    private static IEnumerable<IRenderable> Figures(ResultSetChange change, ConditionLanguage language)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(Column(ToolWords.Indicator, language).NoWrap());
        table.AddColumn(Column(ToolWords.Title, language));
        table.AddColumn(Column(ToolWords.Before, language).Width(14).RightAligned());
        table.AddColumn(Column(ToolWords.After, language).Width(14).RightAligned());
        table.AddColumn(Column(ToolWords.Difference, language).Width(11).RightAligned());
        table.AddColumn(new TableColumn(SafeText.Of("n")).Padding(0, 0, 2, 0).NoWrap().RightAligned());
        table.AddColumn(new TableColumn(SafeText.Of("N")).Padding(0, 0, 2, 0).NoWrap().RightAligned());
        foreach (var one in change.Changed)
        {
            foreach (var row in Rows(one, language))
            {
                table.AddRow(row);
            }
        }

        return [table, .. Line(ToolWords.NoteOfChange.In(language))];
    }

    private static IEnumerable<IEnumerable<IRenderable>> Rows(ResultChange change, ConditionLanguage language) =>
    [
        Whole(change, change.After.Indicator.Id.Value, ResultWords.Of(change.After.Indicator.Title, language), language),
        .. change.Parts.Select(part => Part(part, language)),
        .. change.Components.Where(component => component.Change.IsChanged).SelectMany(component => Rows(component, language)),
    ];

    /// <summary>A separate measure stands below its indicator.</summary>
    private static IEnumerable<IEnumerable<IRenderable>> Rows(ComponentChange component, ConditionLanguage language) =>
    [
        Whole(
            component.Change,
            string.Empty,
            ToolWords.Part.In(language, component.Component.Id, ResultWords.Of(component.Component.Title, language), ResultWords.Of(component.Component.Unit, language)),
            language),
        .. component.Change.Parts.Select(part => Part(part, language)),
    ];

    private static IEnumerable<IRenderable> Whole(ResultChange change, string indicator, string title, ConditionLanguage language) =>
    [
        SafeText.Of(indicator),
        SafeText.Of(title),
        SafeText.Of(ChangeText.Figure(change.Before, language)),
        SafeText.Of(ChangeText.Figure(change.After, language)),
        SafeText.Of(ChangeText.Difference(change, language)),
        SafeText.Of(ChangeText.Signed(change.Numerator)),
        SafeText.Of(ChangeText.Signed(change.Denominator)),
    ];

    private static IEnumerable<IRenderable> Part(ChangePart part, ConditionLanguage language)
    {
        var cause = ResultWords.Of(part.Cause, language);
        return
        [
            Text.Empty,
            SafeText.Of(ToolWords.Stratum.In(language, part.Subjects.Count == 0 ? cause : ToolWords.Because.In(language, cause, ChangeText.Subjects(part, language))), Faint),
            Text.Empty,
            Text.Empty,
            SafeText.Of(ChangeText.Signed(part.Value), Faint),
            SafeText.Of(ChangeText.Signed(part.Numerator), Faint),
            SafeText.Of(ChangeText.Signed(part.Denominator), Faint),
        ];
    }

    private static IEnumerable<IRenderable> Line(string line, Style? style = null) => [SafeText.Of(line, style), Text.NewLine];

    private static TableColumn Column(ToolWords heading, ConditionLanguage language) => new TableColumn(SafeText.Of(heading.In(language))).Padding(0, 0, 2, 0);
}
