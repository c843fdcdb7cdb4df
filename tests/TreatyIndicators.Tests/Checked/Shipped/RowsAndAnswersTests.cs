using TreatyIndicators.Testing;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Shipped;

/// <summary>Rows of nothing, answers of no and values told in another field are no faults of a form.</summary>
public sealed class RowsAndAnswersTests
{
    private static readonly StatePartyReport Blank = Reports.Of("R2025", 2025, new(2026, 4, 1));

    [Theory]
    [InlineData(5, null, RuleStatus.Failed)]
    [InlineData(null, null, RuleStatus.Passed)]
    [InlineData(5, 5, RuleStatus.Passed)]
    [InlineData(4, 5, RuleStatus.Failed)]
    public void Persons_of_whom_sex_and_age_are_not_known_may_be_missing_from_both(int? missing, int? unknown, RuleStatus expected)
    {
        var reach = new RiskEducationReach { Total = 50 + (missing ?? 0) + (unknown > missing ? 2 : 0), Unknown = unknown, BySex = [new() { Sex = Sex.F, Count = 30 }, new() { Sex = Sex.M, Count = 20 }] };

        Assert.Equal(expected, Status("I-03", Blank with { RiskEducation = new() { Reach = reach } }));
    }

    [Fact]
    public void More_persons_of_an_age_than_the_margin_has_are_told_at_the_margin()
    {
        var reach = new RiskEducationReach
        {
            Total = 9,
            Cells = [new() { Sex = Sex.F, AgeBand = new() { From = 0, To = 17 }, Count = 4 }, new() { Sex = Sex.M, AgeBand = new() { From = 18 }, Count = 5 }],
            ByAge = [new() { AgeBand = new() { From = 0, To = 17 }, Count = 3 }, new() { AgeBand = new() { From = 18 }, Count = 6 }],
        };
        var problem = Assert.Single(ShippedRules.Checker("I-03").Check(Blank with { RiskEducation = new() { Reach = reach } }, SmallWorld.Catalogue(Reports.Xaa)).Problems);

        Assert.Equal(("$.riskEducation.reach.byAge[0].count", "4"), (problem.Path, problem.Found));
        Assert.Equal(["3"], problem.ExpectedValues);
    }

    [Fact]
    public void A_row_of_nothing_needs_no_method_site_or_lot()
    {
        StatePartyReport of(long? quantity, ConventionId convention) => Blank with { Header = Blank.Header with { Convention = convention }, Destroyed = new() { Stockpile = [new() { MunitionType = "MX-1", Quantity = quantity }] } };

        Assert.Equal([RuleStatus.Passed, RuleStatus.Failed, RuleStatus.Failed], new long?[] { 0, 3, null }.Select(quantity => Status("G-05", of(quantity, ConventionId.Ccm))));
        Assert.Equal([RuleStatus.Passed, RuleStatus.Failed], new long?[] { 0, 3 }.Select(quantity => Status("G-03", of(quantity, ConventionId.Apmbc))));
    }

    [Fact]
    public void A_plan_that_does_not_exist_has_no_budget()
    {
        RuleStatus of(VictimAssistancePlan plan) => Status("VA-05", Blank with
        {
            Header = Blank.Header with { Convention = ConventionId.Ccm },
            VictimAssistance = new() { Victims = new() { Total = 5 }, FocalPoint = new() { Entity = "Ministry" }, Plan = plan },
        });

        Assert.Equal(RuleStatus.Passed, of(new() { Exists = new() { Answer = Answer.No } }));
        Assert.Equal(RuleStatus.Failed, of(new() { Exists = new() { Answer = Answer.Yes, Evidence = "Annex" } }));
        Assert.Equal(RuleStatus.Failed, of(new()));
        Assert.Equal(RuleStatus.Passed, of(new() { Exists = new() { Answer = Answer.Yes, Evidence = "Annex" }, Budget = "1 million", From = new(2025, 1, 1), To = new(2029, 12, 31) }));
    }

    [Fact]
    public void The_code_of_a_State_tells_who_and_a_first_day_tells_the_year()
    {
        RuleStatus given(AssistanceProvided row) => Status("CA-01", Blank with { Cooperation = new() { Provided = [row] } });
        RuleStatus taken(AssistanceReceived row) => Status("CA-01", Blank with { Cooperation = new() { Received = [row] } });

        Assert.Equal(RuleStatus.Passed, given(new() { Amount = 7, Currency = "USD", From = new(2025, 1, 1), RecipientState = Reports.Xab }));
        Assert.Equal(RuleStatus.Failed, given(new() { Amount = 7, Currency = "USD", From = new(2025, 1, 1) }));
        Assert.Equal(RuleStatus.Passed, taken(new() { Amount = 7, Currency = "USD", Year = 2025, CounterpartyState = Reports.Xab }));
        Assert.Equal(RuleStatus.Failed, taken(new() { Amount = 7, Currency = "USD", CounterpartyState = Reports.Xab }));
    }

    [Fact]
    public void A_number_of_meetings_tells_that_a_platform_met()
    {
        RuleStatus of(long meetings) => Status("CA-05", Blank with { Cooperation = new() { Platform = new() { Established = new() { Answer = Answer.Yes, Evidence = "Annex" }, Lead = "Authority", MeetingsInPeriod = meetings } } });

        Assert.Equal((RuleStatus.Passed, RuleStatus.Failed), (of(2), of(0)));
    }

    [Fact]
    public void Risk_education_belongs_to_an_article_too()
    {
        RuleStatus of(Duty duty) => Status("CA-06", Blank with { Header = Blank.Header with { Convention = ConventionId.Ccm }, NationalOwnership = new() { NationalResources = [new() { Duty = duty, Amount = 5 }] } });

        Assert.Equal((RuleStatus.Passed, RuleStatus.Failed), (of(Duty.RiskEducation), of(Duty.General)));
    }

    [Fact]
    public void A_find_without_a_type_asks_for_a_row()
    {
        var report = Blank with { Stockpile = new() { Discoveries = [new() { DestroyedOn = new(2025, 5, 1) }] }, Destroyed = new() };
        var problem = Assert.Single(ShippedRules.Checker("G-04").Check(report, SmallWorld.Catalogue(Reports.Xaa)).Problems);

        Assert.Equal("Destroyed finds do not stand in a block of their own: found no value at $.destroyed.postCompletion, expected at least 1 entry", problem.Sentence());
    }

    [Theory]
    [InlineData("Apmbc", RuleStatus.Passed)]
    [InlineData("Ccm", RuleStatus.Failed)]
    public void Submunitions_are_summed_under_the_convention_that_asks_for_them(string convention, RuleStatus expected)
    {
        var check = ReportBuilder.For(new(convention), ReportProfile.All).With(report => report with
        {
            Stockpile = new() { Stock = [new() { Quantity = 2, Submunitions = 30 }], Totals = new() { Quantity = 2, Submunitions = 31 } },
            Retained = new() { Items = [new() { Quantity = 2, Submunitions = 30 }], Totals = new() { Quantity = 2, Submunitions = 31 } },
        }).Check();

        Assert.Equal((expected, expected), (check.StatusOf("B-01"), check.StatusOf("D-01")));
        Assert.Equal(expected == RuleStatus.Failed, check.Repairs.Any(choice => choice.Problems.Any(problem => problem.RuleId == "B-01")));
    }

    /// <summary>Form J holds cooperation as well as victim assistance.</summary>
    [Fact]
    public void A_form_that_has_content_is_not_said_to_be_blank()
    {
        NotEvaluated why(StatePartyReport report) => ShippedRules.Checker("VA-01").Check(report, SmallWorld.Catalogue(Reports.Xaa))["VA-01"].Reason!;

        Assert.Equal("victimAssistance is not given", why(Blank with { Cooperation = new() { Received = [new() { Amount = 5 }] } }).Sentence());
        Assert.Equal(WhyNotEvaluated.BlankForm, why(Blank).Why);
    }

    private static RuleStatus Status(string rule, StatePartyReport report) => ShippedRules.Checker(rule).Check(report, SmallWorld.Catalogue(Reports.Xaa)).StatusOf(rule);
}
