using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>Writes the differences between two results of a plan as a page in Markdown: the indicators that changed, then the causes of each with the States behind them.</summary>
/// <remarks>Lines end in line feeds; equal differences give equal text. Safe for any number of threads.</remarks>
public static class ChangeMarkdown
{
    private static readonly Phrase Columns = new("| Indicator | Title | Before | After | Difference |", "| 指标 | 名称 | 前 | 后 | 差 |");

    private static readonly Phrase Bounds = new("- bounds: {0} → {1}", "- 界限：{0} → {1}");

    private static readonly Phrase Measure = new("{0} {1}: {2} → {3} ({4})", "{0} {1}：{2} → {3}（{4}）");

    private static readonly Phrase Part = new("- {0}: {1} (n {2}, N {3})", "- {0}：{1}（n {2}，N {3}）");

    /// <summary>Writes differences.</summary>
    /// <param name="change">The differences.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="language">The language of the page. Texts without a Chinese form stand in English.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(ResultSetChange change, TextWriter writer, ConditionLanguage language = ConditionLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var line in Head(change, language).Concat(change.Changed.SelectMany(one => Section(one, language))))
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static IEnumerable<string> Head(ResultSetChange change, ConditionLanguage language) =>
    [
        $"# {Text(change.After.Plan.Title, language)}",
        .. ChangeText.Questions(change, language).Concat(ChangeText.Counts(change, language)).SelectMany(line => new[] { string.Empty, MarkdownText.Escaped(line) }),
        string.Empty,
        Columns.In(language),
        "|---|---|--:|--:|--:|",
        .. change.Changed.Select(one =>
            $"| {one.After.Indicator.Id} | {Text(one.After.Indicator.Title, language)} | {ChangeText.Figure(one.Before, language)} | {ChangeText.Figure(one.After, language)} | {ChangeText.Difference(one, language)} |"),
    ];

    private static IEnumerable<string> Section(ResultChange change, ConditionLanguage language) =>
    [
        string.Empty,
        $"## {change.After.Indicator.Id} {Text(change.After.Indicator.Title, language)}",
        string.Empty,
        Bounds.In(language, FigureText.Bounds(change.Before, language), FigureText.Bounds(change.After, language)),
        .. change.Parts.SelectMany(part => Lines(part, language)),
        .. change.Components.Where(component => component.Change.IsChanged).SelectMany(component => Lines(component, language)),
    ];

    private static IEnumerable<string> Lines(ComponentChange component, ConditionLanguage language) =>
    [
        string.Empty,
        Measure.In(
            language,
            component.Component.Id,
            Text(component.Component.Title, language),
            ChangeText.Figure(component.Change.Before, language),
            ChangeText.Figure(component.Change.After, language),
            ChangeText.Difference(component.Change, language)),
        string.Empty,
        .. component.Change.Parts.SelectMany(part => Lines(part, language)),
    ];

    private static IEnumerable<string> Lines(ChangePart part, ConditionLanguage language) =>
    [
        Part.In(language, ResultWords.Of(part.Cause, language), ChangeText.Signed(part.Value), ChangeText.Signed(part.Numerator), ChangeText.Signed(part.Denominator)),
        .. part.Subjects.Select(subject => $"  - {MarkdownText.Escaped($"{subject.Subject}: {ChangeText.Statuses(subject, language)}{Reports(subject)}")}"),
    ];

    private static string Reports(SubjectChange subject) => subject switch
    {
        { ReportBefore: null, ReportAfter: null } => string.Empty,
        { ReportBefore: var before, ReportAfter: var after } => $" ({before ?? "-"} {ChangeText.Arrow} {after ?? "-"})",
    };

    private static string Text(Label label, ConditionLanguage language) => MarkdownText.Escaped(ResultWords.Of(label, language));
}
