using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Checked;

public sealed class WorkPlanSentenceTests
{
    private static readonly Register Party = Register() with
    {
        Deposits = [Joined(XAA, "2018-07-01", "2019-01-01")],
        Obligations = [Clearance(XAA, "2019-01-01")],
        Deadlines = [Deadline(XAA, "2029-01-01", DeadlineBasis.Original)],
    };

    [Fact]
    public void Every_year_without_a_target_is_told()
    {
        var problem = Problem("F-07", new() { Exists = new() { Answer = Answer.Yes, Evidence = "Annex" }, Targets = [new() { Year = 2027 }] });

        Assert.Equal("Work plan lacks a target for a year up to the deadline: found 1 entry at $.landRelease.workPlan.targets, expected a target for 2026, 2028 and 2029", problem.Sentence());
        Assert.EndsWith("；应有 2026、2028 和 2029 年的目标", problem.Sentence(RuleTexts.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void One_year_without_a_target_is_told_alone() => Assert.EndsWith(
        "expected a target for 2028",
        Problem("F-07", new() { Exists = new() { Answer = Answer.Yes, Evidence = "Annex" }, Targets = [new() { Year = 2027 }, new() { Year = 2026 }, new() { Year = 2029 }] }).Sentence(),
        StringComparison.Ordinal);

    [Fact]
    public void Days_out_of_order_are_written_as_the_language_writes_days()
    {
        var problem = Problem("F-09", new() { Milestones = [new() { Date = new(2026, 5, 1) }, new() { Date = new(2026, 3, 1) }] });

        Assert.Equal("Milestones are out of order or after the deadline: found 1 May 2026 and 1 March 2026 at $.landRelease.workPlan.milestones.date, expected days in ascending order", problem.Sentence());
        Assert.Equal("里程碑次序有误或晚于最后期限：$.landRelease.workPlan.milestones.date 处填报内容为：2026 年 5 月 1 日和 2026 年 3 月 1 日；应按日期先后排列", problem.Sentence(RuleTexts.Chinese));
    }

    private static RuleProblem Problem(string rule, ClearanceWorkPlan plan)
    {
        var report = Reports.Of("R", 2025, new(2026, 4, 1)) with { LandRelease = new() { WorkPlan = plan } };
        var evidence = Evidence.Of(SmallWorld.Catalogue(Party, Reports.Xaa), ReportCollection.Of([report]));
        return Assert.Single(Assert.Single(ShippedRules.Checker(rule).Check(evidence, new(2026, 6, 1)).Reports).Problems);
    }
}
