using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Validation;

/// <summary>The rules that one section alone decides.</summary>
internal static class SectionRules
{
    public static RuleCatalogue Of(Type section, ConventionId? convention, RuleCatalogue rules)
    {
        var name = NameOf(section);
        ConventionId[] all = convention is { } one ? [one] : [ConventionId.Apmbc, ConventionId.Ccm];
        return rules.Where(rule => rule.Subject == RuleSubject.Report && rule.Scope == RuleScope.SingleReport && all.All(rule.Conventions.Contains) && IsDecidedBy(rule, name));
    }

    /// <summary>The name of a section in JSON.</summary>
    /// <exception cref="ArgumentException">The type is not that of a section.</exception>
    public static string NameOf(Type section)
    {
        foreach (var field in ReportContract.Report.Fields)
        {
            if (field.Name != "header" && field.Type is RecordType type && type.Name == section.Name)
            {
                return field.Name;
            }
        }

        throw new ArgumentException(
            section == typeof(ReportHeader)
                ? "The title page is validated with its report: expected a StatePartyReportValidator with the rule set of the section \"header\"."
                : $"{section.Name} is not a section of a report.",
            nameof(section));
    }

    /// <summary>Whether the rule reads nothing but fields of the section.</summary>
    private static bool IsDecidedBy(Rule rule, string section) =>
        rule.Sections.Contains(section)
        && new[] { rule.Test, rule.AppliesWhen }.OfType<Condition>().All(test =>
            (test.Bound.Reads & ~Reads.Report) == Reads.None
            && test.Paths.Values.All(path => path.Root == PathRoot.Row || (path.Root == PathRoot.Report && path.Section.Name == section))
            && !ExpressionParts.All(test.Root).Any(part => part is NameExpression { Segments: ["s"] }));
}
