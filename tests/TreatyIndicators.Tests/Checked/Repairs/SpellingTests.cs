using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Repairs;

public sealed class SpellingTests
{
    [Fact]
    public void A_code_outside_its_list_is_held_against_the_list()
    {
        var areas = new HazardousAreas { Areas = [new() { Status = Code<HazardStatus>.Of("Shaa") }] };
        var choice = Assert.Single(Check(Report() with { HazardousAreas = areas }).Repairs);

        Assert.Equal((RepairKind.Spelling, "did you mean Sha?", "是否为 Sha？"), (choice.Kind, choice.Sentence(), choice.Sentence(RuleTexts.Chinese)));
        Assert.Equal(new FieldChange("$.hazardousAreas.areas[0].status", "Shaa", "Sha"), Assert.Single(Assert.Single(choice.Repairs).Changes));
        Assert.Equal("C-01", Assert.Single(choice.Problems).RuleId);
    }

    /// <summary>A rule on the whole list fails at the list, the word stands in it.</summary>
    [Fact]
    public void A_code_of_a_list_is_what_fails_the_rules_on_the_list()
    {
        var areas = new HazardousAreas { Areas = [new() { Contamination = [Code<Ordnance>.Of("ap mine")] }] };
        var choice = Assert.Single(Check(Report() with { HazardousAreas = areas }).Repairs);

        Assert.Equal(new FieldChange("$.hazardousAreas.areas[0].contamination[0]", "ap mine", "ApMine"), Assert.Single(Assert.Single(choice.Repairs).Changes));
        Assert.Equal("C-07", Assert.Single(choice.Problems).RuleId);
    }

    [Fact]
    public void Words_that_are_equally_near_are_all_told()
    {
        var areas = new HazardousAreas { Areas = [new() { Status = Code<HazardStatus>.Of("Xha") }] };
        Assert.Equal("did you mean Cha or Sha?", Assert.Single(Check(Report() with { HazardousAreas = areas }).Repairs).Sentence());
    }

    [Fact]
    public void Where_nothing_is_near_nothing_is_told()
    {
        var report = Report() with
        {
            HazardousAreas = new() { Areas = [new() { Status = Code<HazardStatus>.Of("Confirmed") }] },
            Stockpile = Stock("PMN-2", "Type 72"),
            TechnicalCharacteristics = new() { Types = [new() { MunitionType = "PMN-2" }] },
        };
        Assert.Empty(Check(report).Repairs);
    }

    [Fact]
    public void A_type_without_a_sheet_is_held_against_the_sheets_of_this_and_earlier_reports()
    {
        var sheets = Report(2024) with { TechnicalCharacteristics = new() { Types = [new() { MunitionType = "PMN-2" }] } };
        var check = Checker.Check(Report() with { Stockpile = Stock("PMN-3", "PMN-3"), TechnicalCharacteristics = new() }, SmallWorld.Evidence(Catalogue, sheets), new(2026, 6, 1));
        var choice = Assert.Single(check.Repairs);

        Assert.Equal("did you mean PMN-2?", choice.Sentence());
        Assert.Equal(["$.stockpile.stock[0].munitionType", "$.stockpile.stock[1].munitionType"], Assert.Single(choice.Repairs).Changes.Select(change => change.Path));
        Assert.Equal("X-05", Assert.Single(choice.Problems).RuleId);
    }

    [Fact]
    public void The_most_frequent_spelling_of_a_type_is_the_one_that_is_meant()
    {
        var check = Check(Report() with { Stockpile = Stock("PMN-2", "PMN 2", "PMN-2") });
        var choice = Assert.Single(check.Repairs);

        Assert.Equal(new FieldChange("$.stockpile.stock[1].munitionType", "PMN 2", "PMN-2"), Assert.Single(Assert.Single(choice.Repairs).Changes));
        Assert.Equal("X-06", Assert.Single(choice.Problems).RuleId);
    }

    [Fact]
    public void Spellings_that_are_equally_frequent_are_told_of_each_other() =>
        Assert.Equal(["did you mean pmn2?", "did you mean PMN-2?"], Check(Report() with { Stockpile = Stock("PMN-2", "pmn2") }).Repairs.Select(choice => choice.Sentence()));

    [Fact]
    public void A_region_of_land_release_is_held_against_the_regions_with_areas()
    {
        var report = Report() with
        {
            HazardousAreas = new() { Areas = [new() { Region = "Karlovac", Status = HazardStatus.Sha }] },
            LandRelease = new() { Rows = [new() { Region = "Karlovac" }, new() { Region = "Karlovec" }, new() { Region = "Zadar" }] },
        };
        var check = Checker.Check(report, SmallWorld.Evidence(Catalogue, Report(2024) with { HazardousAreas = new() }), new(2026, 6, 1));
        var choice = Assert.Single(check.Repairs);
        Assert.Equal(("did you mean Karlovac?", "$.landRelease.rows[1].region"), (choice.Sentence(), choice.Repairs[0].Changes[0].Path));
        Assert.Equal("X-07", Assert.Single(choice.Problems).RuleId);
    }

    [Fact]
    public void A_region_of_an_area_is_held_against_the_list_that_the_report_names()
    {
        var records = new ConventionRecords
        {
            Reference = new() { Regions = [new() { State = Reports.Xaa, Gazetteer = "own", Code = "XA01" }, new() { State = Reports.Xab, Gazetteer = "own", Code = "XA03" }] },
        };
        var report = Report() with { HazardousAreas = new() { Gazetteer = "own", Areas = [new() { Region = "XA0l", Status = HazardStatus.Sha }] } };
        var check = Checker.Check(report, SmallWorld.Evidence(Catalogue).WithRecords(ConventionId.Apmbc, records), new(2026, 6, 1));
        var choice = Assert.Single(check.Repairs);
        Assert.Equal("did you mean XA01?", choice.Sentence());
        Assert.Equal("C-23", Assert.Single(choice.Problems).RuleId);
    }

    private static ReportChecker Checker { get; } = ShippedRules.Checker("C-01", "C-07", "C-23", "X-05", "X-06", "X-07");

    private static Catalogue Catalogue { get; } = SmallWorld.Catalogue(Reports.Xaa);

    private static ReportCheck Check(StatePartyReport report) => Checker.Check(report, Catalogue);

    private static StatePartyReport Report(int year = 2025) => Reports.Of($"R{year}", year, new(year + 1, 4, 1));

    private static Stockpile Stock(params string[] types) => new() { Stock = types.Select(type => new StockpileItem { MunitionType = type }).ToValueList() };
}
