using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Agreed;

public class MembershipTests
{
    private static readonly StateCode[] OnlyXaa = [XAA];

    [Fact]
    public void State_is_party_from_the_day_of_entry_into_force()
    {
        var membership = Membership(Register() with { Deposits = [Joined(XAA, "2020-01-10", "2020-07-01")] });

        Assert.Equal(Truth.False, membership.IsParty(XAA, Day("2020-06-30")));
        Assert.Equal(Truth.True, membership.IsParty(XAA, Day("2020-07-01")));
        Assert.Equal(OnlyXaa, membership.StatesPartiesOn(Day("2020-07-01")));
        Assert.Equal([XAB], membership.StatesNotPartyOn(Day("2020-07-01")));
    }

    [Fact]
    public void State_is_no_longer_party_on_the_day_its_withdrawal_takes_effect()
    {
        var membership = Membership(Register() with
        {
            Deposits = [Joined(XAA, "2020-01-10", "2020-07-01")],
            Withdrawals = [Left(XAA, "2025-12-27")],
        });

        Assert.Equal(Truth.True, membership.IsParty(XAA, Day("2025-12-26")));
        Assert.Equal(Truth.False, membership.IsParty(XAA, Day("2025-12-27")));
        Assert.Equal(OnlyXaa, membership.DepositedBy(Day("2025-12-26")));
        Assert.Empty(membership.DepositedBy(Day("2025-12-27")));
        Assert.Equal(OnlyXaa, membership.Withdrawn(Day("2025-12-27"), Day("2025-12-27")));
        Assert.Empty(membership.Withdrawn(Day("2025-01-01"), Day("2025-12-26")));
    }

    [Fact]
    public void Armed_conflict_puts_off_the_effect_of_a_withdrawal()
    {
        var membership = Membership(Register() with
        {
            Deposits = [Joined(XAA, "2020-01-10", "2020-07-01")],
            Withdrawals = [Left(XAA, "2025-12-27", deferredUntil: "2026-05-01")],
        });

        Assert.Equal(Truth.True, membership.IsParty(XAA, Day("2026-04-30")));
        Assert.Equal(Truth.False, membership.IsParty(XAA, Day("2026-05-01")));
    }

    [Fact]
    public void Deferral_that_ends_before_the_withdrawal_changes_nothing()
    {
        var membership = Membership(Register() with
        {
            Deposits = [Joined(XAA, "2020-01-10", "2020-07-01")],
            Withdrawals = [Left(XAA, "2025-12-27", deferredUntil: "2025-11-01")],
        });

        Assert.Equal(Truth.True, membership.IsParty(XAA, Day("2025-12-26")));
    }

    [Fact]
    public void State_that_left_can_come_back()
    {
        var membership = Membership(Register() with
        {
            Deposits = [Joined(XAA, "2022-03-01", "2022-09-01"), Joined(XAA, "2010-01-10", "2010-07-01")],
            Withdrawals = [Left(XAA, "2015-01-01")],
        });

        Assert.Equal(Truth.True, membership.IsParty(XAA, Day("2014-12-31")));
        Assert.Equal(Truth.False, membership.IsParty(XAA, Day("2022-08-31")));
        Assert.Equal(Truth.True, membership.IsParty(XAA, Day("2022-09-01")));
        Assert.Equal(OnlyXaa, membership.DepositedBy(Day("2022-03-01")));
        Assert.Equal(Date("2022-09-01"), membership.EntryIntoForce(XAA));
        Assert.Equal(OnlyXaa, membership.Joined(Day("2010-01-01"), Day("2010-12-31")));
    }

    [Fact]
    public void Unknown_entry_into_force_makes_membership_doubtful_from_the_deposit_on()
    {
        var membership = Membership(Register() with { Deposits = [Joined(XAA, "2026", null)] });

        Assert.Equal(Truth.False, membership.IsParty(XAA, Day("2025-12-31")));
        Assert.Equal(Truth.Unknown, membership.IsParty(XAA, Day("2026-01-01")));
        Assert.Equal(Truth.Unknown, membership.IsParty(XAA, Day("2040-01-01")));
        Assert.Equal(OnlyXaa, membership.DoubtfulOn(Day("2026-01-01")));
        Assert.Empty(membership.StatesPartiesOn(Day("2026-01-01")));
        Assert.Equal([XAB], membership.StatesNotPartyOn(Day("2026-01-01")));
        Assert.Equal(OnlyXaa, membership.DepositedBy(Day("2026-12-31")));
        Assert.Empty(membership.DepositedBy(Day("2026-12-30")));
        Assert.Null(membership.InitialReportDue(XAA));
    }

    [Fact]
    public void Instrument_without_any_day_makes_membership_doubtful_always()
    {
        var membership = Membership(Register() with { Deposits = [Joined(XAA, null, null)] });

        Assert.Equal(Truth.Unknown, membership.IsParty(XAA, Day("1990-01-01")));
        Assert.Empty(membership.DepositedBy(Day("2040-01-01")));
    }

    [Fact]
    public void Entry_into_force_known_to_the_month_is_doubtful_within_the_month()
    {
        var membership = Membership(Register() with { Deposits = [Joined(XAA, "2020-01", "2020-07")] });

        Assert.Equal(Truth.False, membership.IsParty(XAA, Day("2020-06-30")));
        Assert.Equal(Truth.Unknown, membership.IsParty(XAA, Day("2020-07-15")));
        Assert.Equal(Truth.True, membership.IsParty(XAA, Day("2020-07-31")));
        Assert.Null(membership.InitialReportDue(XAA));
    }

    [Fact]
    public void Succession_may_bind_a_State_before_its_instrument_is_deposited()
    {
        var membership = Membership(Register() with { Deposits = [Joined(XAA, "2011-11-11", "2011-07-09", ConsentKind.Succession)] });

        Assert.Equal(Truth.True, membership.IsParty(XAA, Day("2011-07-09")));
        Assert.Empty(membership.DepositedBy(Day("2011-11-10")));
    }

    [Fact]
    public void Signatory_stays_one_until_entry_into_force_and_is_none_after_withdrawal()
    {
        var membership = Membership(Register() with
        {
            Signatures = [Signed(XAA, "1997-12-03")],
            Deposits = [Joined(XAA, "2020-01-10", "2020-07-01", ConsentKind.Ratification)],
            Withdrawals = [Left(XAA, "2025-01-01")],
        });

        Assert.Empty(membership.SignatoriesOn(Day("1997-12-02")));
        Assert.Equal(OnlyXaa, membership.SignatoriesOn(Day("1997-12-03")));
        Assert.Equal(OnlyXaa, membership.SignatoriesOn(Day("2020-06-30")));
        Assert.Empty(membership.SignatoriesOn(Day("2020-07-01")));
        Assert.Empty(membership.SignatoriesOn(Day("2025-06-01")));
    }

    [Fact]
    public void Joining_counts_on_the_day_of_deposit()
    {
        var membership = Membership(Register() with { Deposits = [Joined(XAA, "2025-06-25", "2025-12-01")] });

        Assert.Equal(OnlyXaa, membership.Joined(Day("2025-06-25"), Day("2025-06-25")));
        Assert.Empty(membership.Joined(Day("2025-06-26"), Day("2025-12-31")));
    }

    [Fact]
    public void Sets_are_in_the_order_of_the_codes()
    {
        var membership = Membership(Register() with { Deposits = [Joined(XAB, "2020-01-10", "2020-07-01"), Joined(XAA, "2020-01-11", "2020-07-01")] });

        Assert.Equal([XAA, XAB], membership.StatesPartiesOn(Day("2020-07-01")));
    }

    [Fact]
    public void Deadline_in_force_is_the_one_decided_last()
    {
        var membership = Membership(Register() with
        {
            Deadlines =
            [
                Deadline(XAA, "2027-12-31", DeadlineBasis.Extended, "2024-11-29"),
                Deadline(XAA, "2022-12-31", DeadlineBasis.NewlyFoundAreas, "2021-02"),
                Deadline(XAA, "2011-11-01", DeadlineBasis.Original),
            ],
        });

        Assert.Equal("2011-11-01", On("2000-01-01"));
        Assert.Equal("2011-11-01", On("2021-02-27"));
        Assert.Equal("2022-12-31", On("2021-02-28"));
        Assert.Equal("2027-12-31", On("2024-11-29"));
        Assert.Equal(DeadlineBasis.NewlyFoundAreas, membership.DeadlineOn(XAA, Duty.Clearance, Day("2022-01-01"))!.Basis.Value);
        Assert.Null(membership.DeadlineOn(XAA, Duty.StockpileDestruction, Day("2024-11-29")));
        Assert.Null(membership.DeadlineOn(XAB, Duty.Clearance, Day("2024-11-29")));

        string? On(string day) => membership.DeadlineOn(XAA, Duty.Clearance, Day(day))?.Date?.ToString();
    }

    [Fact]
    public void Deadline_whose_day_is_not_known_replaces_the_earlier_one()
    {
        var membership = Membership(Register() with
        {
            Deadlines = [Deadline(XAA, "2022-03-01", DeadlineBasis.Original), Deadline(XAA, null, DeadlineBasis.Extended, "2025-09-19")],
        });

        var deadline = membership.DeadlineOn(XAA, Duty.Clearance, Day("2026-01-01"));

        Assert.Equal(new DeadlineInForce { Basis = DeadlineBasis.Extended, DecidedOn = Date("2025-09-19") }, deadline);
    }
}
