using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>Sums of which some parts are not told are judged by what remains possible.</summary>
public sealed class PartialSumTests
{
    [Fact]
    public void A_total_that_the_given_rows_leave_possible_is_neither_passed_nor_failed() =>
        Assert.Equal(RuleStatus.NotEvaluated, Check(Stock(10, 4, null)).StatusOf("B-01"));

    [Fact]
    public void A_total_below_the_given_rows_fails_and_the_sentence_says_what_remains_possible()
    {
        var problem = Assert.Single(Check(Stock(10, 4, null, 9)).Problems);

        Assert.Equal(Rational.Of(-3), problem.Difference);
        Assert.Equal(
            "Total of stocks is not the sum of its rows: found 10 at $.stockpile.totals.quantity, expected at least 13, which is what the given values leave possible; the difference is -3",
            problem.Sentence());
        Assert.Equal("储存总数与各行之和不符：$.stockpile.totals.quantity 处填报内容为：10；应不小于 13（已填各项所容许的范围）；相差 -3", problem.Sentence(RuleTexts.Chinese));
    }

    [Theory]
    [InlineData(13, RuleStatus.Passed)]
    [InlineData(12, RuleStatus.Failed)]
    [InlineData(14, RuleStatus.Failed)]
    public void Where_all_rows_are_given_the_sum_is_exact(long total, RuleStatus expected) =>
        Assert.Equal(expected, Check(Stock(total, 4, 9)).StatusOf("B-01"));

    [Fact]
    public void A_total_without_any_rows_fails_for_stocks_which_must_be_told_by_type() =>
        Assert.Equal(RuleStatus.Failed, Check(Stock(5)).StatusOf("B-01"));

    [Theory]
    [InlineData(30, 50, RuleStatus.Passed)]
    [InlineData(29, 50, RuleStatus.Failed)]
    [InlineData(31, 50, RuleStatus.Failed)]
    [InlineData(30, null, RuleStatus.NotEvaluated)]
    [InlineData(29, null, RuleStatus.NotEvaluated)]
    [InlineData(9, null, RuleStatus.Failed)]
    public void A_row_that_does_not_say_whether_it_is_suspected_or_confirmed_leaves_both_totals_open(int total, int? open, RuleStatus expected)
    {
        var areas = new HazardousAreas
        {
            Totals = new() { ShaAreaM2 = total },
            Areas =
            [
                new() { Status = HazardStatus.Sha, AreaM2 = 10 },
                new() { Status = open is null ? null : HazardStatus.Cha, AreaM2 = 20 },
                .. open is null ? [] : new HazardousArea[] { new() { Status = HazardStatus.Sha, AreaM2 = 20 }, new() { Status = HazardStatus.Cha, AreaM2 = open } },
            ],
        };
        Assert.Equal(expected, Check(Report() with { HazardousAreas = areas }).StatusOf("C-02"));
    }

    [Fact]
    public void What_a_row_without_status_may_add_is_told_from_to()
    {
        var areas = new HazardousAreas
        {
            Totals = new() { ShaAreaM2 = 50 },
            Areas = [new() { Status = HazardStatus.Sha, AreaM2 = 10 }, new() { AreaM2 = 20 }],
        };
        var problem = Assert.Single(Check(Report() with { HazardousAreas = areas }).Problems);
        Assert.Equal((Rational.Of(20), "between 10 and 30, which is what the given values leave possible"), (problem.Difference, problem.Expected()));
    }

    [Fact]
    public void Totals_without_rows_are_not_held_against_rows_that_nobody_gave()
    {
        var check = Check(Report() with { HazardousAreas = new() { Totals = new() { ShaAreaM2 = 50, ShaCount = 2 } }, LandRelease = new() { Totals = new() { ClearedM2 = 7 } } });
        Assert.All(new[] { "C-02", "C-04", "F-02" }, rule => Assert.Equal(WhyNotEvaluated.DoesNotApply, check[rule].Reason!.Why));
    }

    [Theory]
    [InlineData(5, 3, null, RuleStatus.NotEvaluated)]
    [InlineData(5, 6, null, RuleStatus.Failed)]
    [InlineData(5, null, null, RuleStatus.NotEvaluated)]
    [InlineData(5, 3, 2, RuleStatus.Passed)]
    public void Casualties_of_which_only_some_were_told_apart_are_never_more_than_all(int total, int? killed, int? injured, RuleStatus expected) =>
        Assert.Equal(expected, Check(Victims(new() { Total = total, Killed = killed, Injured = injured, OutcomeUnknown = 0 })).StatusOf("VA-01"));

    [Fact]
    public void A_difference_that_is_not_told_may_be_below_zero()
    {
        var rule = MadeRules.Rule("hazardousAreas.totals.remainingM2 = 5 + sum(hazardousAreas.reassessed.deltaM2)");
        var areas = new HazardousAreas { Totals = new() { RemainingM2 = 3 }, Reassessed = [new()] };
        Assert.Equal(RuleStatus.NotEvaluated, MadeRules.Checker(rule).Check(Report() with { HazardousAreas = areas }, Catalogue).StatusOf("TEST-1"));
    }

    [Fact]
    public void In_a_plan_values_that_are_absent_are_left_out_of_a_sum_as_ever() =>
        Assert.Equal(Truth.True, OneCondition.Try("sum(stockpile.stock.quantity) = 4", Stock(10, 4, null)));

    [Fact]
    public void A_comparison_inside_a_sum_does_not_forget_what_was_left_out()
    {
        var land = new LandRelease { Totals = new() { ClearedM2 = 5 }, Rows = [new() { ReducedM2 = 1, CancelledM2 = 3 }, new() { ReducedM2 = 1, CancelledM2 = 3, ClearedM2 = 4 }] };

        Assert.Equal(RuleStatus.NotEvaluated, Made("landRelease.totals.clearedM2 = sum(r in landRelease.rows where r.reducedM2 + r.cancelledM2 > 3 : r.clearedM2)", Report() with { LandRelease = land }));
    }

    [Fact]
    public void A_count_with_an_undecided_row_is_open() => Assert.Equal(
        RuleStatus.NotEvaluated,
        Made("hazardousAreas.totals.shaCount = count(a in hazardousAreas.areas where a.status = Sha)", Areas(new() { Totals = new() { ShaCount = 2 }, Areas = [new() { Status = HazardStatus.Sha }, new()] })));

    [Fact]
    public void A_negative_part_that_may_not_count_leaves_zero_possible() => Assert.Equal(
        RuleStatus.NotEvaluated,
        Made(
            "hazardousAreas.totals.remainingM2 = 5 + sum(a in hazardousAreas.reassessed where a.region = \"North\" : a.deltaM2)",
            Areas(new() { Totals = new() { RemainingM2 = 5 }, Reassessed = [new() { DeltaM2 = -2 }] })));

    [Fact]
    public void The_greater_of_two_is_at_least_the_one_that_is_known() => Assert.Equal(
        RuleStatus.Failed,
        Made("hazardousAreas.totals.remainingM2 >= max(5, sum(hazardousAreas.reassessed.deltaM2))", Areas(new() { Totals = new() { RemainingM2 = 3 }, Reassessed = [new()] })));

    [Fact]
    public void A_sum_that_can_be_no_more_than_the_total_passes() =>
        Assert.Equal(RuleStatus.Passed, Made($"{ShaSum} <= hazardousAreas.totals.shaAreaM2", Areas(OpenRow(first: 10))));

    [Fact]
    public void Where_the_sum_is_open_no_difference_is_told() => Assert.Null(
        Assert.Single(MadeRules.Checker(MadeRules.Rule($"{ShaSum} < hazardousAreas.totals.shaAreaM2")).Check(Areas(OpenRow(first: 30)), SmallWorld.Catalogue(Reports.Xaa)).Problems).Difference);

    [Fact]
    public void The_reason_names_the_field_that_leaves_it_open()
    {
        var areas = new HazardousAreas { Totals = new() { ShaAreaM2 = 30 }, Areas = [new() { Status = HazardStatus.Sha, AreaM2 = 10 }, new() { Status = HazardStatus.Sha }] };
        var why = MadeRules.Checker(MadeRules.Rule($"{ShaSum} = hazardousAreas.totals.shaAreaM2")).Check(Areas(areas), SmallWorld.Catalogue(Reports.Xaa))["TEST-1"].Reason!;

        Assert.Equal("hazardousAreas.areas[1].areaM2 is not given", why.Sentence());
    }

    private const string ShaSum = "sum(a in hazardousAreas.areas where a.status = Sha : a.areaM2)";

    /// <summary>A total of 30, a suspected area, and one of 20 that does not say what it is.</summary>
    private static HazardousAreas OpenRow(decimal first) => new() { Totals = new() { ShaAreaM2 = 30 }, Areas = [new() { Status = HazardStatus.Sha, AreaM2 = first }, new() { AreaM2 = 20 }] };

    private static StatePartyReport Areas(HazardousAreas areas) => Report() with { HazardousAreas = areas };

    private static RuleStatus Made(string test, StatePartyReport report) => MadeRules.Checker(MadeRules.Rule(test)).Check(report, SmallWorld.Catalogue(Reports.Xaa)).StatusOf("TEST-1");

    private static Catalogue Catalogue { get; } = SmallWorld.Catalogue(Reports.Xaa);

    private static ReportChecker Checker { get; } = ShippedRules.Checker("B-01", "C-02", "C-04", "F-02", "VA-01");

    private static ReportCheck Check(StatePartyReport report) => Checker.Check(report, Catalogue);

    private static StatePartyReport Report() => Reports.Of("R2025", 2025, new(2026, 4, 1));

    private static StatePartyReport Victims(Casualties casualties) => Report() with { VictimAssistance = new() { Casualties = casualties } };

    private static StatePartyReport Stock(long total, params long?[] rows) => Report() with
    {
        Stockpile = new() { Totals = new() { Quantity = total }, Stock = rows.Select(quantity => new StockpileItem { Quantity = quantity }).ToValueList() },
    };
}
