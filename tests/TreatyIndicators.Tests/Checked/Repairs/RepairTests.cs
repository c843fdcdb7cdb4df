using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Repairs;

public sealed class RepairTests
{
    private const string Total = "stockpile.totals.quantity = sum(stockpile.stock.quantity)";
    private const string Parts = "forall r in landRelease.rows : r.releasedM2 = r.cancelledM2 + r.reducedM2 + r.clearedM2";
    private const string Columns = "abs(landRelease.totals.clearedM2 - sum(landRelease.rows.clearedM2)) <= count(landRelease.rows) * max(landRelease.roundingM2, 0) / 2";

    [Fact]
    public void A_total_that_is_off_can_be_put_right_at_the_total_or_at_any_row_that_has_room()
    {
        var choice = Assert.Single(Check(Stock(100, 30, 40, 5), Total).Repairs);

        Assert.Equal(
            ["$.stockpile.stock[0].quantity 30 55", "$.stockpile.stock[1].quantity 40 65", "$.stockpile.stock[2].quantity 5 30", "$.stockpile.totals.quantity 100 75"],
            Lines(choice));
        Assert.True(choice.IsComplete);
        Assert.Equal((RepairKind.Arithmetic, "$.stockpile.totals.quantity"), (choice.Kind, Assert.Single(choice.Problems).Path));
        Assert.Equal(
            "check $.stockpile.stock[0].quantity (to 55), $.stockpile.stock[1].quantity (to 65), $.stockpile.stock[2].quantity (to 30) or $.stockpile.totals.quantity (to 75): changing one of them is enough",
            choice.Sentence());
    }

    [Fact]
    public void No_row_is_brought_below_zero() =>
        Assert.Equal(["$.stockpile.stock[0].quantity 30 5", "$.stockpile.totals.quantity 20 45"], Lines(Assert.Single(Check(Stock(20, 30, 10, 5), Total).Repairs)));

    [Fact]
    public void Where_only_one_field_fits_all_rules_it_is_the_only_one_and_its_value_is_told()
    {
        var report = Land([(10, 1, 2, 7), (20, 5, 5, 12)], cleared: 17);
        var choice = Assert.Single(Check(report, Parts, Columns).Repairs);

        Assert.Equal(["$.landRelease.rows[1].clearedM2 12 10"], Lines(choice));
        Assert.Equal("change $.landRelease.rows[1].clearedM2 from 12 to 10", choice.Sentence());
        Assert.Equal("将 $.landRelease.rows[1].clearedM2 由 12 改为 10", choice.Sentence(RuleTexts.Chinese));
        Assert.Equal(["TEST-0", "TEST-1"], choice.Problems.Select(problem => problem.RuleId));
    }

    [Fact]
    public void Errors_in_two_rows_that_do_not_hang_together_are_two_choices()
    {
        var choices = Check(Land([(10, 1, 2, 8), (20, 5, 5, 11)], cleared: null), Parts).Repairs;

        Assert.Equal(2, choices.Count);
        Assert.All(choices, choice => Assert.Equal(4, choice.Repairs.Count));
    }

    [Fact]
    public void Errors_that_hang_together_are_put_right_together_with_two_changes()
    {
        var choice = Assert.Single(Check(Land([(10, 1, 2, 8), (20, 5, 5, 9)], cleared: 17), Parts, Columns).Repairs);

        Assert.Contains("$.landRelease.rows[0].clearedM2 8 7; $.landRelease.rows[1].clearedM2 9 10", Lines(choice));
        Assert.All(choice.Repairs, repair => Assert.Equal(2, repair.Changes.Count));
        Assert.True(choice.IsComplete);
    }

    [Fact]
    public void A_value_is_not_told_where_rounding_leaves_several()
    {
        var report = Land([(10, 1, 2, 7)], cleared: 9);
        var choice = Assert.Single(Check(report with { LandRelease = report.LandRelease! with { RoundingM2 = 2 } }, Columns).Repairs);

        Assert.Contains("$.landRelease.totals.clearedM2 9 ?", Lines(choice));
        Assert.DoesNotContain(Lines(choice), line => line.Contains("roundingM2", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_changed_to_fit_a_number_that_a_rule_writes_out_or_a_rule_against_records_of_others()
    {
        Assert.Empty(Check(Stock(100), "stockpile.totals.quantity <= 50").Repairs);
        var check = MadeRules.Checker(MadeRules.Rule(Total, scope: RuleScope.CrossSource)).Check(Stock(100, 30), Catalogue);
        Assert.Equal((RuleStatus.Failed, 0), (check.StatusOf("TEST-1"), check.Repairs.Count));
    }

    [Fact]
    public void A_change_that_breaks_another_rule_about_the_document_is_no_way_out()
    {
        var choice = Assert.Single(Check(Stock(100, 30, 40), Total, "stockpile.totals.quantity >= 90", "forall x in stockpile.stock : x.quantity < 60").Repairs);

        Assert.Equal(
            [
                "$.stockpile.stock[0].quantity 30 ?; $.stockpile.stock[1].quantity 40 ?",
                "$.stockpile.stock[0].quantity 30 ?; $.stockpile.totals.quantity 100 ?",
            ],
            Lines(choice));
    }

    [Fact]
    public void Findings_may_come_up()
    {
        var finding = MadeRules.Rule("stockpile.totals.quantity = 100", "TEST-9") with { Kind = RuleKind.Finding };
        var choice = Assert.Single(MadeRules.Checker(MadeRules.Rule(Total), finding).Check(Stock(100, 30, 40, 5), Catalogue).Repairs);

        Assert.Contains("$.stockpile.totals.quantity 100 75", Lines(choice));
    }

    [Fact]
    public void Numbers_in_a_form_that_is_left_to_an_earlier_year_stay()
    {
        var before = Stock(100, 30, 40, 5);
        var now = Reports.Of("R2026", 2026, new(2027, 4, 1)) with { Retained = new() { Totals = new() { Quantity = 70 } } };
        var cover = now with { Header = now.Header with { Cover = [new() { Form = FormLetter.B, Status = CoverStatus.Unchanged, LastReportedYear = 2025 }] } };
        var rule = MadeRules.Rule("retained.totals.quantity = stockpile.totals.quantity", scope: RuleScope.CrossForm);
        var check = MadeRules.Checker(rule).Check(cover, SmallWorld.Evidence(Catalogue, before), new(2027, 6, 1));

        Assert.Equal(["$.retained.totals.quantity 70 100"], Lines(Assert.Single(check.Repairs)));
    }

    [Fact]
    public void Areas_may_be_broken_numbers_and_counts_may_not()
    {
        Assert.Equal(["$.landRelease.rows[0].cancelledM2 0 0.5"], Lines(Assert.Single(Check(Land([(0.5m, 0, 0, 0)], null), "forall r in landRelease.rows : r.releasedM2 = r.cancelledM2 and r.releasedM2 = 0.5").Repairs)));
        Assert.Equal(["$.stockpile.stock[0].quantity 1 6"], Lines(Assert.Single(Check(Stock(3, 1), "forall x in stockpile.stock : x.quantity = 2 * stockpile.totals.quantity").Repairs)));
    }

    [Fact]
    public void A_table_too_long_to_look_through_says_so()
    {
        var choice = Assert.Single(Check(Stock(1, [.. Enumerable.Repeat(1L, 600)]), Total).Repairs);

        Assert.False(choice.IsComplete);
        Assert.Empty(choice.Repairs);
        Assert.Equal(string.Empty, choice.Sentence());
    }

    [Fact]
    public void Where_more_ways_are_there_than_are_told_the_sentence_says_so()
    {
        var choice = Assert.Single(Check(Stock(200, [.. Enumerable.Repeat(1L, 150)]), Total).Repairs);

        Assert.False(choice.IsComplete);
        Assert.Equal(RepairLimits.Repairs, choice.Repairs.Count);
        Assert.StartsWith("check $.stockpile.stock[0].quantity (to 51), ", choice.Sentence(), StringComparison.Ordinal);
        Assert.EndsWith(": changing one of them is enough (not every way was looked at: there may be a smaller change)", choice.Sentence(), StringComparison.Ordinal);
        Assert.EndsWith("（并未核对所有办法，可能只需改动更少的字段）", choice.Sentence(RuleTexts.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_too_long_to_look_through_ties_no_rows_together()
    {
        var rows = Enumerable.Range(0, 600).Select(row => (10m, 1m, 2m, row is 3 or 5 ? 8m : 7m)).ToArray();
        var choices = Check(Land(rows, cleared: 4_200), Parts, Columns).Repairs;

        Assert.Equal(["$.landRelease.rows[3].clearedM2", "$.landRelease.rows[5].clearedM2", ""], choices.Select(choice => choice.Repairs.SelectMany(repair => repair.Changes).Select(change => change.Path).FirstOrDefault(path => path.EndsWith("clearedM2", StringComparison.Ordinal), "")).Order(StringComparer.Ordinal).OrderBy(path => path.Length == 0));
        Assert.Equal([false], choices.Where(choice => choice.Repairs.Count == 0).Select(choice => choice.IsComplete));
    }

    [Fact]
    public void Numbers_are_not_changed_so_that_a_rule_does_not_ask_any_more() =>
        Assert.Empty(Check(Stock(4, 4), "stockpile.totals.quantity >= sum(stockpile.stock.quantity) => present(stockpile.totals.submunitions)").Repairs);

    [Fact]
    public void A_report_that_its_format_cannot_hold_has_no_way_out_and_does_not_throw()
    {
        var report = Stock(100, 30);
        var choice = Assert.Single(Check(report with { Stockpile = report.Stockpile! with { Stock = [.. report.Stockpile.Stock, new() { Quantity = 5, LotNumbers = [null!] }] } }, Total, "stockpile.totals.quantity < 200").Repairs);
        Assert.Equal("$.stockpile.totals.quantity", choice.Problems[0].Path);
    }

    [Fact]
    public void Numbers_at_the_ends_of_what_the_format_holds_do_not_throw()
    {
        Assert.Equal(["$.stockpile.stock[0].quantity 1 0", "$.stockpile.stock[1].quantity 9223372036854775807 9223372036854775806"], Lines(Assert.Single(Check(Stock(long.MaxValue, 1, long.MaxValue), Total).Repairs)));
        Assert.NotEmpty(Check(Land([(decimal.MaxValue, decimal.MaxValue, 1, 0)], null), Parts).Repairs);
        Assert.NotEmpty(Check(Stock(-5, -3), Total).Repairs);
    }

    [Fact]
    public void A_hundred_thousand_rows_take_no_more_than_seconds()
    {
        var rows = Enumerable.Range(0, 100_000).Select(row => (10m, 1m, 2m, row % 2 == 0 ? 7m : 8m)).ToArray();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var choices = Check(Land(rows, cleared: 750_000), Parts, Columns).Repairs;
        Assert.Contains(choices, choice => !choice.IsComplete);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void A_limit_that_is_not_to_be_reached_leaves_one_value() => Assert.Equal(
        ["$.stockpile.stock[0].quantity 5 8", "$.stockpile.totals.quantity 9 6"],
        Lines(Assert.Single(Check(
            Stock(9, 5),
            "stockpile.totals.quantity <= sum(stockpile.stock.quantity) + 1",
            "stockpile.totals.quantity >= sum(stockpile.stock.quantity)",
            "stockpile.totals.quantity > sum(stockpile.stock.quantity)").Repairs)));

    [Fact]
    public void A_row_that_may_or_may_not_count_leaves_no_value_certain()
    {
        var report = Reports.Of("R2025", 2025, new(2026, 4, 1)) with
        {
            HazardousAreas = new() { Totals = new() { ShaAreaM2 = 50 }, Areas = [new() { Status = HazardStatus.Sha, AreaM2 = 10 }, new() { AreaM2 = 20 }] },
        };
        var choice = Assert.Single(Check(report, "hazardousAreas.totals.shaAreaM2 = sum(a in hazardousAreas.areas where a.status = Sha : a.areaM2)").Repairs);

        Assert.Equal(3, choice.Repairs.Count);
        Assert.All(choice.Repairs, repair => Assert.Null(Assert.Single(repair.Changes).Value));
    }

    [Theory]
    [InlineData("SHA")]
    [InlineData("Wibble")]
    public void A_word_outside_its_list_that_decides_what_is_added_up_may_be_the_smaller_change(string status)
    {
        const string sum = "hazardousAreas.totals.shaAreaM2 = sum(a in hazardousAreas.areas where a.status = Sha : a.areaM2)";
        var report = Reports.Of("R2025", 2025, new(2026, 4, 1)) with
        {
            HazardousAreas = new()
            {
                Totals = new() { ShaAreaM2 = 30 },
                Areas = [new() { Status = Code<HazardStatus>.Of(status), Region = "Nort", AreaM2 = 10 }, new() { Status = HazardStatus.Sha, Region = "North", AreaM2 = 20 }],
            },
        };
        var choice = Check(report, sum).Repairs[0];

        Assert.Equal(["$.hazardousAreas.areas[1].areaM2 20 30", "$.hazardousAreas.totals.shaAreaM2 30 20"], Lines(choice));
        Assert.False(choice.IsComplete);
        Assert.True(Check(report with { HazardousAreas = report.HazardousAreas with { Areas = [report.HazardousAreas.Areas[1], new() { Region = "Nort", Status = HazardStatus.Cha }] } }, sum).Repairs[0].IsComplete);
    }

    private static Catalogue Catalogue { get; } = SmallWorld.Catalogue(Reports.Xaa);

    private static StatePartyReport Stock(long total, params long[] rows) => Reports.Of("R2025", 2025, new(2026, 4, 1)) with
    {
        Stockpile = new() { Totals = new() { Quantity = total }, Stock = rows.Select(quantity => new StockpileItem { Quantity = quantity }).ToValueList() },
    };

    private static StatePartyReport Land((decimal Released, decimal Cancelled, decimal Reduced, decimal Cleared)[] rows, decimal? cleared) => Reports.Of("R2025", 2025, new(2026, 4, 1)) with
    {
        LandRelease = new()
        {
            Rows = rows.Select(row => new LandReleaseRow { ReleasedM2 = row.Released, CancelledM2 = row.Cancelled, ReducedM2 = row.Reduced, ClearedM2 = row.Cleared }).ToValueList(),
            Totals = new() { ClearedM2 = cleared },
        },
    };

    private static ReportCheck Check(StatePartyReport report, params string[] tests) =>
        MadeRules.Checker([.. tests.Index().Select(test => MadeRules.Rule(test.Item, $"TEST-{test.Index}"))]).Check(report, Catalogue);

    private static List<string> Lines(RepairChoice choice) =>
        [.. choice.Repairs.Select(repair => string.Join("; ", repair.Changes.Select(change => $"{change.Path} {change.Found} {change.Value ?? "?"}")))];
}
