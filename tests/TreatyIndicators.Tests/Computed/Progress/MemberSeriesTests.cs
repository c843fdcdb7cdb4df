using NodaTime;
using TreatyIndicators.Tests.Agreed;

namespace TreatyIndicators.Tests.Computed.Progress;

public class MemberSeriesTests
{
    private static readonly ActionPlan Plan = SmallWorld.Plan(SmallWorld.Indicator("isParty(s, t)") with { Population = SmallWorld.Population("clearanceDutyOpen(s, t)") });

    private static readonly Catalogue States = SmallWorld.Catalogue(
        Fictitious.Register() with
        {
            Deposits = [Fictitious.Joined(Fictitious.XAA, "1998-09-01", "1999-03-01"), Fictitious.Joined(Fictitious.XAB, "2024-06-01", "2024-12-01")],
            Obligations = [Duty(Fictitious.XAA, "1999-03-01", "2024-07-01"), Duty(Fictitious.XAB, "2024-12-01", null)],
        },
        Fictitious.XAA,
        Fictitious.XAB);

    private static readonly Evidence Evidence = SmallWorld.Evidence(States);

    [Fact]
    public void A_population_is_followed_on_days_each_seen_from_itself()
    {
        var series = MemberSeries.Of(Plan, Evidence, "Tested", [new(2024, 1, 1), new(2024, 8, 1), new(2025, 1, 1)]);

        Assert.Equal(("Tested", "tested"), (series.Name, series.Title.En));
        Assert.Equal([["XAA"], [], ["XAB"]], series.Points.Select(point => point.Members.ToArray()));
        Assert.Equal([(2024, new(2024, 1, 1)), (2024, new(2024, 8, 1)), (2025, new LocalDate(2025, 1, 1))], series.Points.Select(point => (point.Year, point.AsOf)));
    }

    [Fact]
    public void A_succession_counts_from_the_day_on_which_it_was_known()
    {
        var succession = Fictitious.Joined(Fictitious.XAA, "2011-11-11", "2011-07-09", ConsentKind.Succession);
        var membership = SmallWorld.Catalogue(Fictitious.Register() with { Deposits = [succession] }, Fictitious.XAA).Membership(ConventionId.Apmbc);
        var series = MemberSeries.Of(membership, MembershipKind.InForce, [new(2011, 11, 10), new(2011, 11, 11)]);

        Assert.Equal([[], ["XAA"]], series.Points.Select(point => point.Members.ToArray()));

        var later = MemberSeries.Of(membership, MembershipKind.InForce, [new(2011, 7, 8), new(2011, 7, 9)], asOf: new(2011, 11, 11));

        Assert.Equal([[], ["XAA"]], later.Points.Select(point => point.Members.ToArray()));
        Assert.Equal(new LocalDate(2011, 11, 11), later.Points[0].AsOf);
    }

    [Fact]
    public void A_population_is_followed_by_plan_year_on_the_reference_date_of_its_indicators()
    {
        var series = MemberSeries.Of(ResultSeries.Of(Plan, Evidence, 2024, 2026, new LocalDate(2026, 6, 30)), "Tested");

        Assert.Equal([(2024, new(2023, 12, 31)), (2025, new(2024, 12, 31)), (2026, new LocalDate(2025, 12, 31))], series.Points.Select(point => (point.Year, point.On)));
        Assert.Equal([["XAA"], ["XAB"], ["XAB"]], series.Points.Select(point => point.Members.ToArray()));
    }

    [Fact]
    public void A_standing_is_followed_by_the_register_alone()
    {
        LocalDate[] days = [new(2024, 1, 1), new(2024, 8, 1), new(2025, 1, 1)];
        var membership = States.Membership(ConventionId.Apmbc);

        Assert.Equal([1, 2, 2], MemberSeries.Of(membership, MembershipKind.Deposited, days).Points.Select(point => point.Members.Count));
        Assert.Equal([1, 1, 2], MemberSeries.Of(membership, MembershipKind.InForce, days).Points.Select(point => point.Members.Count));
        Assert.Equal("InForce", MemberSeries.Of(membership, MembershipKind.InForce, days).Name);
        Assert.Empty(MemberSeries.Of(membership, MembershipKind.SignedOnly, []).Points);
    }

    [Fact]
    public void A_population_that_no_indicator_counts_is_refused() => Assert.Equal(
        "A plan for a test counts no population Other.",
        Assert.Throws<KeyNotFoundException>(() => MemberSeries.Of(Plan, Evidence, "Other", [new(2024, 1, 1)])).Message);

    [Fact]
    public void Without_a_day_there_is_no_population() => Assert.Throws<ArgumentException>(() => MemberSeries.Of(Plan, Evidence, "Tested", []));

    private static Obligation Duty(StateCode state, string from, string? to) => new()
    {
        State = state,
        Duty = TreatyIndicators.Duty.Clearance,
        From = Fictitious.Date(from),
        To = to is null ? null : Fictitious.Date(to),
        KnownOn = Fictitious.Date(from),
        Basis = "made up for a test",
    };
}
