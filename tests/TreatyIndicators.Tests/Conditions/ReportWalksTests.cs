using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Computed;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Walks whose room is used again for the next report.</summary>
public sealed class ReportWalksTests
{
    [Fact]
    public void Room_taken_back_holds_what_the_next_report_gives_and_nothing_of_the_one_before()
    {
        var walks = new ReportWalks();
        var (large, small) = (Stocks(2024, "PMN", "PMN-2", "MON-50"), Stocks(2025, "TS-50"));

        Assert.Equal(["$.stockpile.stock[0].munitionType PMN", "$.stockpile.stock[1].munitionType PMN-2", "$.stockpile.stock[2].munitionType MON-50"], Types(walks.Of(large)));
        var room = walks.Of(large).Values;
        walks.TakeBack();

        Assert.Same(room, walks.Of(small).Values);
        Assert.Equal(["$.stockpile.stock[0].munitionType TS-50"], Types(walks.Of(small)));
        Assert.Equal([1L], Counts(walks.Of(small)));
    }

    [Fact]
    public void Values_that_were_given_up_are_found_once_more()
    {
        var walks = new ReportWalks();
        var (one, other) = (Stocks(2024, "PMN", "pmn"), Stocks(2025, "TS-50"));
        var walk = walks.Of(one);
        var figures = walk.Figures.Count;
        walks.TakeBack();
        _ = walks.Of(other);

        Assert.Same(walk, walks.Of(one));
        Assert.Equal(["$.stockpile.stock[0].munitionType PMN", "$.stockpile.stock[1].munitionType pmn"], Types(walk));
        Assert.Equal([1L, 2L], Counts(walk));
        Assert.Equal(2, walk.MunitionTypes.Spellings("PMN"));
        Assert.Equal(figures, walk.Figures.Count);
        Assert.Equal(["$.stockpile.stock[0].munitionType TS-50"], Types(walks.Of(other)));
    }

    [Fact]
    public void Reports_at_hand_together_share_no_room()
    {
        var walks = new ReportWalks();
        var reports = Enumerable.Range(2000, 20).Select(year => Stocks(year, $"T{year}")).ToList();
        var found = reports.Select(report => walks.Of(report).Values).ToList();

        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.All(reports.Zip(found), pair => Assert.Equal(pair.First.Stockpile!.Stock[0].MunitionType, pair.Second.MunitionTypes[0]));
    }

    /// <summary>A rule may look at the figures of many earlier years while it goes through the values of this one.</summary>
    [Fact]
    public void Values_stay_while_a_long_run_of_years_is_followed()
    {
        static StatePartyReport Of(int year) => SmallWorld.Report(year: year) with { LandRelease = new() { Rows = [new() { Region = "North", ClearedM2 = 10, AreasClosed = 7, Explanation = "Rain" }] } };
        var world = new OneRule { Report = Of(2025), Earlier = Enumerable.Range(1, 40).Select(before => Of(2025 - before)).ToValueList() };

        Assert.Equal(Truth.True, world.Try("forall a in areaFields() : a = 10 and (forall x in figureFields() : unchangedYears(x) = 41)"));
        Assert.Equal(Truth.True, world.Try("forall n in numberFields() : n = 7 and (exists x in figureFields() : unchangedYears(x) = 41)"));
    }

    /// <summary>Few types are compared one by one, many are looked up: both tell the same.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void Spellings_are_counted_whether_types_are_few_or_many(int others)
    {
        var types = new ReportWalk(Stocks(2025, ["PMN-2", "PMN-2", "pmn 2", " ", .. Enumerable.Range(0, others).SelectMany(type => (string[])[$"T-{type}", $"T-{type}"])])).MunitionTypes;

        Assert.Equal(others + 2, types.Count);
        Assert.Equal(2, types.Spellings("PMN2"));
        Assert.Equal(1, types.Spellings("t 1"));
        Assert.Equal(0, types.Spellings("MON-50"));
        Assert.Equal(["PMN-2", "pmn 2", "T-0"], ((IValueList)types).Members.Take(3));
        Assert.Equal("$.stockpile.stock[2].munitionType", types.PathAt(1));
    }

    private static IEnumerable<string> Types(ReportWalk walk) =>
        Enumerable.Range(0, walk.MunitionTypes.Count).Select(place => $"{walk.MunitionTypes.PathAt(place)} {((IValueList)walk.MunitionTypes).Members[place]}");

    private static IEnumerable<object> Counts(ReportWalk walk) => Enumerable.Range(0, walk.Values.Counts.Count).Select(place => walk.Values.Counts[place]);

    private static StatePartyReport Stocks(int year, params string[] types) => SmallWorld.Report(year: year) with
    {
        Stockpile = new() { Stock = types.Select((type, place) => new StockpileItem { MunitionType = type, Quantity = place + 1 }).ToValueList() },
    };
}
