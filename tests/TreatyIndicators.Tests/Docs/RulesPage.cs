using System.Text;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Docs;

/// <summary>The page that lists the rules. What stands above the list is written by hand and stays as it is.</summary>
internal static class RulesPage
{
    public const string Path = "docs/rules.md";

    private const string Head = "## The rules\n";

    /// <summary>The part that is written by hand.</summary>
    public static string ByHand => File.ReadAllText(RepositoryFolder.Path(Path)).Split(Head)[0];

    public static string Make()
    {
        var page = new StringBuilder(ByHand).Append(Head).Append('\n');
        page.Append(FormattableString.Invariant($"{RuleCatalogue.Default.Rules.Count} rules. Identifiers are permanent: they never change meaning. *Fails* and *Passes* are examples that tests run, "));
        page.Append("in small invented worlds that `TreatyIndicators.Testing` brings along.\n\n| looks | rules |\n|---|--:|\n");
        foreach (var scope in RuleCatalogue.Default.Rules.GroupBy(rule => rule.Scope))
        {
            page.Append(FormattableString.Invariant($"| {RuleWords.Scope(scope.First(), RuleTexts.English)} | {scope.Count()} |\n"));
        }

        foreach (var rule in RuleCatalogue.Default.Rules)
        {
            Append(page, rule);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, Rule rule)
    {
        page.Append($"\n### {rule.Id}: {MarkdownText.Escaped(rule.Title.En)}\n\n");
        page.Append($"{MarkdownText.Escaped(rule.Title.Zh!)}\n\n");
        page.Append($"{RuleWords.Severity(rule.Severity, RuleTexts.English)} · {RuleWords.Kind(rule.Kind, RuleTexts.English)} · {RuleWords.Scope(rule, RuleTexts.English)} · {RuleWords.Forms(rule, ConditionLanguage.English)}\n\n");
        if (rule.Rows is { } rows)
        {
            page.Append($"* Tested on each row `{rows.Name}` of `{rows.Source}`\n");
        }

        AppendCondition(page, "Must hold", rule.Test);
        AppendCondition(page, "Applies when", rule.AppliesWhen);
        foreach (var part in rule.PartKinds)
        {
            page.Append($"* {RuleWords.Kind(part.Kind, RuleTexts.English)} where this part fails: `{part.Part}`\n");
        }

        page.Append(rule.Measure is { } measure ? $"* Measured in: {CodeText.Of(measure)}\n" : string.Empty);
        page.Append(rule.Note is { } note ? $"* Note: {MarkdownText.Escaped(note.En)}\n  * {MarkdownText.Escaped(note.Zh!)}\n" : string.Empty);
        page.Append($"* Source: {MarkdownText.Escaped(rule.Source)}\n");
        page.Append(rule.Consequences.Count > 0 ? $"* Brings with it: {string.Join(", ", rule.Consequences)}\n" : string.Empty);
        RuleExamplesOnPage.Append(page, rule);
    }

    private static void AppendCondition(StringBuilder page, string name, Condition? condition)
    {
        if (condition is not null)
        {
            page.Append($"* {name}: `{condition}`\n");
            page.Append($"  * {MarkdownText.Escaped(ConditionText.ToWords(condition.Root, ConditionLanguage.English))}\n");
            page.Append($"  * {MarkdownText.Escaped(ConditionText.ToWords(condition.Root, ConditionLanguage.Chinese))}\n");
        }
    }
}
