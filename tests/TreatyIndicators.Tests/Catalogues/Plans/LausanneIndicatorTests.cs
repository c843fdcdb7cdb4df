using NodaTime;
using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Computed;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Catalogues.Plans;

/// <summary>Indicators of the Lausanne plan whose definitions need more than one look, evaluated for the plan year 2024.</summary>
public sealed class LausanneIndicatorTests
{
    private static readonly LocalDate AsOf = new(2024, 12, 31);

    private static readonly Obligation Clearance = Fictitious.Clearance(XAA, "2012-03-01");

    [Fact]
    public void Strategy_that_leaves_out_an_open_duty_is_partly_met()
    {
        var report = Report() with { NationalOwnership = new() { Strategies = [Strategy(Duty.Clearance)] } };
        var alone = Register(Clearance);
        var withVictims = Register(Clearance, Clearance with { Duty = Duty.VictimAssistance });

        Assert.Equal(FindingStatus.Met, Evaluate("LAP-2.1", alone, report).Finding("XAA").Status);
        Assert.Equal(FindingStatus.PartlyMet, Evaluate("LAP-2.1", withVictims, report).Finding("XAA").Status);
        Assert.Equal(
            FindingStatus.Met,
            Evaluate("LAP-2.1", withVictims, report with { NationalOwnership = new() { Strategies = [Strategy(Duty.Clearance, Duty.VictimAssistance)] } }).Finding("XAA").Status);
    }

    [Fact]
    public void Help_to_a_party_that_is_not_affected_is_not_counted()
    {
        var report = Report(XAB) with { Cooperation = new() { Provided = [new() { RecipientState = XAA }] } };

        Assert.Equal(FindingStatus.Met, Evaluate("LAP-3.1", Register(Clearance), report).Finding("XAB").Status);
        Assert.Equal(FindingStatus.NotMet, Evaluate("LAP-3.1", Register(), report).Finding("XAB").Status);
    }

    [Theory]
    [InlineData("2023-09-11", FindingStatus.Met)]
    [InlineData("2023-09-12", FindingStatus.NotMet)]
    public void Old_parties_mark_their_areas_by_the_Eleventh_Meeting(string marked, FindingStatus expected) =>
        Assert.Equal(expected, Evaluate("LAP-18.2", Register(Clearance), Marked(marked)).Finding("XAA").Status);

    [Theory]
    [InlineData("2023-12-01", FindingStatus.Met)]
    [InlineData("2023-12-02", FindingStatus.NotMet)]
    public void New_parties_mark_their_areas_within_two_years(string marked, FindingStatus expected)
    {
        var register = Register(Clearance) with { Deposits = [Joined(XAA, "2021-06-01", "2021-12-01"), Joined(XAB, "2010-01-01", "2010-08-01")] };

        Assert.Equal(expected, Evaluate("LAP-18.2", register, Marked(marked)).Finding("XAA").Status);
    }

    [Fact]
    public void Find_told_within_the_days_of_the_question_was_told_at_once()
    {
        var report = Report() with { Stockpile = new() { Discoveries = [new() { DiscoveredOn = new(2023, 3, 1), NotifiedPresidentOn = new(2023, 3, 31) }] } };

        Assert.Equal(FindingStatus.Met, Evaluate("LAP-14.1", Register(), report).Finding("XAA").Status);
        Assert.Equal(FindingStatus.NotMet, Evaluate("LAP-14.1", Register(), new Question(2024, AsOf) { EarlyNoticeDays = 29 }, report).Finding("XAA").Status);
    }

    [Theory]
    [InlineData("2010-08-01", ReportKind.Annual, "2024-04-30", FindingStatus.Met)]
    [InlineData("2010-08-01", ReportKind.Annual, "2024-05-01", FindingStatus.NotMet)]
    [InlineData("2010-08-01", ReportKind.Initial, "2024-04-30", FindingStatus.NotMet)]
    [InlineData("2024-02-01", ReportKind.Initial, "2024-07-30", FindingStatus.Met)]
    [InlineData("2024-02-01", ReportKind.Initial, "2024-07-31", FindingStatus.NotMet)]
    [InlineData("2023-08-01", ReportKind.Initial, "2024-01-28", FindingStatus.NotMet)]
    [InlineData("2024-08-01", ReportKind.Initial, "2024-12-01", FindingStatus.NotApplicable)]
    public void Every_report_due_in_the_year_must_have_come_in_time(string inForce, ReportKind kind, string submitted, FindingStatus expected)
    {
        var register = Register() with { Deposits = [Joined(XAA, null, inForce)] };
        var report = Report();
        report = report with { Header = report.Header with { Kind = kind, SubmittedOn = Day(submitted) } };

        Assert.Equal(expected, Evaluate("LAP-43.1", register, report).Finding("XAA").Status);
    }

    [Fact]
    public void Party_whose_initial_report_is_due_before_the_end_of_April_owes_an_annual_report_too()
    {
        var register = Register() with { Deposits = [Joined(XAA, null, "2023-08-01")] };
        var (annual, initial) = (Report(), Report(id: "XAA-initial"));
        initial = initial with { Header = initial.Header with { Kind = ReportKind.Initial, SubmittedOn = new(2024, 1, 28) } };

        Assert.Equal(FindingStatus.Met, Evaluate("LAP-43.1", register, initial, annual).Finding("XAA").Status);
    }

    [Theory]
    [InlineData(2022, FindingStatus.NotApplicable)]
    [InlineData(2023, FindingStatus.Met)]
    public void Adapted_form_is_asked_for_from_the_year_after_its_adoption(int year, FindingStatus expected)
    {
        var report = Report(year: year - 1);
        report = report with { Header = report.Header with { Format = ReportFormat.AdaptedForm } };

        Assert.Equal(expected, Evaluate("LAP-45.1", Register(), new Question(year, AsOf), report).Finding("XAA").Status);
    }

    [Fact]
    public void Of_a_request_the_latest_version_counts()
    {
        var first = Request(1, "2023-06-01", detailed: true);
        var second = Request(2, "2024-02-01", detailed: false);

        Assert.Equal((0, 1), Requests("LAP-20.1", first, second));
        Assert.Equal((1, 1), Requests("LAP-20.1", first));
        Assert.Equal((1, 2), Requests("LAP-20.1", first, second with { Id = "another" }));
        Assert.Equal((1, 1), Requests("LAP-20.1", first, second with { MeetingId = "CCM-13MSP" }));
    }

    [Theory]
    [InlineData("2023-12-10", FindingStatus.Met)]
    [InlineData("2023-12-11", FindingStatus.NotMet)]
    public void Request_came_in_time_when_its_first_version_did(string submitted, FindingStatus expected)
    {
        var records = new ConventionRecords { Extensions = new() { Requests = [Request(1, submitted, detailed: true), Request(2, "2024-05-01", detailed: true)] } };

        Assert.Equal(expected, Evaluate("LAP-50.1", Register(), new Question(2024, AsOf), records).Finding("XAA").Status);
    }

    [Fact]
    public void Request_that_was_put_off_to_another_meeting_is_looked_at_for_each()
    {
        var putOff = Request(1, "2022-01-01", detailed: true) with { MeetingId = "CCM-11MSP" };
        var records = new ConventionRecords { Extensions = new() { Requests = [putOff, Request(2, "2024-05-01", detailed: true)] } };

        Assert.Equal(FindingStatus.NotMet, Evaluate("LAP-50.1", Register(), new Question(2024, AsOf), records).Finding("XAA").Status);
    }

    [Fact]
    public void No_case_of_use_is_zero_where_the_record_was_supplied_and_unknown_where_it_was_not()
    {
        UseEvent[] cases = [new() { Date = new(2024, 2, 1), Confirmed = true }, new() { Date = new(2024, 3, 1), Confirmed = false }, new() { Date = new(2023, 3, 1), Confirmed = true }];

        Assert.Equal(Rational.Of(1), Evaluate("LAP-11.1", Register(), new Question(2024, AsOf), new ConventionRecords { UseEvents = [.. cases] }).Value);
        Assert.Equal(Rational.Of(0), Evaluate("LAP-11.1", Register(), new Question(2024, AsOf), new ConventionRecords { UseEvents = [] }).Value);
        Assert.Equal(WhyUndefined.RecordNotSupplied, Evaluate("LAP-11.1", Register(), new Question(2024, AsOf), new ConventionRecords()).Undefined);
    }

    private static (int Met, int All) Requests(string indicator, params ExtensionRequest[] requests)
    {
        var result = Evaluate(indicator, Register(), new Question(2024, AsOf), new ConventionRecords { Extensions = new() { Requests = [.. requests] } });
        return ((int)result.Numerator!.Value.Numerator, (int)result.Denominator!.Value.Numerator);
    }

    private static ExtensionRequest Request(int version, string submitted, bool detailed) => new()
    {
        Id = "XAA-1",
        State = XAA,
        Duty = Duty.Clearance,
        Version = version,
        SubmittedOn = Day(submitted),
        MeetingId = "CCM-12MSP",
        CurrentDeadline = new(2025, 3, 1),
        Plan = new() { Detailed = detailed, Costed = true, MultiYear = true },
    };

    private static NationalStrategy Strategy(params Duty[] duties) => new()
    {
        AdoptedOn = new(2021, 1, 1),
        From = new(2021, 1, 1),
        To = new(2025, 12, 31),
        DutiesCovered = [.. duties.Select(duty => (Code<Duty>)duty)],
    };

    private static StatePartyReport Marked(string on) => Report() with { HazardousAreas = new() { Marking = new() { AllMarkedOn = Day(on) } } };

    private static StatePartyReport Report(StateCode? state = null, int year = 2023, string? id = null) =>
        Reported.Reports.Of(id ?? $"{state ?? XAA}-{year}", year, new(year + 1, 4, 30), state: state, convention: ConventionId.Ccm);

    private static Register Register(params Obligation[] obligations) => new()
    {
        Convention = ConventionId.Ccm,
        Edition = "made up for a test",
        Deposits = [Joined(XAA, "2010-01-01", "2010-08-01"), Joined(XAB, "2010-01-01", "2010-08-01")],
        Obligations = [.. obligations],
    };

    private static IndicatorResult Evaluate(string indicator, Register register, params StatePartyReport[] reports) =>
        Evaluate(indicator, register, new Question(2024, AsOf), reports);

    private static IndicatorResult Evaluate(string indicator, Register register, Question question, params StatePartyReport[] reports) =>
        Evaluate(indicator, question, SmallWorld.Evidence(SmallWorld.Catalogue(register, XAA, XAB), reports));

    private static IndicatorResult Evaluate(string indicator, Register register, Question question, ConventionRecords records) =>
        Evaluate(indicator, question, SmallWorld.Evidence(SmallWorld.Catalogue(register, XAA, XAB)).WithRecords(ConventionId.Ccm, records));

    private static IndicatorResult Evaluate(string indicator, Question question, Evidence evidence)
    {
        var plan = Catalogue.Default.Plan(ActionPlanId.Lausanne);
        return IndicatorEngine.Evaluate(plan with { Indicators = [plan.Indicator(new(indicator))], Relations = [] }, evidence, question).Results[0];
    }
}
