using TreatyIndicators.Conditions;
using TreatyIndicators.Export;
using static TreatyIndicators.Tests.Agreed.Fictitious;
using static TreatyIndicators.Tests.Computed.Obligations.Profiles;

namespace TreatyIndicators.Tests.Computed.Obligations;

/// <summary>Deadlines of the register and by rule, side by side.</summary>
public class ObligationDeadlineTests
{
    private static readonly Register Clearing = Parties() with { Obligations = [Clearance(XAA, "1999-03-01")] };

    [Fact]
    public void Deadline_by_rule_stands_beside_that_of_the_register_which_counts()
    {
        var deadline = Of(Clearing with { Deadlines = [Deadline(XAA, "2009-03-31", DeadlineBasis.Original)] }).On("2005-01-01").Deadline!;

        Assert.Equal(("2009-03-31", "2009-03-31", "2009-03-01 (apmbc-clearance)", 30), ($"{deadline.Date}", $"{deadline.InRegister!.Date}", $"{deadline.Computed}", deadline.DifferenceInDays));
        Assert.Equal("register.deposits[0].entryIntoForce", deadline.Computed!.Inputs[0].Where);
    }

    [Theory]
    [InlineData("2009-03-31", "30 days later than", "晚 30 天：")]
    [InlineData("2009-03-02", "1 day later than", "晚 1 天：")]
    [InlineData("2009-02-28", "1 day earlier than", "早 1 天：")]
    [InlineData("2009-02-01", "28 days earlier than", "早 28 天：")]
    public void Distance_from_the_rule_is_told_in_the_right_plural(string inRegister, string words, string chinese)
    {
        var duty = Of(Clearing with { Deadlines = [Deadline(XAA, inRegister, DeadlineBasis.Original)] }).On("2005-01-01");

        Assert.Contains($"{words} 2009-03-01 (apmbc-clearance)", ObligationText.Deadline(duty, ConditionLanguage.English));
        Assert.Contains($"{chinese} 2009-03-01 (apmbc-clearance)", ObligationText.Deadline(duty, ConditionLanguage.Chinese));
    }

    [Fact]
    public void Where_the_register_has_no_deadline_the_rule_gives_one()
    {
        var deadline = Of(Clearing).On("2005-01-01").Deadline!;

        Assert.Equal(("2009-03-01", null, null), ($"{deadline.Date}", deadline.InRegister, deadline.DifferenceInDays));
    }

    [Fact]
    public void Succession_counts_from_the_day_that_the_register_gives()
    {
        var world = Of(Register() with { Deposits = [Joined(XAA, "2011-11-11", "2011-07-09", ConsentKind.Succession)], Obligations = [Clearance(XAA, "2011-07-09")] });
        var profile = world.Obligations(ConventionId.Apmbc, XAA, Day("2015-01-01"), Late);

        Assert.Equal("2021-07-09 (apmbc-clearance)", $"{profile[ObligationKind.Clearance].Deadline!.Computed}");
        Assert.Equal((Date("2011-07-09"), null), (profile.EntryIntoForce, profile.EntryIntoForceByRule));
    }

    [Fact]
    public void Entry_into_force_known_to_the_year_gives_a_deadline_known_to_the_year()
    {
        var world = Of(Register() with { Deposits = [Joined(XAA, "2012", "2013")], Obligations = [Clearance(XAA, "2013")] });

        Assert.Equal("Open Open Overdue", world.Statuses(ObligationKind.Clearance, "2022-12-31", "2023-07-01", "2024-01-01"));
        Assert.Equal((Truth.False, Truth.Unknown, Truth.True), (world.On("2022-12-31").IsOverdue, world.On("2023-07-01").IsOverdue, world.On("2024-01-01").IsOverdue));
        Assert.Equal("2023", $"{world.On("2020-01-01").Deadline!.Date}");
    }

    [Fact]
    public void Deadline_whose_day_is_not_known_leaves_open_whether_it_has_passed()
    {
        var duty = Of(Clearing with { Deadlines = [Deadline(XAA, "2009-03-01", DeadlineBasis.Original), Deadline(XAA, null, DeadlineBasis.Extended, "2008-11-28")] }).On("2030-01-01");

        Assert.Equal((ObligationStatus.Open, Truth.Unknown), (duty.Status, duty.IsOverdue));
        Assert.Null(duty.Deadline!.Date);
    }

    [Fact]
    public void Of_two_extensions_the_one_decided_last_by_the_day_counts()
    {
        var world = Of(Clearing with
        {
            Deadlines =
            [
                Deadline(XAA, "2026-12-31", DeadlineBasis.Extended, "2018-11-30"),
                Deadline(XAA, "2009-03-01", DeadlineBasis.Original),
                Deadline(XAA, "2019-03-01", DeadlineBasis.Extended, "2008-11-28"),
            ],
        });

        Assert.Equal(
            "1999-03-01 Opened 2009-03-01; 2008-11-28 Extended 2019-03-01; 2018-11-30 Extended 2026-12-31; 2027-01-01 Overdue 2026-12-31",
            world.Changes(ObligationKind.Clearance));
        Assert.Equal("2019-03-01", $"{world.On("2018-12-01", asOf: "2018-11-29").Deadline!.Date}");
        Assert.Equal("2029-03-01 (apmbc-clearance-extension)", $"{world.On("2020-01-01").Deadline!.LatestGrantable}");
    }

    [Fact]
    public void Extension_decided_after_the_deadline_ends_the_delay()
    {
        var world = Of(Clearing with { Deadlines = [Deadline(XAA, "2009-03-01", DeadlineBasis.Original), Deadline(XAA, "2012-03-01", DeadlineBasis.Extended, "2009-12-04")] });

        Assert.Equal("Overdue Open", world.Statuses(ObligationKind.Clearance, "2009-12-03", "2009-12-04"));
        Assert.Equal("1999-03-01 Opened 2009-03-01; 2009-03-02 Overdue 2009-03-01; 2009-12-04 Extended 2012-03-01; 2012-03-02 Overdue 2012-03-01", world.Changes(ObligationKind.Clearance));
    }

    [Fact]
    public void Decision_in_the_records_counts_where_the_register_has_not_got_it()
    {
        var world = Of(Clearing with { Deadlines = [Deadline(XAA, "2009-03-01", DeadlineBasis.Original)] }).With(new ConventionRecords
        {
            Extensions = new() { Requests = [Request("2019-03-01", 1), Request("2018-03-01", 2)] },
        });
        var duty = world.On("2010-01-01");

        Assert.Equal((ObligationStatus.Open, ObligationStatus.Overdue), (duty.Status, duty.StatusInRegister));
        Assert.Equal(("2018-03-01", "2009-03-01", "2018-03-01 (apmbc-clearance-extension)", 0), ($"{duty.Deadline!.Date}", $"{duty.Deadline.InRegister!.Date}", $"{duty.Deadline.Computed}", duty.Deadline.DifferenceInDays));
        Assert.Equal("2009-03-01", $"{world.On("2008-11-27").Deadline!.Date}");
    }

    [Fact]
    public void Years_granted_that_do_not_lead_to_the_deadline_granted_are_told()
    {
        var world = Of(Clearing with { Deadlines = [Deadline(XAA, "2009-03-01", DeadlineBasis.Original), Deadline(XAA, "2018-12-31", DeadlineBasis.Extended, "2008-11-28") with { DecidedAt = "APMBC-9MSP" }] })
            .With(new ConventionRecords { Extensions = new() { Requests = [Request("2018-12-31", 1) with { YearsGranted = 9.75m }] } });

        Assert.Equal(("2018-12-01 (apmbc-clearance-extension)", 30), ($"{world.On("2010-01-01").Deadline!.Computed}", world.On("2010-01-01").Deadline!.DifferenceInDays));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1e20)]
    public void Years_granted_that_cannot_be_give_no_date(double years)
    {
        var world = Of(Clearing).With(new ConventionRecords { Extensions = new() { Requests = [Request("2018-12-31", 1) with { YearsGranted = (decimal)years }] } });

        Assert.Null(world.On("2010-01-01").Deadline!.Computed);
    }

    [Fact]
    public void A_request_has_to_be_made_nine_months_before_the_last_meeting_up_to_the_deadline()
    {
        var world = Of(Clearing with { Deadlines = [Deadline(XAA, "2026-03-01", DeadlineBasis.Original)] });

        Assert.Equal("2025-03-01 (apmbc-extension-request)", $"{world.On("2020-01-01").RequestBy}");
        Assert.Equal("APMBC-22MSP", world.On("2020-01-01").RequestBy!.Inputs[0].Where);
        Assert.Null(world.On("2026-03-02").RequestBy);
        Assert.Null(Of(Clearing with { Deadlines = [Deadline(XAA, "2090-03-01", DeadlineBasis.Original)] }).On("2020-01-01").RequestBy);
    }

    [Fact]
    public void Contamination_that_came_later_counts_from_the_end_of_hostilities_under_the_Ccm()
    {
        var register = Register() with
        {
            Convention = ConventionId.Ccm,
            Deposits = [Joined(XAA, "2010-02-16", "2010-08-01")],
            Obligations = [Clearance(XAA, "2010-08-01", "2015-01-01"), Clearance(XAA, "2022-01-01")],
        };

        Assert.Equal("2032-02-28 (ccm-later-contamination)", $"{At(register with { Hostilities = [new() { State = XAA, EndedOn = Date("2022-02-28") }] }).Deadline!.Computed}");
        Assert.Equal((ObligationStatus.Reopened, Truth.Unknown), (At(register).Status, At(register).IsOverdue));

        static DutyProfile At(Register rows) => Of(rows).On("2023-01-01", convention: ConventionId.Ccm);
    }

    [Fact]
    public void What_falls_due_next_is_told_with_its_rule() => Assert.Equal(
        ["1999-08-28 (apmbc-initial-report)", "2025-04-30 (apmbc-annual-report)", "2025-09-01 (apmbc-assessed-share)"],
        Of(Parties()).Obligations(ConventionId.Apmbc, XAA, Day("2025-03-01"), Late).Dates.Select(date => date.ToString()));

    private static ExtensionRequest Request(string newDeadline, int version) => new()
    {
        Id = "XAA-A5-2008",
        State = XAA,
        Duty = Duty.Clearance,
        Version = version,
        MeetingId = "APMBC-9MSP",
        CurrentDeadline = Day("2009-03-01"),
        YearsGranted = 9,
        NewDeadline = Day(newDeadline),
    };
}
