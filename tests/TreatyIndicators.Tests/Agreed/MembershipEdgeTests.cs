using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Agreed;

/// <summary>Membership on the days on which it changes, and where a day is known only roughly.</summary>
public class MembershipEdgeTests
{
    private static readonly StateCode XAC = new("XAC");

    [Fact]
    public void State_that_is_not_listed_is_no_State_not_party()
    {
        var membership = Membership(Register() with { Deposits = [Joined(XAC, "2020-01-10", "2020-07-01")] });

        Assert.Equal([XAA, XAB], membership.StatesNotPartyOn(Day("2020-06-30")));
    }

    [Fact]
    public void Hostilities_that_ended_in_the_month_of_which_the_last_ones_are_the_last_day_ended_on_that_day()
    {
        var membership = Membership(Register() with
        {
            Hostilities = [new() { State = XAA, EndedOn = Date("2020-12") }, new() { State = XAA, EndedOn = Date("2020-12-31") }],
        });

        Assert.Equal(Date("2020-12-31"), membership.Of(XAA).HostilitiesEnded);
    }

    [Fact]
    public void Withdrawal_known_to_the_month_is_doubtful_within_the_month()
    {
        var membership = Membership(Register() with { Deposits = [Joined(XAA, "2020-01-10", "2020-07-01")], Withdrawals = [Left(XAA, "2025-12")] });

        Assert.Equal(
            [Truth.True, Truth.Unknown, Truth.Unknown, Truth.False],
            new[] { "2025-11-30", "2025-12-01", "2025-12-30", "2025-12-31" }.Select(day => membership.IsParty(XAA, Day(day))));
        Assert.Equal([XAA], membership.DepositedBy(Day("2025-11-30")));
        Assert.Empty(membership.DepositedBy(Day("2025-12-01")));
    }

    [Fact]
    public void Duty_whose_end_was_not_yet_known_is_open_on_a_later_day()
    {
        var membership = Membership(Register() with { Obligations = [Clearance(XAA, "2020-01-01", "2027-01-01")] });

        Assert.Equal(
            (Truth.True, Truth.False),
            (membership.IsOpen(XAA, Duty.Clearance, Day("2028-01-01"), Day("2026-06-30")), membership.HasEnded(XAA, Duty.Clearance, Day("2028-01-01"), Day("2026-06-30"))));
    }

    [Fact]
    public void Succession_without_a_day_of_entry_into_force_makes_membership_doubtful_before_the_deposit_too()
    {
        var membership = Membership(Register() with { Deposits = [Joined(XAA, "2020-01-10", null, ConsentKind.Succession)] });

        Assert.Equal(Truth.Unknown, membership.IsParty(XAA, Day("2019-01-01")));
    }

    [Fact]
    public void State_can_come_back_on_the_day_it_leaves()
    {
        var membership = Membership(Register() with
        {
            Deposits = [Joined(XAA, "2010-01-10", "2010-07-01"), Joined(XAA, "2015-01-01", "2015-07-01")],
            Withdrawals = [Left(XAA, "2015-01-01")],
        });

        Assert.Equal([XAA], membership.DepositedBy(Day("2015-01-01")));
    }

    [Fact]
    public void State_can_leave_on_the_day_of_its_deposit()
    {
        var membership = Membership(Register() with { Deposits = [Joined(XAA, "2020-01-10", "2020-07-01")], Withdrawals = [Left(XAA, "2020-01-10")] });

        Assert.Empty(membership.StatesPartiesOn(Day("2020-07-01")));
    }
}
