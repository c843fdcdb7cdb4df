using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Computed;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Figures with words of their own, followed from year to year.</summary>
public sealed class FigureFieldTests
{
    private static readonly StatePartyReport Blank = SmallWorld.Report();

    [Fact]
    public void Figures_are_told_with_words_of_their_own()
    {
        var report = Blank with
        {
            LandRelease = new() { Rows = [new() { Region = "North", ClearedM2 = 10, ReducedM2 = 0, Explanation = "Rain" }, new() { Region = "South", ClearedM2 = 5 }] },
            Retained = new() { Used = [new() { MunitionType = "PMN", LotNumbers = ["A", "B"], Quantity = 3, Activity = "Training" }] },
        };

        var figures = new ReportWalk(report).Figures;
        Assert.Equal(["$.retained.used[0].quantity 3 PMN/A, B/Training", "$.landRelease.rows[0].clearedM2 10 North/Rain"], figures.Select(figure => $"{figure.Path} {figure.Value} {FigureWords.Of(figure.List, figure.Row).Replace('\n', '/')}"));
        Assert.Equal(Truth.True, new OneRule { Report = report }.Try("exists x in figureFields() : x.value = 10 and x.path = \"$.landRelease.rows[0].clearedM2\""));
    }

    [Fact]
    public void Same_figure_in_an_equal_row_is_counted_year_by_year_wherever_the_row_stands()
    {
        var world = new OneRule { Report = Cleared(2025, ("North", 10, "Rain"), ("South", 1, "Snow")), Earlier = [Cleared(2024, ("South", 2, "Snow"), ("North", 10.0m, "Rain")), Cleared(2023, ("North", 10, "Rain"))] };

        Assert.Equal(Truth.False, world.Try("forall x in figureFields() : unchangedYears(x) < 3"));
        Assert.Equal(Rational.Of(3), world.Number("max(x in figureFields() : unchangedYears(x))"));
        Assert.Equal(Rational.Of(1), world.Number("min(x in figureFields() : unchangedYears(x))"));
        Assert.Equal(Rational.Of(2), (world with { Earlier = [world.Earlier[0], Cleared(2022, ("North", 10, "Rain"))] }).Number("max(x in figureFields() : unchangedYears(x))"));
        Assert.Equal(Rational.Of(1), (world with { Earlier = [SmallWorld.Report(year: 2024) with { LandRelease = new() { Rows = [world.Report!.LandRelease!.Rows[0] with { AreasClosed = 1 }] } }] }).Number("max(x in figureFields() : unchangedYears(x))"));
        Assert.Equal(Rational.Of(1), (world with { Report = Cleared(2025, ("North", 10, "Rain and snow")) }).Number("max(x in figureFields() : unchangedYears(x))"));
        Assert.Equal(Truth.Unknown, (world with { Earlier = [] }).Try("exists x in figureFields() : unchangedYears(x) >= 1"));
    }

    [Fact]
    public void Section_that_the_cover_page_leaves_to_an_earlier_report_repeats_nothing()
    {
        var world = new OneRule { Report = Cleared(2025, ("North", 10, "Rain")), Submitted = Blank, Earlier = [Cleared(2024, ("North", 10, "Rain")), Cleared(2023, ("North", 10, "Rain"))] };

        Assert.Equal(Truth.True, world.Try("forall x in figureFields() : unchangedYears(x) < 3"));
        Assert.Equal(Truth.False, (world with { Submitted = world.Report! with { Header = Blank.Header } }).Try("forall x in figureFields() : unchangedYears(x) < 3"));
    }

    [Fact]
    public void No_more_than_a_hundred_years_are_followed()
    {
        static StatePartyReport Of(int year) => SmallWorld.Report(year: year) with { LandRelease = new() { Rows = [new() { Region = "North", ClearedM2 = 10, Explanation = "Rain" }] } };
        var world = new OneRule { Report = Of(2025), Earlier = Enumerable.Range(1, 120).Select(before => Of(2025 - before)).ToValueList() };

        Assert.Equal(Rational.Of(100), world.Number("max(x in figureFields() : unchangedYears(x))"));
    }

    private static StatePartyReport Cleared(int year, params (string Region, decimal Cleared, string Why)[] rows) => SmallWorld.Report(year: year) with
    {
        LandRelease = new() { Rows = rows.Select(row => new LandReleaseRow { Region = row.Region, ClearedM2 = row.Cleared, Explanation = row.Why }).ToValueList() },
    };
}
