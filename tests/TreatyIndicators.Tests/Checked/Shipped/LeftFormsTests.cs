using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Shipped;

/// <summary>A form that is left as it was tells of an earlier year: what happened then did not happen again.</summary>
public sealed class LeftFormsTests
{
    private static readonly StatePartyReport Before = Reports.Of("R2024", 2024, new(2025, 4, 1)) with
    {
        HazardousAreas = new() { Totals = new() { RemainingM2 = 900 } },
        LandRelease = new() { Totals = new() { ReleasedM2 = 100 } },
        Retained = new() { Totals = new() { Quantity = 95 }, Used = [new() { Quantity = 5 }] },
    };

    [Fact]
    public void Items_used_in_an_earlier_year_are_not_taken_off_again()
    {
        var check = Check(Left(FormLetter.D));

        Assert.Equal(RuleStatus.NotEvaluated, check.StatusOf("Y-04"));
        Assert.Equal(WhyNotEvaluated.DoesNotApply, check["Y-04"].Reason!.Why);
        Assert.Equal(RuleStatus.Failed, Check(Now with { Retained = Before.Retained }).StatusOf("Y-04"));
    }

    [Fact]
    public void Area_released_in_an_earlier_year_is_not_taken_off_again()
    {
        var same = new HazardousAreas { Totals = new() { RemainingM2 = 900 } };

        Assert.Equal(RuleStatus.NotEvaluated, Check(Left(FormLetter.F) with { HazardousAreas = same }).StatusOf("Y-02"));
        Assert.Equal(RuleStatus.Failed, Check(Now with { HazardousAreas = same, LandRelease = Before.LandRelease }).StatusOf("Y-02"));
    }

    /// <summary>Five items were used in 2024. In the second year without use nothing was used for two years, whatever the form says that both leave to 2024.</summary>
    [Fact]
    public void Items_used_in_an_earlier_year_are_not_used_again()
    {
        var second = Left(FormLetter.D);
        var third = second with { Header = second.Header with { ReportId = "R2026", Period = new() { From = new(2026, 1, 1), To = new(2026, 12, 31) }, SubmittedOn = new(2027, 4, 1) } };
        var evidence = Evidence.Of(SmallWorld.Catalogue(Reports.Xaa), ReportCollection.Of([Before, second, third]));
        var checks = ShippedRules.Checker("Y-06").Check(evidence, new(2027, 6, 1)).Reports;

        Assert.Equal(RuleStatus.Passed, checks.Single(one => one.Report.Header.ReportId == "R2025").StatusOf("Y-06"));
        Assert.Equal(RuleStatus.Failed, checks.Single(one => one.Report.Header.ReportId == "R2026").StatusOf("Y-06"));
    }

    /// <summary>Form I has what it says of marking in the section of form C; it gives no figures that a day would belong to.</summary>
    [Fact]
    public void No_day_is_asked_for_where_there_are_no_figures()
    {
        var checker = ShippedRules.Checker("C-18");
        var marking = new HazardMarking { Fencing = "All areas are fenced." };

        Assert.Equal(RuleStatus.NotEvaluated, checker.Check(Left(FormLetter.C) with { HazardousAreas = new() { Marking = marking } }).StatusOf("C-18"));
        Assert.Equal(RuleStatus.Failed, checker.Check(Now with { HazardousAreas = Before.HazardousAreas! with { Marking = marking } }).StatusOf("C-18"));
    }

    private static StatePartyReport Now => Reports.Of("R2025", 2025, new(2026, 4, 1));

    private static StatePartyReport Left(FormLetter form) =>
        Now with { Header = Now.Header with { Cover = [new() { Form = form, Status = CoverStatus.Unchanged, LastReportedYear = 2024 }] } };

    private static ReportCheck Check(StatePartyReport report) => ShippedRules.Checker("Y-02", "Y-04")
        .Check(Evidence.Of(SmallWorld.Catalogue(Reports.Xaa), ReportCollection.Of([Before, report])), new(2026, 6, 1)).Reports.Single(one => one.Report.Header.ReportId == "R2025");
}
