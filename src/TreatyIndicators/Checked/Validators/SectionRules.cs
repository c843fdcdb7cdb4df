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

    /// <summary>Whether the rule asks under which convention is reported.</summary>
    public static bool AsksForConvention(Rule rule) => Tests(rule).Any(test => ExpressionParts.All(test.Root).OfType<NameExpression>().Any(IsConvention));

    private static IEnumerable<Condition> Tests(Rule rule) => new[] { rule.Test, rule.AppliesWhen }.OfType<Condition>();

    private static bool IsConvention(NameExpression name) => name.Segments is ["header", "convention"];

    /// <summary>A section by itself is one of an annual report.</summary>
    private static bool IsOfAnyTitlePage(NameExpression name) => IsConvention(name) || name.Segments is ["header", "kind"];

    /// <summary>Whether the rule reads nothing but fields of the section, the convention and the kind of report.</summary>
    private static bool IsDecidedBy(Rule rule, string section) =>
        rule.Sections.Contains(section)
        && Tests(rule).All(test =>
            (test.Bound.Reads & ~Reads.Report) == Reads.None
            && test.Paths.All(read => read.Value.Root == PathRoot.Row || (read.Value.Root == PathRoot.Report && (read.Value.Section.Name == section || IsOfAnyTitlePage((NameExpression)read.Key))))
            && !ExpressionParts.All(test.Root).Any(part => part is NameExpression { Segments: ["s"] }));
}
