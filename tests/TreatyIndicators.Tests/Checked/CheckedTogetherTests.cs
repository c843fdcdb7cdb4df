using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>Reports are tested many at a time, rule by rule: what one leaves behind must not reach the next.</summary>
public sealed class CheckedTogetherTests
{
    [Fact]
    public void A_report_comes_out_the_same_alone_and_among_others()
    {
        var together = ReportChecker.Default.Check(SampleEvidence.Evidence, SampleEvidence.AsOf);

        Assert.True(together.Reports.Count > 30);
        foreach (var among in together.Reports)
        {
            var alone = ReportChecker.Default.Check(among.Report, SampleEvidence.Evidence, SampleEvidence.AsOf);
            Assert.Equal(alone.Outcomes.Select(outcome => (outcome.Rule.Id, outcome.Status)), among.Outcomes.Select(outcome => (outcome.Rule.Id, outcome.Status)));
            Assert.Equal(alone.Problems.Select(problem => problem.ToString()), among.Problems.Select(problem => problem.ToString()));
        }
    }

    [Fact]
    public void The_order_of_rules_makes_no_difference()
    {
        var backwards = new ReportChecker(RuleCatalogue.Of(RuleCatalogue.Default.Rules.Reverse()));

        var (one, other) = (ReportChecker.Default.Check(SampleEvidence.Evidence, SampleEvidence.AsOf), backwards.Check(SampleEvidence.Evidence, SampleEvidence.AsOf));

        foreach (var (first, second) in one.Reports.Zip(other.Reports))
        {
            Assert.All(RuleCatalogue.Default.Rules.Where(rule => rule.Subject == RuleSubject.Report && rule.Conventions.Contains(first.Convention)), rule =>
                Assert.Equal(first.StatusOf(rule.Id), second.StatusOf(rule.Id)));
        }
    }
}
