using System.Globalization;
using TreatyIndicators.Conditions;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>Rules as a table, and everything about one rule, for pages and screens alike.</summary>
internal static class RuleRows
{
    /// <summary>A row for each rule.</summary>
    public static TextTable Table(RuleCatalogue rules, CheckShown shown) => new(
        CheckWords.Catalogue.In(shown.Language, rules.Rules.Count),
        [CheckWords.Version.In(shown.Language, rules.Version)],
        [.. new[] { CheckWords.Rule, CheckWords.Severity, CheckWords.Kind, CheckWords.Scope, CheckWords.Forms, CheckWords.Wrong }.Select(phrase => phrase.In(shown.Language))],
        [0, 1, 2, 3, 4, 5],
        [.. rules.Rules.Select(rule => Cells(rule, shown))],
        []) { Widths = [8, 8, 7, 24, 16] };

    /// <summary>Everything about a rule but its title: the name of each part, and what it is.</summary>
    public static IEnumerable<(string Name, string Text)> Details(Rule rule, CheckShown shown) => Parts(rule, shown)
        .Where(part => !string.IsNullOrEmpty(part.Text))
        .Select(part => (part.Name.In(shown.Language), part.Text!));

    private static IEnumerable<(Phrase Name, string? Text)> Parts(Rule rule, CheckShown shown) =>
    [
        (CheckWords.Severity, RuleWords.Severity(rule.Severity, shown.Texts)),
        (CheckWords.Kind, RuleWords.Kind(rule.Kind, shown.Texts)),
        (CheckWords.Scope, RuleWords.Scope(rule, shown.Texts)),
        (CheckWords.Forms, RuleWords.Forms(rule, shown.Language)),
        (CheckWords.TestedOn, Subject(rule, shown.Language)),
        (CheckWords.MustHold, rule.Test.ToString()),
        (CheckWords.InWords, ConditionText.ToWords(rule.Test.Root, shown.Language)),
        (CheckWords.AppliesWhen, rule.AppliesWhen?.ToString()),
        (CheckWords.InWords, rule.AppliesWhen is { } applies ? ConditionText.ToWords(applies.Root, shown.Language) : null),
        (CheckWords.Measure, rule.Measure is { } measure ? CodeText.Of(measure) : null),
        .. rule.PartKinds.Select(part => (CheckWords.OtherKind, (string?)CheckWords.PartOfKind.In(shown.Language, part.Part, RuleWords.Kind(part.Kind, shown.Texts)))),
        (CheckWords.Note, RuleWords.Note(rule, shown.Texts)),
        (CheckWords.Source, rule.Source),
        (CheckWords.Consequences, string.Join(", ", rule.Consequences)),
    ];

    private static string? Subject(Rule rule, ConditionLanguage language) => rule.Subject switch
    {
        RuleSubject.Rows => CheckWords.EachRow.In(language, rule.Rows?.Name, rule.Rows?.Source),
        RuleSubject.Records => CheckWords.AllRecords.In(language),
        _ => null,
    };

    private static List<string> Cells(Rule rule, CheckShown shown) =>
    [
        rule.Id,
        RuleWords.Severity(rule.Severity, shown.Texts),
        CodeText.Of(rule.Kind) is var kind && shown.Language == ConditionLanguage.Chinese ? RuleWords.Kind(rule.Kind, shown.Texts) : kind,
        RuleWords.Scope(rule, shown.Texts),
        RuleWords.Forms(rule, shown.Language),
        RuleWords.Title(rule, shown.Texts),
    ];
}
