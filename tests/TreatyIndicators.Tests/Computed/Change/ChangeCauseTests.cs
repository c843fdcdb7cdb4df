using NodaTime;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed.Change;

/// <summary>Each cause in the smallest case that has it; the same cases stand in <c>docs/change.md</c>.</summary>
public class ChangeCauseTests
{
    private static readonly StateCode XAA = Fictitious.XAA;

    private static readonly StateCode XAB = Fictitious.XAB;

    private static readonly Catalogue TwoParties = Catalogue(XAA, XAB);

    private static readonly Indicator Answer = Indicator("stockpile.neverHeld = true") with
    {
        Silence = SilenceRule.ReportingAct,
        DecidingFields = ["stockpile.neverHeld"],
        Population = Population("isParty(s, t)"),
    };

    private static Question April { get; } = new(2026, new(2026, 4, 30));

    private static Question December { get; } = new(2026, new(2026, 12, 31));

    [Fact]
    public void State_whose_report_came_in_late_is_a_new_reporter()
    {
        var evidence = Evidence(TwoParties, Told(true), Told(true, XAB, submittedOn: new(2026, 9, 1)));

        Assert.Equal("value 50, n 1, N 0; NewReporter 50: XAB - > XAB-2025 NotMet > Met 1/0", Text(Answer, (evidence, April), (evidence, December)));
        Assert.Equal("value -50, n -1, N 0; GoneSilent -50: XAB XAB-2025 > - Met > NotMet -1/0", Text(Answer, (evidence, December), (evidence, April)));
    }

    [Fact]
    public void State_without_a_report_for_the_second_year_has_gone_silent()
    {
        var evidence = Evidence(TwoParties, Told(true, year: 2024), Told(true, year: 2025), Told(true, XAB, year: 2024));

        Assert.Equal("value -50, n -1, N 0; GoneSilent -50: XAB XAB-2024 > - Met > NotMet -1/0", Text(Answer, (evidence, new(2025, December.AsOf)), (evidence, December)));
    }

    [Fact]
    public void Later_report_that_speaks_where_the_earlier_one_was_silent_makes_a_new_reporter()
    {
        var evidence = Evidence(TwoParties, Told(null, year: 2024), Told(true, year: 2025));

        Assert.Equal("value 50, n 1, N 0; NewReporter 50: XAA XAA-2024 > XAA-2025 NotMet > Met 1/0", Text(Answer, (evidence, new(2025, December.AsOf)), (evidence, December)));
    }

    [Fact]
    public void Report_that_replaces_another_for_the_same_year_is_a_correction_also_where_the_first_was_silent()
    {
        var evidence = Evidence(TwoParties, Told(null), Told(true, id: "CORRECTED", submittedOn: new(2026, 8, 1)));

        Assert.Equal("value 50, n 1, N 0; Corrected 50: XAA XAA-2025 > CORRECTED NotMet > Met 1/0", Text(Answer, (evidence, April), (evidence, December)));
    }

    [Fact]
    public void Another_answer_in_the_report_of_another_year_is_real_change()
    {
        var evidence = Evidence(TwoParties, Told(false, year: 2024), Told(true, year: 2025));

        Assert.Equal("value 50, n 1, N 0; NewAnswer 50: XAA XAA-2024 > XAA-2025 NotMet > Met 1/0", Text(Answer, (evidence, new(2025, December.AsOf)), (evidence, December)));
    }

    [Fact]
    public void Corrected_report_of_an_earlier_year_that_a_cover_page_points_to_is_a_correction()
    {
        var unchanged = Report(XAA);
        var evidence = Evidence(
            TwoParties,
            unchanged with { Header = unchanged.Header with { Cover = [new() { Form = FormLetter.B, Status = CoverStatus.Unchanged, LastReportedYear = 2024 }] } },
            Told(false, year: 2024),
            Told(true, id: "CORRECTED", year: 2024, submittedOn: new(2026, 8, 1)));

        Assert.Equal("value 50, n 1, N 0; Corrected 50: XAA XAA-2024 > CORRECTED NotMet > Met 1/0", Text(Answer, (evidence, April), (evidence, December)));
    }

    [Fact]
    public void Report_from_before_the_plan_plays_no_part_in_a_figure_since_the_plan_began()
    {
        var since = Answer with { Condition = OneCondition.Parse("count(hazardousAreas.areas) >= 1"), TimeBase = TimeBase.Cumulative, DecidingFields = ["hazardousAreas.areas"] };
        var evidence = Evidence(
            TwoParties,
            Report(XAA, 2023) with { HazardousAreas = new() { Areas = [new()] } },
            Report(XAA, 2025, submittedOn: new(2026, 8, 1)) with { HazardousAreas = new() { Areas = [new()] } });

        Assert.Equal("value 50, n 1, N 0; NewReporter 50: XAA - > XAA-2025 NotMet > Met 1/0", Text(since, (evidence, April), (evidence, December)));
    }

    [Fact]
    public void State_that_joined_came_into_the_population_and_one_that_withdrew_left_it()
    {
        var register = Fictitious.Register() with
        {
            Deposits = [Fictitious.Joined(XAA, "1998-09-01", "1999-03-01"), Fictitious.Joined(XAB, "2025-01-01", "2025-07-01")],
            Withdrawals = [Fictitious.Left(XAA, "2025-08-01")],
        };
        var evidence = Evidence(Catalogue(register, XAA, XAB), Told(true, year: 2024), Told(false, XAB, year: 2025));

        Assert.Equal(
            "value -100, n -1, N 0; Entered -50: XAB - > XAB-2025 NotApplicable > NotMet 0/1; Left -50: XAA XAA-2024 > - Met > NotApplicable -1/-1",
            Text(Answer, (evidence, new(2025, December.AsOf)), (evidence, December)));
    }

    [Fact]
    public void Duty_that_became_known_later_brings_a_State_into_the_population()
    {
        var register = Fictitious.Register() with
        {
            Deposits = [Fictitious.Joined(XAA, "1998-09-01", "1999-03-01"), Fictitious.Joined(XAB, "1998-09-01", "1999-03-01")],
            Obligations = [Fictitious.Clearance(XAA, "1999-03-01"), Fictitious.Clearance(XAB, "1999-03-01", knownOn: "2026-07-01")],
        };
        var evidence = Evidence(Catalogue(register, XAA, XAB), Told(true), Told(false, XAB));

        Assert.Equal(
            "value -50, n 0, N 1; Entered -50: XAB XAB-2025 > XAB-2025 NotApplicable > NotMet 0/1",
            Text(Answer with { Population = Population("clearanceDutyOpen(s, t)") }, (evidence, April), (evidence, December)));
    }

    [Fact]
    public void Record_that_decides_is_real_change_whatever_was_reported_meanwhile()
    {
        var before = Evidence(TwoParties, Told(true, year: 2024));
        var after = Evidence(TwoParties, Told(true, year: 2024), Told(false, year: 2025)).WithRecords(ConventionId.Apmbc, new() { Finance = new() { Payments = [new() { State = XAA }] } });
        var paid = Indicator("exists p in finance.payments : p.state = s");
        before = before.WithRecords(ConventionId.Apmbc, new() { Finance = new() { Payments = [] } });

        Assert.Equal("value 50, n 1, N 0; Records 50: XAA - > - NotMet > Met 1/0", Text(paid, (before, April), (after, December)));
    }

    [Fact]
    public void Test_of_a_report_whose_outcome_changes_nothing_does_not_take_the_cause_from_the_register()
    {
        var register = Fictitious.Register() with
        {
            Deposits = [Fictitious.Joined(XAA, "1998-09-01", "1999-03-01")],
            Obligations = [Fictitious.Clearance(XAA, "2025-03-01")],
        };
        var evidence = Evidence(Catalogue(register, XAA), Told(false, year: 2024), Told(true, year: 2025));
        var either = Indicator("(stockpile.neverHeld = true or isParty(s, t)) and clearanceDutyOpen(s, t)");

        Assert.Equal("value 100, n 1, N 0; Records 100: XAA - > - NotMet > Met 1/0", Text(either, (evidence, new(2025, December.AsOf)), (evidence, December)));
    }

    [Fact]
    public void Outcome_of_another_indicator_has_the_cause_that_it_has_there()
    {
        var records = Indicator("exists p in finance.payments : p.state = s") with { Id = new("TEST-1.2") };
        var asks = Indicator("met(\"TEST-1.2\", s)");
        Evidence With(params Payment[] payments) => Evidence(TwoParties, Told(true, year: 2025, submittedOn: new(2026, 8, 1)))
            .WithRecords(ConventionId.Apmbc, new() { Finance = new() { Payments = payments.ToValueList() } });

        var plan = Plan(asks, records);
        var change = ResultSetChange.Between(IndicatorEngine.Evaluate(plan, With(), April), IndicatorEngine.Evaluate(plan, With(new Payment { State = XAA }), December));

        Assert.Equal([ChangeCause.Records, ChangeCause.Records], change.All.SelectMany(one => one.Parts).Select(part => part.Cause));
    }

    [Fact]
    public void Days_that_passed_are_told_as_records()
    {
        var evidence = Evidence(Catalogue(XAA), Told(true, year: 2024), Told(true, year: 2025));
        var late = Indicator("t < date(2025, 6, 1) and stockpile.neverHeld = true");

        Assert.Equal("value -100, n -1, N 0; Records -100: XAA - > - Met > NotMet -1/0", Text(late, (evidence, new(2025, December.AsOf)), (evidence, December)));
    }

    [Fact]
    public void Definition_has_the_mean_of_what_it_changes_before_and_after_the_evidence()
    {
        var evidence = Evidence(Catalogue(XAA), Told(false, year: 2024), Told(true, year: 2025));
        var stricter = Answer with { Condition = OneCondition.Parse("stockpile.neverHeld = true and present(header.guideLayout)") };
        var wider = Answer with { Condition = OneCondition.Parse("present(stockpile.neverHeld)") };

        Assert.Equal(
            "value 0, n 0, N 0; Definition -50: XAA - > - NotMet > NotMet -1/2/0; NewAnswer 50: XAA XAA-2024 > XAA-2025 NotMet > NotMet 1/2/0",
            Text((Answer, evidence, new(2025, December.AsOf)), (stricter, evidence, December)));
        Assert.Equal(
            "value 100, n 1, N 0; Definition 50: XAA - > - NotMet > Met 1/2/0; NewAnswer 50: XAA XAA-2024 > XAA-2025 NotMet > Met 1/2/0",
            Text((Answer, evidence, new(2025, December.AsOf)), (wider, evidence, December)));
    }

    [Fact]
    public void Silent_State_that_turns_out_not_to_meet_the_condition_is_listed_for_the_bounds_it_moves()
    {
        var evidence = Evidence(TwoParties, Told(true), Told(false, XAB, submittedOn: new(2026, 9, 1)));

        Assert.Equal("value 0, n 0, N 0; NewReporter 0: XAB - > XAB-2025 NotMet > NotMet 0/0", Text(Answer, (evidence, April), (evidence, December)));
    }

    private static StatePartyReport Told(bool? answer, StateCode? state = null, int year = 2025, string? id = null, LocalDate? submittedOn = null) =>
        Report(state, year, id, submittedOn) with { Stockpile = new() { NeverHeld = answer } };

    private static string Text(Indicator indicator, (Evidence Evidence, Question Question) before, (Evidence Evidence, Question Question) after)
    {
        var plan = Plan(indicator);
        return ChangeTexts.Of(ResultChange.Between(
            IndicatorEngine.Evaluate(plan, before.Evidence, before.Question).Results[0],
            IndicatorEngine.Evaluate(plan, after.Evidence, after.Question).Results[0]));
    }

    private static string Text((Indicator Indicator, Evidence Evidence, Question Question) before, (Indicator Indicator, Evidence Evidence, Question Question) after) =>
        ChangeTexts.Of(ResultChange.Between(
            IndicatorEngine.Evaluate(Plan(before.Indicator), before.Evidence, before.Question).Results[0],
            IndicatorEngine.Evaluate(Plan(after.Indicator), after.Evidence, after.Question).Results[0]));
}
