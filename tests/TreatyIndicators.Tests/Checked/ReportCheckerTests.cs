using NodaTime;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

public sealed class ReportCheckerTests
{

    [Theory]
    [InlineData(2)]
    [InlineData(20)]
    public void A_register_that_is_missing_is_told_the_same_for_few_States_and_for_many(int states)
    {
        var reports = Enumerable.Range(0, states).Select(place => SmallWorld.Report(new StateCode($"X{(char)('A' + (place / 26))}{(char)('A' + (place % 26))}")));
        var bare = Evidence.Of(Catalogue.Create([], [], [], [], [], []), ReportCollection.Of(reports));

        Assert.Throws<KeyNotFoundException>(() => ReportChecker.Default.Check(bare, SampleEvidence.AsOf));
    }

    private static readonly LocalDate Day = new(2026, 6, 1);

    private static readonly Catalogue Catalogue = SmallWorld.Catalogue(Reports.Xaa);

    [Fact]
    public void A_rule_fails_where_its_test_is_not_met_and_tells_place_found_and_expected()
    {
        var check = Check("stockpile.totals.quantity = sum(stockpile.stock.quantity)", WithStock(12, rows: [4, 6]));

        var problem = Assert.Single(check.Problems);
        Assert.False(check.IsValid);
        Assert.Equal(("$.stockpile.totals.quantity", "12", Rational.Of(2)), (problem.Path, problem.Found, problem.Difference));
        Assert.Equal("TEST-1 Made for a test: found 12 at $.stockpile.totals.quantity, expected 10; the difference is 2", problem.ToString());
        Assert.Equal("为测试而设：$.stockpile.totals.quantity 处填报内容为：12；应为 10；相差 2", problem.Sentence(RuleTexts.Chinese));
    }

    [Fact]
    public void Every_row_that_fails_is_a_problem_of_its_own()
    {
        var check = Check("forall x in stockpile.stock : x.quantity >= 5", WithStock(null, rows: [4, 6, 3]));

        Assert.Equal(["$.stockpile.stock[0].quantity", "$.stockpile.stock[2].quantity"], check.Problems.Select(problem => problem.Path));
        Assert.Equal("at least 5", check.Problems[0].Expected());
    }

    [Fact]
    public void Both_sides_of_and_are_told_where_both_fail()
    {
        var check = Check("stockpile.totals.quantity < 5 and present(stockpile.nilStatement.wording)", WithStock(total: 12));

        Assert.Equal(["$.stockpile.totals.quantity", "$.stockpile.nilStatement.wording"], check.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Where_one_of_several_things_would_do_there_is_one_problem_with_all_ways_out()
    {
        var check = Check("stockpile.totals.quantity < 5 or present(stockpile.nilStatement.wording)", WithStock(total: 12));

        var problem = Assert.Single(check.Problems);
        Assert.Equal("less than 5 or a value at $.stockpile.nilStatement.wording", problem.Expected());
    }

    [Fact]
    public void A_field_that_is_absent_is_no_failure_and_is_named()
    {
        var check = Check("stockpile.totals.quantity = sum(stockpile.stock.quantity)", WithStock(null, rows: [4, 6]));

        Assert.True(check.IsValid);
        var outcome = check["TEST-1"];
        Assert.Equal((RuleStatus.NotEvaluated, WhyNotEvaluated.FieldAbsent, "stockpile.totals.quantity"), (outcome.Status, outcome.Reason!.Why, outcome.Reason.Path));
        Assert.Equal("stockpile.totals.quantity is not given", outcome.Reason.Sentence());
    }

    [Fact]
    public void A_rule_about_a_section_that_is_blank_is_not_evaluated()
    {
        var rule = MadeRules.Rule("count(stockpile.stock) >= 1") with { Sections = ["stockpile"], Forms = [new(ConventionId.Apmbc, ["B"])] };
        var check = MadeRules.Checker(rule).Check(Report(), Catalogue);

        Assert.Equal("form B is blank", check["TEST-1"].Reason!.Sentence());
        Assert.Equal("表格B未填", check["TEST-1"].Reason!.Sentence(RuleTexts.Chinese));
    }

    [Fact]
    public void A_form_marked_unchanged_was_checked_in_the_year_that_it_names()
    {
        var rule = MadeRules.Rule("count(stockpile.stock) >= 1") with { Sections = ["stockpile"], Forms = [new(ConventionId.Apmbc, ["B"])] };
        var report = Report() with { Header = Report().Header with { Cover = [new() { Form = FormLetter.B, Status = CoverStatus.Unchanged, LastReportedYear = 2023 }] } };
        var check = MadeRules.Checker(rule).Check(report, Catalogue);

        Assert.Equal("form B is marked unchanged; its body stands in the report for 2023", check["TEST-1"].Reason!.Sentence());
    }

    [Fact]
    public void Without_an_earlier_report_a_rule_between_years_is_not_evaluated()
    {
        var check = Check("stockpile.totals.quantity <= prev.stockpile.totals.quantity", WithStock(total: 12));

        Assert.Equal("no earlier report is known", check["TEST-1"].Reason!.Sentence());
    }

    [Fact]
    public void A_record_that_was_not_supplied_is_named()
    {
        var check = Check("exists q in extensions.requests : q.state = s", Report());

        Assert.Equal("extensions.requests was not supplied", check["TEST-1"].Reason!.Sentence());
    }

    [Fact]
    public void A_rule_whose_case_is_not_at_hand_is_not_evaluated()
    {
        var rule = MadeRules.Rule("stockpile.totals.quantity = 0", appliesWhen: "yes(stockpile.nilStatement.stated)");
        var check = MadeRules.Checker(rule).Check(WithStock(total: 12), Catalogue);

        Assert.Equal(WhyNotEvaluated.DoesNotApply, check["TEST-1"].Reason!.Why);
    }

    [Fact]
    public void Each_report_is_held_against_the_one_before_it()
    {
        var reports = new[] { (2023, 5), (2024, 9), (2025, 7) }.Select(year => WithStock(total: year.Item2, year: year.Item1));
        var rule = MadeRules.Rule("stockpile.totals.quantity <= prev.stockpile.totals.quantity", scope: RuleScope.CrossYear);
        var checks = MadeRules.Checker(rule).CheckHistory(SmallWorld.Evidence(Catalogue, [.. reports]), ConventionId.Apmbc, Reports.Xaa, Day);

        Assert.Equal([RuleStatus.NotEvaluated, RuleStatus.Failed, RuleStatus.Passed], checks.Select(check => check.StatusOf("TEST-1")));
    }

    [Fact]
    public void What_was_submitted_after_the_day_of_the_check_is_not_checked()
    {
        var evidence = SmallWorld.Evidence(Catalogue, WithStock(total: 1, year: 2024), WithStock(total: 1, year: 2025));

        Assert.Equal(["R2024"], MadeRules.Checker(MadeRules.Rule("true")).Check(evidence, new(2025, 12, 31)).Reports.Select(check => check.Report.Header.ReportId));
    }

    [Fact]
    public void Findings_warnings_and_advice_leave_a_document_valid()
    {
        var failing = MadeRules.Rule("false");
        var finding = failing with { Id = "TEST-2", Kind = RuleKind.Finding };
        var warning = failing with { Id = "TEST-3", Severity = RuleSeverity.Warning };
        var advice = failing with { Id = "TEST-4", Severity = RuleSeverity.Advice };
        var check = MadeRules.Checker(finding, warning, advice).Check(Report(), Catalogue);

        Assert.True(check.IsValid);
        Assert.Equal(["TEST-2"], check.Findings.Select(problem => problem.RuleId));
        Assert.Equal(["TEST-3", "TEST-4"], check.Defects.Select(problem => problem.RuleId));
        Assert.False(MadeRules.Checker(failing, finding).Check(Report(), Catalogue).IsValid);
    }

    [Fact]
    public void A_part_of_a_rule_can_be_of_another_kind()
    {
        var rule = MadeRules.Rule("header.period.from <= header.period.to and header.submittedOn <= header.period.to") with
        {
            PartKinds = [new("header.submittedOn <= header.period.to", RuleKind.Finding)],
        };
        var check = MadeRules.Checker(rule).Check(Report(), Catalogue);

        Assert.True(check.IsValid);
        Assert.Equal(RuleKind.Finding, Assert.Single(check.Problems).Kind);
    }

    [Fact]
    public void A_late_report_carries_the_number_of_days()
    {
        var rule = MadeRules.Rule("header.submittedOn <= date(year(header.period.to) + 1, 4, 30)") with { Measure = RuleMeasure.Days, Kind = RuleKind.Finding };
        var report = Reports.Of("R2025", 2025, new(2026, 5, 1));
        var problem = Assert.Single(MadeRules.Checker(rule).Check(report, Catalogue).Problems);

        Assert.Equal(Rational.Of(1), problem.Measure);
        Assert.Equal("TEST-1 Made for a test (1 day): found 1 May 2026 at $.header.submittedOn, expected no later than 30 April 2026", problem.ToString());
    }

    [Fact]
    public void Rules_of_another_convention_are_not_gone_by()
    {
        var check = MadeRules.Checker(MadeRules.Rule("false")).Check(Reports.Of("R", 2025, Day, convention: ConventionId.Ccm));

        Assert.Empty(check.Outcomes);
        Assert.Throws<KeyNotFoundException>(() => check["TEST-1"]);
    }

    [Fact]
    public void Records_are_checked_without_any_report()
    {
        var rule = MadeRules.Rule("forall d in register.deposits : d.entryIntoForce >= d.depositedOn", subject: RuleSubject.Records, scope: RuleScope.CrossSource);
        var check = MadeRules.Checker(rule).Check(SmallWorld.Evidence(Catalogue), Day);

        Assert.Equal(RuleStatus.Passed, Assert.Single(check.Records).StatusOf("TEST-1"));
        Assert.Empty(check.Reports);
    }

    private static StatePartyReport Report() => Reports.Of("R2025", 2025, new(2026, 4, 1));

    private static StatePartyReport WithStock(long? total, int year = 2025, params long[] rows) => Reports.Of($"R{year}", year, new(year + 1, 4, 1)) with
    {
        Stockpile = new()
        {
            Totals = total is null ? null : new() { Quantity = total },
            Stock = rows.Select(quantity => new StockpileItem { Quantity = quantity }).ToValueList(),
        },
    };

    private static ReportCheck Check(string test, StatePartyReport report) => MadeRules.Checker(MadeRules.Rule(test)).Check(report, Catalogue);
}
