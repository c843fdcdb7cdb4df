using TreatyIndicators.Testing;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Testing;

public class RuleExampleTests
{
    public static TheoryData<string> Conventions => new("Apmbc", "Ccm");

    [Theory]
    [MemberData(nameof(Conventions))]
    public void Every_rule_has_one_example_and_every_example_a_rule(string convention) => Assert.Equal(
        RuleCatalogue.Default.Rules.Where(rule => rule.Conventions.Contains(new(convention))).Select(rule => rule.Id).Order(StringComparer.Ordinal),
        RuleExamples.Of(new ConventionId(convention)).Select(example => example.Rule).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Conventions))]
    public void The_failing_example_of_a_rule_breaks_it_and_what_must_fail_with_it_and_nothing_else(string convention) => Assert.Empty(
        from example in RuleExamples.Of(new ConventionId(convention))
        let expected = string.Join(' ', example.Consequences.Append(example.Rule).Order(StringComparer.Ordinal))
        let found = string.Join(' ', example.Fails.Make(new(convention)).Check().Failing)
        where found != expected
        select $"{example.Rule}: expected {expected}, found {found}");

    [Theory]
    [MemberData(nameof(Conventions))]
    public void The_passing_example_of_a_rule_passes_it_and_breaks_none(string convention) => Assert.Empty(
        from example in RuleExamples.Of(new ConventionId(convention))
        let check = example.Passes.Make(new(convention)).Check()
        where check.StatusOf(example.Rule) != RuleStatus.Passed || check.Failing.Count > 0
        select $"{example.Rule}: {check.StatusOf(example.Rule)} {string.Join(' ', check.Failing)}");

    [Fact]
    public void An_edit_reads_as_a_line_of_plain_text() => Assert.Equal(
        [
            "report.stockpile.stock[0].quantity + 1",
            "report.header.period.from + 14 days",
            "report.header.format is taken away",
            "report.header.cover gets {\"form\":\"E\",\"status\":\"NotApplicable\"}",
            "report.header.submittedOn = \"2026-05-20\"",
            "report.landRelease.workPlan.updatedOn - 400 days",
        ],
        new[] { "B-01", "HDR-03", "HDR-14", "HDR-08", "HDR-05", "F-11" }.Select(rule => Assert.Single(RuleExamples.Of(rule, ConventionId.Apmbc).Fails.Edits).ToString()));

    [Fact]
    public void A_rule_without_an_example_is_told() => Assert.Equal(
        "There is no example of the rule B-12 for Apmbc.",
        Assert.Throws<KeyNotFoundException>(() => RuleExamples.Of("B-12", ConventionId.Apmbc)).Message);
}
