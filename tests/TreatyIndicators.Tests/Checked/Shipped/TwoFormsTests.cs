using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Shipped;

/// <summary>Rules that hold one form against another: a form that is left out is a fault, a form that stands in another report is not.</summary>
public sealed class TwoFormsTests
{
    private static readonly Catalogue Catalogue = SmallWorld.Catalogue(Reports.Xaa);

    private static readonly ReportChecker Checker = ShippedRules.Checker("I-01", "F-08", "X-13");

    private static readonly StatePartyReport WithArea = Reports.Of("R2025", 2025, new(2026, 4, 1)) with { HazardousAreas = new() { Totals = new() { RemainingM2 = 500 } } };

    private static readonly StatePartyReport WithBudget = WithArea with
    {
        HazardousAreas = null,
        LandRelease = new() { WorkPlan = new() { Budget = new() { External = 1_000 } } },
    };

    [Fact]
    public void Area_that_remains_without_a_word_on_warnings_or_targets_is_told()
    {
        var check = Checker.Check(WithArea, Catalogue);

        Assert.Equal(["F-08", "I-01"], check.Problems.Select(problem => problem.RuleId).Order(StringComparer.Ordinal));
        Assert.Equal(["X-13"], Checker.Check(WithBudget, Catalogue).Problems.Select(problem => problem.RuleId));
    }

    [Fact]
    public void A_form_that_is_marked_unchanged_without_its_report_at_hand_is_not_known()
    {
        var check = Checker.Check(Covered(WithArea, FormLetter.I, FormLetter.F), Catalogue);

        Assert.Empty(check.Problems);
        Assert.Equal("form I is marked unchanged; its body stands in the report for 2024", check["I-01"].Reason!.Sentence());
        Assert.Equal("form F is marked unchanged; its body stands in the report for 2024", check["F-08"].Reason!.Sentence());
        Assert.Equal("form J is marked unchanged; its body stands in the report for 2024", Checker.Check(Covered(WithBudget, FormLetter.J), Catalogue)["X-13"].Reason!.Sentence());
    }

    [Fact]
    public void A_form_that_is_marked_unchanged_is_read_where_it_stands()
    {
        var before = Reports.Of("R2024", 2024, new(2025, 4, 1)) with { RiskEducation = new() { WarningMeasures = ["signs"] } };
        var reports = ReportCollection.Of([before, Covered(WithArea, FormLetter.I)]);
        var check = Checker.Check(Evidence.Of(Catalogue, reports), new(2026, 6, 1)).Reports.Single(one => one.Report.Header.ReportId == "R2025");

        Assert.Equal(RuleStatus.Passed, check.StatusOf("I-01"));
    }

    [Fact]
    public void A_form_that_is_at_hand_and_has_no_such_section_says_that_there_is_none()
    {
        var before = Reports.Of("R2024", 2024, new(2025, 4, 1)) with { VictimAssistance = new() { Victims = new() { Total = 3 } } };
        var reports = ReportCollection.Of([before, Covered(WithBudget, FormLetter.J)]);
        var check = Checker.Check(Evidence.Of(Catalogue, reports), new(2026, 6, 1)).Reports.Single(one => one.Report.Header.ReportId == "R2025");

        Assert.Equal(RuleStatus.Failed, check.StatusOf("X-13"));
    }

    [Theory]
    [InlineData(2024, RuleStatus.Passed)]
    [InlineData(2025, RuleStatus.Failed)]
    public void Finds_destroyed_in_an_earlier_year_are_not_sought_among_what_was_destroyed_in_this_one(int destroyed, RuleStatus expected)
    {
        var find = new StockpileDiscovery { MunitionType = "PMN", DestroyedOn = new(destroyed, 5, 1) };
        var before = Reports.Of("R2024", 2024, new(2025, 4, 1)) with { Stockpile = new() { Discoveries = [find] } };
        var now = Covered(Reports.Of("R2025", 2025, new(2026, 4, 1)) with { Destroyed = new() { PostCompletion = [new() { MunitionType = "POMZ" }] } }, FormLetter.B);
        var check = ShippedRules.Checker("G-04").Check(Evidence.Of(Catalogue, ReportCollection.Of([before, now])), new(2026, 6, 1));

        Assert.Equal(expected, check.Reports.Single(one => one.Report.Header.ReportId == "R2025").StatusOf("G-04"));
    }

    [Fact]
    public void A_form_that_does_not_apply_leaves_the_fault() =>
        Assert.Equal(RuleStatus.Failed, Checker.Check(WithBox(WithArea, CoverStatus.NotApplicable, FormLetter.I), Catalogue).StatusOf("I-01"));

    private static StatePartyReport Covered(StatePartyReport report, params FormLetter[] forms) => WithBox(report, CoverStatus.Unchanged, forms);

    private static StatePartyReport WithBox(StatePartyReport report, CoverStatus status, params FormLetter[] forms) => report with
    {
        Header = report.Header with
        {
            Cover = forms.Select(form => new CoverEntry { Form = form, Status = status, LastReportedYear = status == CoverStatus.Unchanged ? 2024 : null }).ToValueList(),
        },
    };
}
