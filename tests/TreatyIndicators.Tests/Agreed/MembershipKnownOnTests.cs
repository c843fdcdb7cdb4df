using NodaTime;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Agreed;

/// <summary>Membership as it was known on a day.</summary>
public class MembershipKnownOnTests
{
    private static readonly LocalDate Late = Day("2030-01-01");

    private static readonly Register Facts = Register() with
    {
        Signatures = [Signed(XAA, "1997-12-04")],
        Deposits = [Joined(XAA, "2000-02-10", "2000-08-01"), Joined(XAB, null, "1999-03-01")],
        Withdrawals = [Left(XAA, "2025-12-27") with { NotifiedOn = Date("2025-06-27") }],
        Deadlines = [Deadline(XAA, "2010-08-01", DeadlineBasis.Original), Deadline(XAA, "2020-08-01", DeadlineBasis.Extended, "2009-12-04")],
        Obligations = [Clearance(XAA, "2000-08-01", to: "2019-10-30", knownOn: "2001")],
    };

    [Fact]
    public void From_the_last_change_on_nothing_is_hidden()
    {
        var membership = Membership(Facts);

        Assert.Same(membership, membership.KnownOn(Day("2025-06-27")));
        Assert.NotSame(membership, membership.KnownOn(Day("2025-06-26")));
    }

    [Fact]
    public void An_instrument_is_known_from_its_deposit_with_what_follows_from_it()
    {
        var before = Membership(Facts).KnownOn(Day("2000-02-09"));
        var after = Membership(Facts).KnownOn(Day("2000-02-10"));

        Assert.Equal(([XAB], [XAB, XAA]), (before.StatesPartiesOn(Late), after.StatesPartiesOn(Late).OrderDescending().ToValueList()));
        Assert.Null(before.DeadlineOn(XAA, Duty.Clearance, Late));
        Assert.Equal(Date("2010-08-01"), after.DeadlineOn(XAA, Duty.Clearance, Late)!.Date);
        Assert.Equal((null, Day("2001-01-28")), (before.InitialReportDue(XAA), after.InitialReportDue(XAA)));
        Assert.Equal([XAA], before.SignatoriesOn(Late));
    }

    [Fact]
    public void A_decision_is_known_from_its_day()
    {
        Assert.Equal(Date("2010-08-01"), Membership(Facts).KnownOn(Day("2009-12-03")).DeadlineOn(XAA, Duty.Clearance, Late)!.Date);
        Assert.Equal(Date("2020-08-01"), Membership(Facts).KnownOn(Day("2009-12-04")).DeadlineOn(XAA, Duty.Clearance, Late)!.Date);
    }

    [Fact]
    public void A_withdrawal_is_known_from_its_notice()
    {
        Assert.Equal(Truth.True, Membership(Facts).KnownOn(Day("2025-06-26")).IsParty(XAA, Late));
        Assert.Equal(Truth.False, Membership(Facts).KnownOn(Day("2025-06-27")).IsParty(XAA, Late));
    }

    [Fact]
    public void An_obligation_is_known_from_its_day_and_its_end_from_the_end()
    {
        Assert.Empty(Membership(Facts).KnownOn(Day("2000-12-31")).Register.Obligations);
        Assert.Null(Assert.Single(Membership(Facts).KnownOn(Day("2019-10-29")).Register.Obligations).To);
        Assert.Equal(Truth.True, Membership(Facts).KnownOn(Day("2019-10-29")).IsOpen(XAA, Duty.Clearance, Late, Day("2019-10-29")));
        Assert.Equal(Truth.False, Membership(Facts).KnownOn(Day("2019-10-30")).IsOpen(XAA, Duty.Clearance, Late, Day("2019-10-30")));
    }

    [Fact]
    public void A_row_without_a_day_was_always_known() => Assert.Equal([XAB], Membership(Facts).KnownOn(LocalDate.MinIsoValue).StatesPartiesOn(Late));

    [Fact]
    public void Lists_that_were_not_supplied_stay_so_and_lists_that_were_stay_supplied()
    {
        Assert.Null(Membership(Facts).KnownOn(Day("2000-01-01")).Register.Moratoria);
        Assert.Empty(Membership(Facts with { StockDestructionNotices = [new() { State = XAA, Date = Date("2020"), Statement = "made up" }] })
            .KnownOn(Day("2000-01-01")).Register.StockDestructionNotices!);
    }
}
