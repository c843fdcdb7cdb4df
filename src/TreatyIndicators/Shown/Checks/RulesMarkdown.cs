using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>Writes a set of rules as a page in Markdown: a table of the rules, or everything about each of them.</summary>
/// <remarks>Lines end in line feeds; equal rules give equal text. Safe for any number of threads.</remarks>
public static class RulesMarkdown
{
    /// <summary>Writes the rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="texts">The words of the language; absent: English.</param>
    /// <param name="inFull">Whether to write everything about each rule: its test in notation and in words, note, source and what follows from it.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(RuleCatalogue rules, TextWriter writer, RuleTexts? texts = null, bool inFull = false)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(writer);
        var shown = new CheckShown { Texts = texts ?? RuleTexts.English };
        foreach (var line in inFull ? rules.Rules.Index().SelectMany(rule => Lines(rule.Index, rule.Item, shown)) : RuleRows.Table(rules, shown).MarkdownLines("#"))
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static IEnumerable<string> Lines(int place, Rule rule, CheckShown shown) =>
    [
        .. place == 0 ? [] : new[] { string.Empty },
        $"## {rule.Id}: {MarkdownText.Escaped(RuleWords.Title(rule, shown.Texts))}",
        string.Empty,
        .. RuleRows.Details(rule, shown).Select(part => $"* {part.Name}: {MarkdownText.Escaped(part.Text)}"),
    ];
}
