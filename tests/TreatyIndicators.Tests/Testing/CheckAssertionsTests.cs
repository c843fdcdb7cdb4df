using TreatyIndicators.Testing;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Testing;

public class CheckAssertionsTests
{
    private static readonly ReportCheck Check = RuleWorld.Load(ConventionId.Apmbc, "none")
        .With(WorldEdit.Set("report.hazardousAreas.totals.remainingM2", "5"), WorldEdit.Set("report.header.language", "\"de\""))
        .Check().Report;

    [Fact]
    public void What_is_so_is_passed_over() =>
        Check.MustFail("C-03").MustFail("C-03", Path("C-03")).MustPass("HDR-02", "HDR-03").MustNotEvaluate("F-07").MustFailOnly(Failing());

    [Fact]
    public void A_rule_that_passes_does_not_fail() => Assert.Equal("Expected the rule HDR-02 to fail, found that it passes.", Told(() => Check.MustFail("HDR-02")));

    [Fact]
    public void A_rule_that_was_not_evaluated_neither_passes_nor_fails()
    {
        Assert.Equal("Expected the rule F-07 to fail, found that it was not evaluated: landRelease.workPlan.exists is not given.", Told(() => Check.MustFail("F-07")));
        Assert.Equal("Expected the rule F-07 to pass, found that it was not evaluated: landRelease.workPlan.exists is not given.", Told(() => Check.MustPass("F-07")));
    }

    [Fact]
    public void A_rule_that_fails_tells_its_problems_when_it_should_pass()
    {
        Assert.Equal($"Expected the rule C-03 to pass, found that it fails:{Problem("C-03")}", Told(() => Check.MustPass("C-03")));
        Assert.Equal($"Expected the rule C-03 not to be evaluated, found that it fails:{Problem("C-03")}", Told(() => Check.MustNotEvaluate("C-03")));
    }

    [Fact]
    public void A_rule_that_fails_elsewhere_tells_where() => Assert.Equal(
        $"Expected the rule C-03 to fail at $.header.state, found problems elsewhere only:{Problem("C-03")}", Told(() => Check.MustFail("C-03", "$.header.state")));

    [Fact]
    public void Further_rules_that_fail_are_told()
    {
        Assert.Equal($"Expected no rule to fail, found further problems:{string.Concat(Check.Problems.Select(problem => Environment.NewLine + "  " + problem))}", Told(() => Check.MustFailOnly()));
        Assert.Equal($"Expected only {string.Join(", ", Failing().Skip(1))} to fail, found further problems:{Problem(Failing()[0])}", Told(() => Check.MustFailOnly(Failing().Skip(1))));
    }

    [Fact]
    public void A_rule_that_is_not_for_what_was_checked_is_told() => Assert.Equal(
        "Expected a verdict on the rule B-99, found none: no rule B-99 is for what was checked.", Told(() => Check.MustPass("B-99")));

    private static string Path(string rule) => Check[rule].Problems[0].Path;

    private static string Problem(string rule) => string.Concat(Check[rule].Problems.Select(problem => $"{Environment.NewLine}  {problem}"));

    private static List<string> Failing() => [.. Check.Problems.Select(problem => problem.RuleId).Distinct().Order(StringComparer.Ordinal)];

    private static string Told(Action assertion) => Assert.Throws<CheckException>(assertion).Message;
}
