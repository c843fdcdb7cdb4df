using static TreatyIndicators.Tests.Agreed.Fictitious;
using static TreatyIndicators.Tests.Computed.Obligations.Profiles;

namespace TreatyIndicators.Tests.Computed.Obligations;

/// <summary>How duties that the register dates stand, from the register, declarations, finds and decisions.</summary>
public class ObligationStatusTests
{
    private static readonly Deadline Original = Deadline(XAA, "2009-03-01", DeadlineBasis.Original);

    [Fact]
    public void A_duty_is_open_until_the_day_of_the_deadline_and_overdue_from_the_day_after()
    {
        var world = Of(Parties() with { Obligations = [Clearance(XAA, "1999-03-01")], Deadlines = [Original] });

        Assert.Equal("NotHeld Open Open Overdue", world.Statuses(ObligationKind.Clearance, "1999-02-28", "1999-03-01", "2009-03-01", "2009-03-02"));
        Assert.Equal(Truth.True, world.On("2009-03-02").IsOverdue);
        Assert.Equal("1999-03-01 Opened 2009-03-01; 2009-03-02 Overdue 2009-03-01", world.Changes(ObligationKind.Clearance));
    }

    [Fact]
    public void A_duty_without_a_row_is_not_held_and_has_no_deadline()
    {
        var profile = Of(Parties()).On("2020-01-01");

        Assert.Equal((ObligationStatus.NotHeld, ObligationStatus.NotHeld, Truth.False), (profile.Status, profile.StatusInRegister, profile.IsOverdue));
        Assert.Null(profile.Deadline);
        Assert.Null(profile.RequestBy);
        Assert.Equal([ObligationBasisKind.EntryIntoForce], profile.Basis.Select(fact => fact.Kind));
    }

    [Fact]
    public void A_State_that_is_not_known_at_all_has_a_profile_without_duties()
    {
        var profile = Of(Parties()).Obligations(ConventionId.Apmbc, new("XZZ"), Day("2020-01-01"), Late);

        Assert.Equal(Truth.False, profile.IsParty);
        Assert.All(profile.Duties, duty => Assert.Equal(ObligationStatus.NotHeld, duty.Status));
        Assert.Equal(Enum.GetValues<ObligationKind>(), profile.Duties.Select(duty => duty.Duty));
        Assert.Empty(profile.Dates);
        Assert.Empty(Of(Parties()).ObligationChanges(ConventionId.Apmbc, new("XZZ"), Day("1990-01-01"), Late, Late));
    }

    [Fact]
    public void A_convention_without_a_register_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() => Of(Parties()).Obligations(new("Other"), XAA, Late, Late));

    [Fact]
    public void Withdrawal_ends_every_duty()
    {
        var world = Of(Parties() with
        {
            Obligations = [Clearance(XAA, "1999-03-01")],
            Deadlines = [Original],
            Withdrawals = [Left(XAA, "2005-06-01") with { NotifiedOn = Date("2004-12-01") }],
        });

        Assert.Equal("Open NotHeld", world.Statuses(ObligationKind.Clearance, "2005-05-31", "2005-06-01"));
        Assert.Equal("1999-03-01 Opened 2009-03-01; 2005-06-01 Ended 2009-03-01", world.Changes(ObligationKind.Clearance));
        Assert.Equal(ObligationStatus.Open, world.On("2005-06-01", asOf: "2004-11-30").Status);
    }

    [Fact]
    public void Completion_known_to_the_year_leaves_the_year_doubtful()
    {
        var world = Of(Parties() with { Obligations = [Clearance(XAA, "1999-03-01", "2007")], Deadlines = [Original] });

        Assert.Equal("Open Doubtful Doubtful Completed", world.Statuses(ObligationKind.Clearance, "2006-12-31", "2007-01-01", "2007-12-30", "2007-12-31"));
        Assert.Equal("1999-03-01 Opened 2009-03-01; 2007-01-01 Doubtful 2009-03-01; 2007-12-31 Completed 2009-03-01", world.Changes(ObligationKind.Clearance));
    }

    [Fact]
    public void Membership_in_doubt_leaves_a_duty_in_doubt_and_says_nothing_of_one_that_nobody_knows_of()
    {
        var world = Of(Register() with { Deposits = [Joined(XAA, "2004", null)], Obligations = [Clearance(XAA, "2004-01-01")] });

        Assert.Equal("NotHeld Doubtful", world.Statuses(ObligationKind.Clearance, "2003-12-31", "2010-01-01"));
        Assert.Equal(ObligationStatus.NotHeld, world.On("2010-01-01", duty: ObligationKind.StockpileDestruction).Status);
    }

    [Fact]
    public void Row_of_the_register_after_completion_reopens_the_duty()
    {
        var world = Of(Parties() with
        {
            Obligations = [Clearance(XAA, "1999-03-01", "2008-05-01"), Clearance(XAA, "2020-11-20")],
            Deadlines = [Original, Deadline(XAA, "2021-12-31", DeadlineBasis.NewlyFoundAreas, "2020-11-20")],
        });

        Assert.Equal("Open Completed Reopened Overdue", world.Statuses(ObligationKind.Clearance, "2008-04-30", "2008-05-01", "2020-11-20", "2022-01-01"));
        Assert.Equal("2008-05-01 Completed 2009-03-01; 2020-11-20 Reopened 2021-12-31; 2022-01-01 Overdue 2021-12-31", world.Changes(ObligationKind.Clearance, from: "2000-01-01"));
    }

    [Fact]
    public void Declaration_ends_a_duty_that_the_register_leaves_open_and_the_register_alone_still_says_open()
    {
        var world = Of(Parties() with { Obligations = [Clearance(XAA, "1999-03-01")], Deadlines = [Original] }).With(Declared(Duty.Clearance, "2007-11-20", "2008-04-30"));

        Assert.Equal((ObligationStatus.Completed, ObligationStatus.Open), Both(world.On("2008-06-01")));
        Assert.Equal((ObligationStatus.Open, ObligationStatus.Open), Both(world.On("2008-04-29", asOf: "2008-04-29")));
        Assert.Equal((ObligationStatus.Completed, ObligationStatus.Overdue), Both(world.On("2010-01-01")));
        Assert.Contains(world.On("2010-01-01").Basis, fact => fact is
            { Kind: ObligationBasisKind.Declaration, IsInRegister: false, Where: "declarations.clearance[0]", KnownOn: { Year: 2008, Month: 4 } });
    }

    [Fact]
    public void Declaration_of_a_duty_that_the_register_does_not_name_tells_that_it_was_held() =>
        Assert.Equal("NotHeld Completed", Of(Parties()).With(Declared(Duty.StockpileDestruction, "2003-02-14")).Statuses(ObligationKind.StockpileDestruction, "2003-02-13", "2003-02-14"));

    [Fact]
    public void The_end_that_the_register_gives_is_not_moved_by_a_declaration() =>
        Assert.Equal(
            "Open Completed",
            Of(Parties() with { Obligations = [Clearance(XAA, "1999-03-01", "2008-05-01")] }).With(Declared(Duty.Clearance, "2007-01-01")).Statuses(ObligationKind.Clearance, "2007-06-01", "2008-05-01"));

    [Fact]
    public void Find_of_areas_after_completion_reopens_until_the_end_of_the_next_meeting()
    {
        var world = Of(Parties() with { Obligations = [Clearance(XAA, "1999-03-01", "2008-05-01")], Deadlines = [Original] })
            .With(new ConventionRecords { Notices = [Found(NoticeKind.AreaFind, "2025-05-20")] });
        var found = world.On("2025-05-20");

        Assert.Equal("Completed Reopened Reopened Overdue", world.Statuses(ObligationKind.Clearance, "2025-05-19", "2025-05-20", "2025-12-05", "2025-12-06"));
        Assert.Equal((ObligationStatus.Reopened, ObligationStatus.Completed), Both(found));
        Assert.Equal("2025-12-05 (apmbc-new-areas)", $"{found.Deadline!.Computed}");
        Assert.Equal(["APMBC-22MSP", "notices[0]"], found.Deadline.Computed!.Inputs.Select(input => input.Where));
        Assert.Equal(Date("2009-03-01"), found.Deadline.InRegister!.Date);
        Assert.Null(found.Deadline.DifferenceInDays);
    }

    [Fact]
    public void Notice_of_areas_while_the_duty_is_open_changes_nothing() =>
        Assert.Equal(
            "1999-03-01 Opened 2009-03-01; 2009-03-02 Overdue 2009-03-01",
            Of(Parties() with { Obligations = [Clearance(XAA, "1999-03-01")], Deadlines = [Original] })
                .With(new ConventionRecords { Notices = [Found(NoticeKind.AreaFind, "2005-05-20")] }).Changes(ObligationKind.Clearance));

    [Fact]
    public void Find_that_the_register_takes_up_later_ends_with_the_row_of_the_register() =>
        Assert.Equal(
            "2008-05-01 Completed; 2020-03-02 Reopened; 2022-06-01 Completed",
            Of(Parties() with { Obligations = [Clearance(XAA, "1999-03-01", "2008-05-01"), Clearance(XAA, "2020-11-20", "2022-06-01")], Deadlines = [Deadline(XAA, null, DeadlineBasis.Original)] })
                .With(new ConventionRecords { Notices = [Found(NoticeKind.AreaFind, "2020-03-02")] }).Changes(ObligationKind.Clearance, from: "2000-01-01"));

    [Fact]
    public void Stock_found_is_to_be_destroyed_within_six_months_and_completes_when_a_report_tells_so()
    {
        var report = Reported.Reports.Of("XAA-2025", 2025, Day("2026-04-30")) with
        {
            Stockpile = new() { Discoveries = [new() { DiscoveredOn = Day("2025-08-31"), Quantity = 40, DestroyedQuantity = 40, DestroyedOn = Day("2026-03-01") }] },
        };
        var register = Parties() with { Obligations = [Clearance(XAA, "1999-03-01", "2003-02-14") with { Duty = Duty.StockpileDestruction }] };
        var world = Of(register, report).With(new ConventionRecords { Notices = [Found(NoticeKind.StockFind, "2025-09-10")] });

        Assert.Equal("1999-03-01 Opened 2003-03-01; 2003-02-14 Completed 2003-03-01; 2025-08-31 Reopened 2026-02-28; 2026-03-01 Completed 2026-02-28", world.Changes(ObligationKind.StockpileDestruction));
        Assert.Equal("apmbc-found-stock", world.On("2025-10-01", duty: ObligationKind.StockpileDestruction).Deadline!.Computed!.Rule.Id);
        Assert.Equal(ObligationStatus.Completed, world.On("2025-09-09", "2025-09-09", ObligationKind.StockpileDestruction).Status);
        Assert.Equal(ObligationStatus.Reopened, world.On("2025-09-10", "2025-09-10", ObligationKind.StockpileDestruction).Status);
    }

    [Fact]
    public void Find_of_which_a_part_is_not_destroyed_stays_open()
    {
        var report = Reported.Reports.Of("XAA-2025", 2025, Day("2026-04-30")) with
        {
            Stockpile = new()
            {
                Discoveries =
                [
                    new() { DiscoveredOn = Day("2025-02-01"), Quantity = 40, DestroyedQuantity = 40, DestroyedOn = Day("2025-03-01") },
                    new() { DiscoveredOn = Day("2025-02-01"), Quantity = 40, DestroyedQuantity = 39, DestroyedOn = Day("2025-03-01") },
                ],
            },
        };

        Assert.Equal("Open Overdue", Of(Parties(), report).Statuses(ObligationKind.StockpileDestruction, "2025-08-01", "2025-08-02"));
    }

    [Fact]
    public void Areas_of_a_new_survey_are_no_find()
    {
        var report = Reported.Reports.Of("XAA-2025", 2025, Day("2026-04-30")) with
        {
            HazardousAreas = new() { NewlyIdentified = [new() { DiscoveredOn = Day("2025-02-01"), Reason = NewAreaReason.Resurvey }, new() { DiscoveredOn = Day("2025-02-01") }] },
        };

        Assert.Equal(ObligationStatus.NotHeld, Of(Parties(), report).On("2026-06-30").Status);
    }

    [Fact]
    public void Victim_assistance_has_no_deadline()
    {
        var profile = Of(Parties() with { Obligations = [Clearance(XAA, "1999-03-01", knownOn: "2004-04-30") with { Duty = Duty.VictimAssistance }] });

        Assert.Equal(ObligationStatus.Open, profile.On("2004-04-30", "2004-04-30", ObligationKind.VictimAssistance).Status);
        Assert.Equal(ObligationStatus.NotHeld, profile.On("2004-04-29", "2004-04-29", ObligationKind.VictimAssistance).Status);
        Assert.Null(profile.On("2020-01-01", duty: ObligationKind.VictimAssistance).Deadline);
    }

    [Fact]
    public void Completion_is_not_known_before_it_happened() =>
        Assert.Equal(ObligationStatus.Open, Of(Parties() with { Obligations = [Clearance(XAA, "1999-03-01", "2008-05-01")] }).On("2008-06-01", asOf: "2008-04-30").Status);

    [Theory]
    [InlineData("1999-03-01", null, "Reopened")]
    [InlineData("2010-06-01", "2010-06-01", "Completed")]
    [InlineData(null, null, "Completed")]
    public void A_find_on_the_day_of_a_declaration_opens_the_duty_again_where_the_register_had_it_open_before(string? from, string? to, string status)
    {
        var records = Declared(Duty.Clearance, "2010-06-01") with { Notices = [Found(NoticeKind.AreaFind, "2010-06-01"), Found(NoticeKind.AreaFind, "2010-06-01")] };
        var register = from is null ? Parties() : Parties() with { Obligations = [Clearance(XAA, from) with { To = to is null ? null : Date(to) }] };
        var once = Of(register).With(records);
        Assert.Equal(status, once.Statuses(ObligationKind.Clearance, "2010-06-02"));

        var completed = once.RegisterCompleted(ConventionId.Apmbc, Day("2020-01-01"));
        var twice = Evidence.Of(once.Catalogue.WithRegister(completed), once.Reports).With(records);
        Assert.Equal(status, twice.Statuses(ObligationKind.Clearance, "2010-06-02"));
        Assert.Equal(completed.Obligations, twice.RegisterCompleted(ConventionId.Apmbc, Day("2020-01-01")).Obligations);
    }

    private static (ObligationStatus, ObligationStatus?) Both(DutyProfile duty) => (duty.Status, duty.StatusInRegister);
}
