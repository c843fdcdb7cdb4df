using TreatyIndicators.Conditions;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>What rules are called and what they ask for, in the words of a language.</summary>
internal static class RuleWords
{
    /// <summary>What is wrong when the rule fails. A rule of somebody's own brings its words with it.</summary>
    public static string Title(Rule rule, RuleTexts texts) => texts.Find(rule.Id)?.Title ?? Own(rule.Title, texts)!;

    public static string? Note(Rule rule, RuleTexts texts) => texts.Find(rule.Id)?.Note ?? Own(rule.Note, texts);

    public static string Severity(RuleSeverity severity, RuleTexts texts) => texts.Severity(severity.ToString());

    public static string Kind(RuleKind kind, RuleTexts texts) => texts.Kind(kind.ToString());

    public static string Scope(Rule rule, RuleTexts texts) => texts.Scope(rule.Scope.ToString());

    /// <summary>The conventions with the forms in which the rule looks: "APMBC, CCM B", or "APMBC C; CCM F" where they differ.</summary>
    public static string Forms(Rule rule, ConditionLanguage language) => string.Join("; ", rule.Conventions
        .GroupBy(convention => Letters(rule, convention, language), StringComparer.Ordinal)
        .Select(forms => $"{string.Join(", ", forms.Select(ConventionText.Of))} {forms.Key}"));

    private static string Letters(Rule rule, ConventionId convention, ConditionLanguage language) =>
        rule.LettersOf(convention) is { Count: > 0 } letters ? string.Join(", ", letters.Select(letter => Letter(letter, language))) : CheckWords.NoForm.In(language);

    private static string Letter(string letter, ConditionLanguage language) => letter switch
    {
        "title" => CheckWords.TitlePage.In(language),
        "all" => CheckWords.EveryForm.In(language),
        _ => letter,
    };

    private static string? Own(Label? label, RuleTexts texts) => (texts.Language == "zh" ? label?.Zh : null) ?? label?.En;
}
