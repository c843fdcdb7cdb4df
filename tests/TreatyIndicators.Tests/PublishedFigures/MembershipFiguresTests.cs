using System.Text.Json;
using NodaTime;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.PublishedFigures;

public class MembershipFiguresTests
{
    private static readonly Membership Apmbc = Catalogue.Default.Membership(ConventionId.Apmbc);
    private static readonly Membership Ccm = Catalogue.Default.Membership(ConventionId.Ccm);

    [Fact]
    public void Ccm_2016_counts_100_States_with_an_instrument_and_19_signatories()
    {
        var figure = PublishedFigure.Read("ccm-membership-2016");
        var day = Day("2016-09-01");
        var deposited = Ccm.DepositedBy(day);
        var signatories = Ccm.SignatoriesOn(day).Except(deposited).ToValueList();

        Assert.Equal(figure.Numerator, deposited);
        Assert.Equal(figure.Value, deposited.Count);
        Assert.Equal(figure.States("signatories"), signatories);
        Assert.Equal(figure.Population, deposited.Concat(signatories).Order());
    }

    [Fact]
    public void Ccm_2016_counts_by_region_are_the_regions_of_the_catalogue_but_for_Cyprus()
    {
        var figure = PublishedFigure.Read("ccm-membership-2016");
        var deposited = Ccm.DepositedBy(Day("2016-09-01"));
        var signatories = Ccm.SignatoriesOn(Day("2016-09-01")).Except(deposited);

        Assert.Equal(Counts("by_region"), CountsByRegion(deposited));
        Assert.Equal(Counts("signatories_by_region"), CountsByRegion(signatories));
        Assert.All(deposited.GroupBy(RegionOfTheSupportUnit), group =>
            Assert.Equal(PublishedFigure.Codes(figure.Root.GetProperty("groups").GetProperty(group.Key)), group));

        IEnumerable<(string Region, int Count)> Counts(string member) =>
            figure.OtherValues.GetProperty(member).EnumerateObject().Select(region => (region.Name, region.Value.GetInt32()));

        static IEnumerable<(string Region, int Count)> CountsByRegion(IEnumerable<StateCode> states) =>
            states.GroupBy(RegionOfTheSupportUnit).Select(group => (group.Key, group.Count())).OrderBy(region => region.Key, StringComparer.Ordinal);
    }

    [Fact]
    public void Ccm_in_force_is_fewer_than_deposited_until_the_sixth_month_has_passed()
    {
        var palau = new StateCode("PLW");
        var waiting = Ccm.DepositedBy(Day("2016-09-01")).Except(Ccm.StatesPartiesOn(Day("2016-09-01")));

        Assert.Equal([new StateCode("CUB"), palau], waiting);
        Assert.Contains(palau, Ccm.SignatoriesOn(Day("2016-09-30")));
        Assert.Contains(palau, Ccm.StatesPartiesOn(Day("2016-10-01")));
    }

    [Fact]
    public void Ccm_series_has_the_published_count_at_14_dates_and_as_long_as_it_holds()
    {
        var series = PublishedFigure.Read("ccm-membership-series").Published.GetProperty("series").EnumerateArray().ToArray();

        Assert.Equal(14, series.Length);
        foreach (var point in series)
        {
            var published = point.GetProperty("published").GetInt32();
            var (first, next) = (At(point, 0), At(point, 1));
            Assert.Equal(published, Ccm.DepositedBy(Day(point.GetProperty("as_of").GetString()!)).Count);
            Assert.Equal(published, Ccm.DepositedBy(first!.Value).Count);
            Assert.Equal(published, Ccm.DepositedBy(next?.PlusDays(-1) ?? first.Value).Count);
            Assert.True(next is null || Ccm.DepositedBy(next.Value).Count != published);
        }

        static LocalDate? At(JsonElement point, int place) =>
            point.GetProperty("count_holds")[place].GetString() is { } text ? Day(text) : null;
    }

    [Fact]
    public void Ccm_2017_has_12_States_Parties_1_signatory_and_13_others_among_26_contaminated()
    {
        var figure = PublishedFigure.Read("ccm-contaminated-2017");
        var day = Day("2017-08-01");
        var parties = figure.Population.Intersect(Ccm.StatesPartiesOn(day)).ToValueList();
        var signatories = figure.Population.Intersect(Ccm.SignatoriesOn(day)).ToValueList();

        Assert.Equal(figure.Numerator, parties);
        Assert.Equal(figure.Value, parties.Count);
        Assert.Equal(PublishedFigure.Codes(figure.OtherValues.GetProperty("signatories")), signatories);
        Assert.Equal(figure.OtherValues.GetProperty("non_signatories").GetInt32(), figure.Population.Count - parties.Count - signatories.Count);
    }

    [Fact]
    public void Ccm_2014_has_33_States_Parties_and_9_signatories_among_91_that_ever_stockpiled()
    {
        var figure = PublishedFigure.Read("ccm-stockpilers-2014");
        var day = Day("2014-08-31");
        var parties = figure.Population.Intersect(Ccm.StatesPartiesOn(day)).ToValueList();
        var signatories = figure.Population.Intersect(Ccm.SignatoriesOn(day)).ToValueList();

        Assert.Equal(figure.Numerator, parties);
        Assert.Equal(figure.Value, parties.Count);
        Assert.Equal(figure.States("signatories"), signatories);
        Assert.Equal(figure.States("non_signatories"), figure.Population.Except(parties).Except(signatories));
    }

    [Fact]
    public void Ccm_2014_text_and_table_disagree_on_the_States_Parties_that_still_hold_stocks()
    {
        const int InTheProcessByTheText = 13;
        var figure = PublishedFigure.Read("ccm-stockpilers-2014");
        var current = figure.OtherValues.GetProperty("current");
        var stillHolding = current.GetProperty("States Parties").GetInt32();
        var finished = figure.Population.Count - stillHolding - current.GetProperty("signatories").GetInt32() - current.GetProperty("non-signatories").GetInt32();

        Assert.Equal(figure.OtherValues.GetProperty("destroyed_stocks").GetInt32(), finished);
        Assert.NotEqual(InTheProcessByTheText, stillHolding);
    }

    [Fact]
    public void Apmbc_2014_has_32_States_Parties_with_clearance_open_among_56_affected()
    {
        var figure = PublishedFigure.Read("apmbc-affected-2014");
        var day = Day("2014-10-01");
        var membership = new Membership(
            Apmbc.Register with { Obligations = [.. figure.Population.Select(state => Clearance(state, "1999-03-01"))] },
            Catalogue.Default.States);
        var population = Catalogue.Default.States.Select(state => state.Code)
            .Where(state => membership.IsParty(state, day) == Truth.True && membership.IsOpen(state, Duty.Clearance, day, day) == Truth.True)
            .ToValueList();

        Assert.Equal(figure.Numerator, population);
        Assert.Equal(figure.Value, population.Count);
        Assert.Equal(figure.States("non_parties"), figure.Population.Intersect(membership.StatesNotPartyOn(day)));
        Assert.Empty(figure.Population.Intersect(membership.DoubtfulOn(day)));
    }

    [Fact]
    public void Apmbc_entry_into_force_and_deadlines_are_the_published_ones()
    {
        var withoutStockpileDeadline = new List<StateCode>();
        foreach (var row in PublishedFigure.Read("apmbc-entry-into-force-rule").Root.GetProperty("rows").EnumerateArray())
        {
            var state = new StateCode(Text(row, "state"));
            var inForce = Day(Text(row, "entry_into_force"));

            Assert.Equal(Date(Text(row, "deposit")), Apmbc.Register.Deposits.Single(deposit => deposit.State == state).DepositedOn);
            Assert.Equal(inForce, Apmbc.EntryIntoForce(state)!.Value.Earliest);
            Assert.Equal(Date(Text(row, "art5_deadline")), Apmbc.DeadlineOn(state, Duty.Clearance, inForce)!.Date);
            if (Apmbc.DeadlineOn(state, Duty.StockpileDestruction, inForce) is { } stockpile)
            {
                Assert.Equal(Date(Text(row, "art4_deadline")), stockpile.Date);
            }
            else
            {
                withoutStockpileDeadline.Add(state);
            }
        }

        Assert.Equal([new StateCode("SOM")], withoutStockpileDeadline);

        static string Text(JsonElement row, string member) => row.GetProperty(member).GetString()!;
    }

    [Fact]
    public void Apmbc_initial_reports_are_due_on_the_published_days()
    {
        var figure = PublishedFigure.Read("apmbc-art7-initial-due-dates");
        var states = figure.Root.GetProperty("numerator").GetProperty("states").EnumerateArray().Select(code => new StateCode(code.GetString()!));
        var days = figure.Published.GetProperty("value").EnumerateArray().Select(day => Day(day.GetString()!));

        foreach (var (state, day) in states.Zip(days))
        {
            Assert.Equal(day, Apmbc.InitialReportDue(state));
        }
    }

    [Fact]
    public void Apmbc_2025_has_2_new_States_Parties_166_in_all_and_5_on_their_way_out()
    {
        var figure = PublishedFigure.Read("apmbc-new-parties-2025");
        var joined = Apmbc.Joined(Day("2025-01-01"), Day("2025-12-31"));

        Assert.Equal(figure.Numerator, joined);
        Assert.Equal(figure.Value, joined.Count);
        Assert.Equal(figure.Population, Apmbc.DepositedBy(Day("2025-12-01")));
        Assert.Equal(
            PublishedFigure.Codes(figure.OtherValues.GetProperty("withdrawing")),
            Apmbc.Withdrawn(Day("2025-12-02"), Day("2026-12-31")));
    }

    [Fact]
    public void Apmbc_18th_Meeting_gave_7_States_Parties_the_published_deadlines()
    {
        var figure = PublishedFigure.Read("apmbc-extensions-18msp");
        var deadlines = figure.Published.GetProperty("deadlines");

        foreach (var state in figure.Numerator)
        {
            var deadline = Apmbc.DeadlineOn(state, Duty.Clearance, Day("2020-11-20"))!;
            Assert.Equal(Date(deadlines.GetProperty(state.Value).GetString()!), deadline.Date);
            Assert.Equal("APMBC-18MSP", deadline.DecidedAt);
            Assert.NotEqual(deadline.Date, Apmbc.DeadlineOn(state, Duty.Clearance, Day("2020-11-19"))!.Date);
        }
    }

    /// <summary>The support unit takes Asia and Oceania as one and counts Cyprus in Europe; the United Nations count it in Western Asia.</summary>
    private static string RegionOfTheSupportUnit(StateCode state) => (state.Value, Catalogue.Default.FindState(state)!.Region!.Name) switch
    {
        ("CYP", "Asia") => "Europe",
        (_, "Asia" or "Oceania") => "Asia and Pacific",
        (_, var name) => name,
    };
}
