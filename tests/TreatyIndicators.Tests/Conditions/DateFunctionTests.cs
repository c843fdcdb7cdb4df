using NodaTime;
using TreatyIndicators.Tests.Computed;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Days that follow from the conventions, their meetings and the register.</summary>
public sealed class DateFunctionTests
{
    private static readonly OneRule World = new();

    [Theory]
    [InlineData("date(2001, 3, 1)", "date(2001, 9, 1)")]
    [InlineData("date(2001, 3, 31)", "date(2001, 9, 1)")]
    [InlineData("date(2000, 8, 31)", "date(2001, 2, 1)")]
    [InlineData("date(2011, 7, 9)", "date(2012, 1, 1)")]
    [InlineData("date(9998, 12, 31)", "date(9999, 6, 1)")]
    public void First_of_the_sixth_month_after_a_deposit(string deposited, string inForce) =>
        Assert.Equal(Truth.True, World.Try($"firstOfSixthMonthAfter({deposited}) = {inForce}"));

    [Fact]
    public void Sixth_month_after_a_month_is_known_and_after_a_year_it_is_not()
    {
        const string rule = "forall d in register.deposits : firstOfSixthMonthAfter(d.depositedOn) = date(2002, 1, 1)";

        Assert.Equal(Truth.True, Joining("2001-07").TryRecords(rule));
        Assert.Equal(Truth.Unknown, Joining("2001").TryRecords(rule));
        Assert.Equal(Truth.Unknown, Joining(null).TryRecords(rule));
        Assert.Equal(Truth.Unknown, World.Try("firstOfSixthMonthAfter(date(9999, 7, 1)) > t"));
    }

    [Fact]
    public void Entry_into_force_follows_the_rule_of_the_convention()
    {
        const string rule = "forall d in register.deposits : d.kind != Succession => d.entryIntoForce = max(firstOfSixthMonthAfter(d.depositedOn), conventionStart())";

        Assert.Equal(Truth.True, Joining("2001-07-15").TryRecords(rule));
        Assert.Equal(Truth.True, (World with { Register = Register() with { Deposits = [Joined(XAA, "1998-02-01", "1999-03-01")] } }).TryRecords(rule));
        Assert.Equal(Truth.False, (World with { Register = Register() with { Deposits = [Joined(XAA, "2001-07-15", "2002-02-01")] } }).TryRecords(rule));
    }

    [Theory]
    [InlineData("yearsUntil(date(2028, 1, 1))", 3)]
    [InlineData("yearsUntil(t)", 1)]
    [InlineData("yearsUntil(date(2025, 12, 31))", 0)]
    [InlineData("yearsUntil(date(9999, 12, 31))", 7974)]
    public void Years_until_a_day_begin_with_the_current_one(string years, int count)
    {
        Assert.Equal(Rational.Of(count), World.Number($"count({years})"));
        Assert.Equal(Truth.True, World.Try($"forall y in {years} : y >= 2026"));
    }

    [Fact]
    public void Years_until_a_day_that_is_not_known_are_unknown() =>
        Assert.Equal(Truth.Unknown, World.Try("forall y in yearsUntil(deadline(s, Clearance, t)) : exists k in landRelease.workPlan.targets : k.year = y"));

    [Fact]
    public void Work_plan_needs_a_target_for_every_year_to_the_deadline()
    {
        const string rule = "forall y in yearsUntil(deadline(s, Clearance, t)) : exists k in landRelease.workPlan.targets : k.year = y";
        var world = World with { Register = World.Register with { Deadlines = [Deadline(XAA, "2027-03-01", DeadlineBasis.Original)] } };
        StatePartyReport Plan(params int[] years) => SmallWorld.Report() with { LandRelease = new() { WorkPlan = new() { Targets = [.. years.Select(year => new WorkPlanTarget { Year = year })] } } };

        Assert.Equal(Truth.True, (world with { Report = Plan(2026, 2027) }).Try(rule));
        Assert.Equal(Truth.False, (world with { Report = Plan(2026, 2028) }).Try(rule));
    }

    [Theory]
    [InlineData("date(2025, 11, 30)", "date(2025, 12, 1)")]
    [InlineData("date(2023, 11, 20)", "date(2024, 11, 25)")]
    [InlineData("date(1999, 3, 1)", "date(1999, 5, 3)")]
    public void Next_meeting_is_a_formal_one_that_opens_after_the_day(string day, string start) =>
        Assert.Equal(Truth.True, World.Try($"nextMeetingStart({day}) = {start}"));

    [Fact]
    public void Next_meeting_may_not_be_known()
    {
        // Of the 23rd Meeting only the year 2026 is known.
        Assert.Equal(Truth.True, World.Try("year(nextMeetingStart(date(2025, 12, 31))) = 2026"));
        Assert.Equal(Truth.Unknown, World.Try("nextMeetingStart(date(2026, 6, 1)) > date(2026, 6, 1)"));
        Assert.Equal(Truth.Unknown, World.Try("nextMeetingStart(date(9999, 12, 31)) > t"));
        Assert.Equal(Truth.True, Ccm.Try("nextMeetingStart(date(2025, 4, 1)) = date(2025, 9, 16)"));
        Assert.Equal(Truth.Unknown, World.Try("t >= meetingStart(\"APMBC-24MSP\")"));
    }

    [Fact]
    public void End_of_hostilities_is_that_of_the_register()
    {
        OneRule With(params string[] days) => World with { Register = World.Register with { Hostilities = [.. days.Select(day => new Hostilities { State = XAA, EndedOn = Date(day) })] } };

        Assert.Equal(Truth.True, With("2010-05-01").Try("hostilitiesEnded(s) = date(2010, 5, 1)"));
        Assert.Equal(Truth.True, With("2010-05-01", "2020-06-30").TryRecords("forall d in register.deposits : hostilitiesEnded(d.state) = date(2020, 6, 30)"));
        Assert.Equal(Truth.Unknown, With("2010", "2010-06-30").Try("hostilitiesEnded(s) > date(1990, 1, 1)"));
        Assert.Equal(Truth.Unknown, With().Try("hostilitiesEnded(s) > date(1990, 1, 1)"));
        Assert.Equal(Truth.Unknown, World.Try("hostilitiesEnded(s) > date(1990, 1, 1)"));
    }

    [Fact]
    public void The_latest_or_earliest_of_rows_is_not_told_where_any_of_several_may_be_it()
    {
        Truth Try(string text, params string[] days) => (World with { Register = World.Register with { Hostilities = [.. days.Select(day => new Hostilities { State = XAA, EndedOn = Date(day) })] } }).Try(text);

        Assert.Equal(Truth.Unknown, Try("max(h in register.hostilities : h.endedOn) > date(2001, 6, 30)", "2001", "2001-06", "2000-12-31"));
        Assert.Equal(Truth.Unknown, Try("min(h in register.hostilities : h.endedOn) < date(2001, 6, 1)", "2001", "2001-06", "2002-01-01"));
        Assert.Equal(Truth.True, Try("max(h in register.hostilities : h.endedOn) > date(2001, 12, 31)", "2001", "2001-06", "2002"));
        Assert.Equal(Truth.True, Try("min(h in register.hostilities : h.endedOn) < date(2001, 1, 1)", "2001", "2001-06", "2000-12"));
    }

    [Theory]
    [InlineData("1999-03-01", 2000, Truth.True)]
    [InlineData("2025-10-31", 2026, Truth.True)]
    [InlineData("2025-11-01", 2026, Truth.Unknown)]
    [InlineData("2025", 2026, Truth.Unknown)]
    [InlineData("1999-03-01", 0, Truth.Unknown)]
    [InlineData("1999-03-01", 10000, Truth.Unknown)]
    public void Annual_report_is_due_once_the_initial_report_was_due_before(string inForce, int year, Truth expected) => Assert.Equal(
        expected,
        (World with { Register = Register() with { Deposits = [Joined(XAA, "1998-01-01", inForce)] } }).Try($"annualReportDue(s, {year}) = date({Math.Clamp(year, 1, 9999)}, 4, 30)"));

    [Fact]
    public void No_annual_report_is_due_of_a_State_that_left_or_never_joined()
    {
        var left = World with { Register = World.Register with { Withdrawals = [Left(XAA, "2020-01-01")] } };

        Assert.Equal(Truth.Unknown, left.Try("annualReportDue(s, 2020) > date(1999, 1, 1)"));
        Assert.Equal(Truth.True, left.Try("annualReportDue(s, 2019) = date(2019, 4, 30)"));
        Assert.Equal(Truth.Unknown, (World with { Register = Register() }).Try("annualReportDue(s, 2020) > date(1999, 1, 1)"));
    }

    [Fact]
    public void Two_year_date_of_the_Ccm_is_the_later_of_the_11th_Meeting_and_two_years_as_a_party()
    {
        Assert.Equal(Truth.True, Ccm.Try("ccmTwoYearDate(s) = date(2023, 9, 11)"));
        Assert.Equal(Truth.True, (Ccm with { Register = Ccm.Register with { Deposits = [Joined(XAA, "2023-08-10", "2024-02-01")] } }).Try("ccmTwoYearDate(s) = date(2026, 2, 1)"));
        Assert.Equal(Truth.Unknown, (Ccm with { Register = Ccm.Register with { Deposits = [] } }).Try("ccmTwoYearDate(s) > date(1999, 1, 1)"));
        Assert.Equal(Truth.Unknown, (Ccm with { Register = Ccm.Register with { Deposits = [Joined(XAA, null, "9999-01-01")] } }).Try("ccmTwoYearDate(s) > date(1999, 1, 1)"));
    }

    [Fact]
    public void Plans_can_use_them_too() =>
        Assert.Equal(Truth.True, OneCondition.Try("annualReportDue(s, year) = date(2026, 4, 30) and count(yearsUntil(addYears(t, 1))) = 2"));

    [Fact]
    public void Meeting_known_only_by_its_year_keeps_a_later_one_from_being_told()
    {
        var next = Catalogue.Default.Meetings.Single(meeting => meeting.Id == "APMBC-23MSP");
        var catalogue = Catalogue.Default.WithMeetings([.. Catalogue.Default.Meetings, next with { Id = "APMBC-24MSP", Number = 24, Start = Date("2027-11-22"), End = Date("2027-11-26") }]);

        Assert.Null(TreatyIndicators.Computed.Meetings.StartAfter(catalogue, ConventionId.Apmbc, new(2026, 6, 1)));
    }

    private static OneRule Ccm { get; } = new()
    {
        Register = Register() with { Convention = ConventionId.Ccm, Deposits = [Joined(XAA, "2010-01-15", "2010-08-01")] },
        Report = Reported.Reports.Of("XAA-2025", 2025, new LocalDate(2026, 4, 30), convention: ConventionId.Ccm),
    };

    private static OneRule Joining(string? depositedOn) => World with { Register = Register() with { Deposits = [Joined(XAA, depositedOn, "2002-01-01")] } };
}
