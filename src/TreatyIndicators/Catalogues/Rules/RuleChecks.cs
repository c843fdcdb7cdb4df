using System.Text.RegularExpressions;
using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Catalogues.Rules;

/// <summary>What must be true of rules, however they were made.</summary>
internal static partial class RuleChecks
{
    /// <summary>Everything that is wrong with the rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="file">The file they were read from; absent: they were built in code.</param>
    public static ValueList<Problem> Of(ValueList<Rule> rules, string? file = null)
    {
        var checks = new Checks(file);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, rule) in rules.Index())
        {
            var path = $"$[{place}]";
            Check(rule, path, checks);
            if (!seen.Add(rule.Id))
            {
                checks.Add(RuleCodes.Twice, $"{path}.id", $"found {JsonText.Quote(rule.Id)} a second time, expected each rule once");
            }
        }

        return checks.Problems;
    }

    private static void Check(Rule rule, string path, Checks checks)
    {
        if (!Identifier().IsMatch(rule.Id))
        {
            checks.Add(RuleCodes.Form, $"{path}.id", $"found {JsonText.Quote(rule.Id)}, expected capital letters, a hyphen and a number, for instance B-01");
        }

        NotBlank(rule.Title.En, $"{path}.title.en", checks);
        NotBlank(rule.Source, $"{path}.source", checks);
        if (rule.Conventions.Count == 0 || rule.Conventions.Distinct().Count() != rule.Conventions.Count)
        {
            checks.Add(RuleCodes.Convention, $"{path}.conventions", $"found no convention or one twice, expected each convention under which the rule holds once");
        }

        if ((rule.Rows is not null) != (rule.Subject == RuleSubject.Rows))
        {
            checks.Add(RuleCodes.Rows, $"{path}.rows", $"found {(rule.Rows is null ? "no list" : "a list")} for a rule on {rule.Subject}, expected a list for rules on Rows and for no others");
        }

        foreach (var (place, section) in rule.Sections.Index().Where(section => !Named.Contains(section.Item)))
        {
            checks.Add(RuleCodes.Unknown, $"{path}.sections[{place}]", $"found {JsonText.Quote(section)}, expected a section of a report, a record, header or all{NearestWord.Hint(section, Named)}");
        }

        foreach (var condition in new[] { rule.Test, rule.AppliesWhen }.OfType<Condition>().Where(condition => !condition.Type.Equals(ConditionType.Truth)))
        {
            checks.Add(RuleCodes.Test, $"{path}.test", $"found {condition.Type.Describe()}, expected {ConditionType.Truth.Describe()}");
        }

        var parts = ExpressionParts.All(rule.Test.Root).Select(part => part.ToString()).ToHashSet(StringComparer.Ordinal);
        foreach (var (place, part) in rule.PartKinds.Index().Where(part => !parts.Contains(part.Item.Part)))
        {
            checks.Add(RuleCodes.Part, $"{path}.partKinds[{place}].part", $"found {JsonText.Quote(part.Part)}, expected a part of the test as it is written");
        }
    }

    private static HashSet<string> Named { get; } =
        [.. SectionBodies.Names, .. RecordRoots.All.Keys, "header", "all"];

    private static void NotBlank(string text, string path, Checks checks)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            checks.Add(RuleCodes.Blank, path, $"found a blank text, expected words");
        }
    }

    [GeneratedRegex("^[A-Z]{1,8}-[0-9]{1,4}\\z")]
    private static partial Regex Identifier();
}
