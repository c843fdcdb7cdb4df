using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>Writes a set of rules as comma-separated values: one row a rule, after a row of column names.</summary>
/// <remarks>The form is that of <see cref="ResultCsv"/>; lists are joined by <c>;</c>. Equal rules give equal text. Safe for any number of threads.</remarks>
public static class RulesCsv
{
    private static readonly string[] Columns = ["id", "severity", "kind", "scope", "subject", "conventions", "forms", "sections", "title_en", "title_zh", "test", "applies_when", "consequences", "source"];

    /// <summary>Writes the rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(RuleCatalogue rules, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(writer);
        CsvText.WriteRow(writer, Columns);
        foreach (var rule in rules.Rules)
        {
            CsvText.WriteRow(writer, Cells(rule));
        }
    }

    private static List<string> Cells(Rule rule) =>
    [
        rule.Id,
        CodeText.Of(rule.Severity),
        CodeText.Of(rule.Kind),
        CodeText.Of(rule.Scope),
        CodeText.Of(rule.Subject),
        string.Join(';', rule.Conventions),
        string.Join(';', rule.Forms.SelectMany(forms => forms.Letters, (forms, letter) => $"{forms.Convention} {letter}")),
        string.Join(';', rule.Sections),
        .. new[] { rule.Title.En, rule.Title.Zh ?? string.Empty, rule.Test.ToString(), rule.AppliesWhen?.ToString() ?? string.Empty, string.Join(';', rule.Consequences), rule.Source }.Select(CsvText.Guarded),
    ];
}
