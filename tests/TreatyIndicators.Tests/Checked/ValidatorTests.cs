using FluentValidation;
using FluentValidation.TestHelper;
using NodaTime;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

public sealed class ValidatorTests
{
    private static readonly Catalogue Catalogue = SmallWorld.Catalogue(Reports.Xaa);

    private static readonly Stockpile Wrong = new() { Totals = new() { Quantity = 12 }, Stock = [new() { Quantity = 4, MunitionType = "A" }] };

    private static readonly StatePartyReport Report = Reports.Of("R2025", 2025, new(2026, 4, 1)) with { Stockpile = Wrong };

    private static readonly RuleCatalogue Two = RuleCatalogue.Of(
    [
        MadeRules.Rule("stockpile.totals.quantity = sum(stockpile.stock.quantity)") with { Sections = ["stockpile"] },
        MadeRules.Rule("header.submittedOn < header.period.to", "TEST-2") with { Sections = ["header"], Severity = RuleSeverity.Advice },
    ]);

    [Fact]
    public void A_report_is_validated_as_any_other_object()
    {
        var result = new StatePartyReportValidator(Two, Catalogue).TestValidate(Report);

        result.ShouldHaveValidationErrorFor(report => report.Stockpile!.Totals!.Quantity)
            .WithErrorCode("TEST-1").WithSeverity(Severity.Error).WithErrorMessage("Made for a test: found 12 at $.stockpile.totals.quantity, expected 4; the difference is 8");
        result.ShouldHaveValidationErrorFor(report => report.Header.SubmittedOn).WithErrorCode("TEST-2").WithSeverity(Severity.Info);
    }

    [Fact]
    public void Rule_sets_narrow_what_is_run()
    {
        var validator = new StatePartyReportValidator(Two, Catalogue);

        Assert.Equal(["TEST-1"], Codes(validator, RuleSetNames.Section("stockpile")));
        Assert.Equal(["TEST-2"], Codes(validator, RuleSetNames.Severity(RuleSeverity.Advice)));
        Assert.Equal(["TEST-2"], Codes(validator, RuleSetNames.Rule("TEST-2")));
        Assert.Equal(["TEST-1", "TEST-2"], Codes(validator, RuleSetNames.Convention(ConventionId.Apmbc)));
        Assert.Empty(Codes(validator, RuleSetNames.Convention(ConventionId.Ccm)));
    }

    [Fact]
    public void A_section_is_validated_alone_by_the_rules_that_need_nothing_else()
    {
        var validator = new SectionValidator<Stockpile>(ConventionId.Apmbc, Two, Catalogue);

        validator.TestValidate(Wrong).ShouldHaveValidationErrorFor(stockpile => stockpile.Totals!.Quantity).WithErrorCode("TEST-1").Only();
    }

    [Fact]
    public void What_is_no_section_has_no_section_validator() =>
        Assert.Equal(
            "StockpileItem is not a section of a report. (Parameter 'section')",
            Assert.Throws<ArgumentException>(() => new SectionValidator<StockpileItem>(ConventionId.Apmbc, Two, Catalogue)).Message);

    [Fact]
    public void The_title_page_goes_with_its_report() =>
        Assert.Equal(
            "The title page is validated with its report: expected a StatePartyReportValidator with the rule set of the section \"header\". (Parameter 'section')",
            Assert.Throws<ArgumentException>(() => new SectionValidator<ReportHeader>(ConventionId.Apmbc, Two, Catalogue)).Message);

    [Fact]
    public void A_validator_serves_inside_another()
    {
        var outer = new InlineValidator<Held>();
        outer.RuleFor(held => held.Report).SetValidator(new StatePartyReportValidator(Two, Catalogue));

        Assert.Equal(["Report.Header.SubmittedOn", "Report.Stockpile.Totals.Quantity"], outer.Validate(new Held(Report)).Errors.Select(error => error.PropertyName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_report_of_a_list_is_told_by_its_place()
    {
        var outer = new InlineValidator<StatePartyReport[]>();
        outer.RuleForEach(reports => reports).SetValidator(new StatePartyReportValidator(Two.Only("TEST-1"), Catalogue));
        var right = Report with { Stockpile = Wrong with { Totals = new() { Quantity = 4 } } };

        Assert.Equal(["x[1].Stockpile.Totals.Quantity"], outer.Validate([right, Report, right]).Errors.Select(error => error.PropertyName.Replace("reports", "x", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_history_is_validated_year_by_year()
    {
        var rule = MadeRules.Rule("stockpile.totals.quantity <= prev.stockpile.totals.quantity", scope: RuleScope.CrossYear);
        var later = Report with { Header = Reports.Of("R2026", 2026, new(2027, 4, 1)).Header, Stockpile = Wrong with { Totals = new() { Quantity = 13 } } };
        var validator = new ReportHistoryValidator(rules: RuleCatalogue.Of([rule]), catalogue: Catalogue);

        Assert.Equal(["[R2026].Stockpile.Totals.Quantity"], validator.Validate(ReportCollection.Of([Report, later])).Errors.Select(error => error.PropertyName));
    }

    [Fact]
    public void A_collection_is_validated_with_its_records()
    {
        var rule = MadeRules.Rule("count(register.deposits) = 0", subject: RuleSubject.Records, scope: RuleScope.CrossSource);
        var validator = new EvidenceValidator(new LocalDate(2026, 6, 1), RuleCatalogue.Of([rule]));

        var error = Assert.Single(validator.Validate(SmallWorld.Evidence(Catalogue, Report)).Errors);
        Assert.Equal(("[Apmbc].Register.Deposits", "1"), (error.PropertyName, error.AttemptedValue));
    }

    [Fact]
    public void A_plan_and_a_catalogue_are_validated_as_their_readers_check_them()
    {
        var plan = SmallWorld.Plan(SmallWorld.Indicator("true")) with { To = new(2000, 1, 1) };
        var read = PlanReader.Check(plan);

        Assert.Equal(read.Problems.Select(problem => problem.Code), new ActionPlanValidator().Validate(plan).Errors.Where(error => error.Severity == Severity.Error).Select(error => error.ErrorCode));
        Assert.True(read.Problems.Count > 0);
        Assert.True(new CatalogueValidator().Validate(TreatyIndicators.Catalogue.Default).Errors.TrueForAll(error => error.Severity == Severity.Info));
    }

    private static IEnumerable<string> Codes(StatePartyReportValidator validator, string ruleSet) =>
        validator.Validate(Report, options => options.IncludeRuleSets(ruleSet)).Errors.Select(error => error.ErrorCode);

    private sealed record Held(StatePartyReport Report);
}
