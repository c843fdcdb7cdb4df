namespace TreatyIndicators.Validation;

/// <summary>The names of the rule sets by which validators can be narrowed: <c>options.IncludeRuleSets(RuleSetNames.Section("stockpile"))</c>.</summary>
/// <remarks>Every rule is in the default rule set as well, so that a validator that is not narrowed runs them all.</remarks>
public static class RuleSetNames
{
    /// <summary>The rules of a convention.</summary>
    public static string Convention(ConventionId convention) => $"convention:{convention}";

    /// <summary>The rules about a form of a convention: a letter, <c>title</c> or <c>all</c>.</summary>
    public static string Form(ConventionId convention, string letter) => $"form:{convention}:{letter}";

    /// <summary>The rules about a section or record, by its name in JSON.</summary>
    public static string Section(string section) => $"section:{section}";

    /// <summary>The rules of a severity.</summary>
    public static string Severity(RuleSeverity severity) => $"severity:{severity}";

    /// <summary>The rules of a kind.</summary>
    public static string Kind(RuleKind kind) => $"kind:{kind}";

    /// <summary>The rules of a scope.</summary>
    public static string Scope(RuleScope scope) => $"scope:{scope}";

    /// <summary>One rule.</summary>
    public static string Rule(string id) => $"rule:{id}";

    internal static string AllOf(Rule rule) => string.Join(',', rule.Conventions.Select(Convention)
        .Concat(rule.Forms.SelectMany(forms => forms.Letters.Select(letter => Form(forms.Convention, letter))))
        .Concat(rule.Sections.Select(Section))
        .Concat([Severity(rule.Severity), Kind(rule.Kind), Scope(rule.Scope), Rule(rule.Id), "default"]));
}
