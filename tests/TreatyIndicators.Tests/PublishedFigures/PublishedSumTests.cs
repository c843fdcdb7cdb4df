using System.Globalization;
using System.Text.Json.Nodes;
using TreatyIndicators.Serialization;
using TreatyIndicators.Tests.Checked;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>Published tables as reports: those that add up pass, the others are flagged with the exact difference.</summary>
public sealed class PublishedSumTests
{
    private static readonly ReportChecker Checker = ShippedRules.Checker("C-02", "C-03", "C-04", "F-01", "F-02", "VA-01", "VA-03", "Y-01");

    [Theory]
    [InlineData("ago-2024.json", "C-02 Passed, C-03 NotEvaluated, C-04 NotEvaluated, F-02 NotEvaluated")]
    [InlineData("hrv-2014.json", "C-02 Passed, C-03 NotEvaluated, C-04 NotEvaluated, F-02 NotEvaluated")]
    [InlineData("lbn-2014.json", "C-02 Passed, C-03 NotEvaluated, C-04 Passed, F-02 NotEvaluated")]
    [InlineData("srb-2014.json", "C-02 Passed, C-03 NotEvaluated, C-04 Passed, F-02 NotEvaluated")]
    [InlineData("srb-2018-03.json", "C-02 Passed, C-03 NotEvaluated, C-04 Passed, F-02 NotEvaluated")]
    [InlineData("ssd-2017.json", "C-02 NotEvaluated, C-03 Passed, C-04 NotEvaluated, F-02 NotEvaluated")]
    [InlineData("tha-2014.json", "C-02 Passed, C-03 NotEvaluated, C-04 NotEvaluated, F-02 NotEvaluated")]
    [InlineData("tha-2015.json", "C-02 Passed, C-03 NotEvaluated, C-04 NotEvaluated, F-02 NotEvaluated")]
    public void Tables_of_areas_that_add_up_are_not_flagged(string file, string expected)
    {
        var check = Check(Sample(file));
        Assert.Equal(expected, string.Join(", ", new[] { "C-02", "C-03", "C-04", "F-02" }.Select(rule => $"{rule} {check.StatusOf(rule)}")));
        Assert.Empty(check.Problems);
        Assert.Empty(check.Repairs);
    }

    [Theory]
    [InlineData("lbn-2014.json", 1, "C-02", "-1")]
    [InlineData("srb-2014.json", -7, "C-02", "7")]
    [InlineData("hrv-2014.json", 60_000, "C-02", "-60000")]
    [InlineData("tha-2014.json", -90_000, "C-02", "90000")]
    [InlineData("ago-2024.json", -9_000, "C-02", "11000")]
    public void An_area_that_is_off_by_more_than_rounding_is_flagged_with_the_exact_difference(string file, int by, string rule, string difference)
    {
        var report = Sample(file);
        var areas = report.HazardousAreas!;
        var spoilt = areas with { Areas = [areas.Areas[0] with { AreaM2 = areas.Areas[0].AreaM2 + Math.Abs(by) }, .. areas.Areas.Skip(1)] };
        spoilt = by > 0 ? spoilt : areas with { Areas = [.. areas.Areas.SkipLast(1), areas.Areas[^1] with { AreaM2 = areas.Areas[^1].AreaM2 + by }] };
        var problem = Assert.Single(Check(report with { HazardousAreas = spoilt }).Problems);
        Assert.Equal((rule, difference), (problem.RuleId, problem.Difference.ToString()));
    }

    /// <summary>Cambodia printed its totals rounded, without saying so; Thailand's three parts of 2016 are 0.01 km2 short of the total.</summary>
    [Fact]
    public void Land_release_is_flagged_in_the_three_rows_of_which_the_parts_do_not_add_up()
    {
        var flagged = PublishedTable.Load("land-release-by-state.csv").Rows
            .Select(row => (Row: row, Check: Check(LandRelease(row))))
            .SelectMany(one => one.Check.Problems.Select(problem => $"{one.Row["state"]} {one.Row["year"]} {problem.RuleId} {problem.Difference}"));
        Assert.Equal(["KHM 2015 F-01 40000", "KHM 2016 F-01 -40000", "THA 2016 F-01 10000"], flagged);
    }

    [Fact]
    public void Thailand_2016_can_be_put_right_at_any_one_of_its_four_figures()
    {
        var row = PublishedTable.Load("land-release-by-state.csv").Rows.Single(row => row["state"] == "THA" && row["year"] == "2016");
        Assert.Equal(
            "check $.landRelease.rows[0].cancelledM2 (to 27,730,000), $.landRelease.rows[0].clearedM2 (to 400,000), $.landRelease.rows[0].reducedM2 (to 80,000) or $.landRelease.rows[0].releasedM2 (to 28,180,000): changing one of them is enough",
            Assert.Single(Check(LandRelease(row)).Repairs).Sentence());
    }

    /// <summary>Landmine Monitor, country profile Thailand: 450.74 km2 at the end of 2015 less 28.19 released in 2016 is 422.55; 422.61 was printed.</summary>
    [Fact]
    public void Thailand_2016_rolls_forward_but_for_less_than_half_a_percent()
    {
        var report = Of("THA", 2016) with
        {
            HazardousAreas = new() { Totals = new() { RemainingM2 = 422_610_000 } },
            LandRelease = new() { Totals = new() { ReleasedM2 = 28_190_000 } },
        };
        var check = Checker.Check(report, Evidence.Of(Catalogue.Default, ReportCollection.Of([Sample("tha-2015.json"), report])), new(2017, 12, 31));
        Assert.Equal(RuleStatus.Passed, check.StatusOf("Y-01"));
    }

    /// <summary>The table tells the number of areas of each province and no status: the sum holds whichever it is, so it is put to the test under both.</summary>
    [Theory]
    [InlineData("tha-2014.json", 328)]
    [InlineData("tha-2015.json", 314)]
    public void Numbers_of_areas_of_Thailand_add_up_and_one_more_or_less_would_be_flagged(string file, long printed)
    {
        Assert.Equal(new NotEvaluated(WhyNotEvaluated.DoesNotApply), Check(Sample(file))["C-04"].Reason);
        foreach (var (status, by) in new[] { (HazardStatus.Cha, 0), (HazardStatus.Sha, 0), (HazardStatus.Cha, 1), (HazardStatus.Sha, -1) })
        {
            var check = Check(WithCounts(Sample(file), status, printed + by));
            Assert.Equal(by == 0 ? RuleStatus.Passed : RuleStatus.Failed, check.StatusOf("C-04"));
            Assert.Equal(by == 0 ? [] : [by.ToString(CultureInfo.InvariantCulture)], check["C-04"].Problems.Select(problem => problem.Difference.ToString()));
        }
    }

    /// <summary>Mine Action Review, Clearing the Mines 2025, Angola: 963 areas, 884 confirmed and 79 suspected. The provinces have areas and no numbers, so those cannot be summed; the three numbers can.</summary>
    [Fact]
    public void Numbers_of_areas_of_Angola_add_up_in_all_and_are_not_told_by_province()
    {
        var report = Sample("ago-2024.json");
        Assert.Equal(WhyNotEvaluated.FieldAbsent, Check(report)["C-04"].Reason!.Why);
        ReportCheck of(long inAll) => Check(report with { HazardousAreas = report.HazardousAreas! with { Areas = [new() { Status = HazardStatus.Sha, Count = 79 }, new() { Status = HazardStatus.Cha, Count = inAll - 79 }] } });

        Assert.Equal(RuleStatus.Passed, of(963).StatusOf("C-04"));
        Assert.Equal(Rational.Of(-1), Assert.Single(of(964)["C-04"].Problems).Difference);
    }

    private static StatePartyReport WithCounts(StatePartyReport report, HazardStatus status, long printed)
    {
        var areas = report.HazardousAreas!;
        var totals = status == HazardStatus.Sha ? new HazardousAreaTotals { ShaCount = printed } : new() { ChaCount = printed };
        return report with { HazardousAreas = areas with { Areas = [.. areas.Areas.Select(area => area with { Status = status })], Totals = totals } };
    }

    /// <summary>
    /// Landmine Monitor, country profile Thailand: 422.61 km2 at the end of 2016 less 30.98 released in 2017 is 391.63; 391.38 was printed. The shipped rule lets half a percent
    /// pass; held to the printed digits both years are flagged.
    /// </summary>
    [Fact]
    public void Thailand_2016_and_2017_held_to_the_printed_digits_are_flagged_with_the_exact_difference()
    {
        var rows = PublishedTable.Load("land-release-by-state.csv").Rows.Where(row => row["state"] == "THA").ToDictionary(row => (int)row.Count("year"));
        StatePartyReport of(int year, decimal remaining) => LandRelease(rows[year]) is var report
            ? report with { HazardousAreas = new() { Totals = new() { RemainingM2 = remaining }, RoundingM2 = 10_000 }, LandRelease = report.LandRelease! with { Totals = new() { ReleasedM2 = M2(rows[year], "published_released_km2") } } }
            : report;
        var history = ReportCollection.Of([Sample("tha-2015.json"), of(2016, 422_610_000), of(2017, 391_380_000)]);
        IEnumerable<string> told(RuleCatalogue rules) => new ReportHistoryValidator(rules: rules).Validate(history).Errors.Select(error => $"{error.PropertyName} {((RuleProblem)error.CustomState).Difference}");
        var strict = RuleCatalogue.Default["Y-01"].Test.ToString().Replace("max(hazardousAreas.roundingM2, 0.005 * prev.hazardousAreas.totals.remainingM2)", "hazardousAreas.roundingM2", StringComparison.Ordinal);

        Assert.Empty(told(RuleCatalogue.Default.Only("Y-01", "Y-02")));
        Assert.Equal(
            ["[THA-2016].HazardousAreas.Totals.RemainingM2 60000", "[THA-2017].HazardousAreas.Totals.RemainingM2 -250000"],
            told(RuleCatalogue.Of([MadeRules.Rule(strict, appliesWhen: "year(header.period.from) = year(prev.header.period.to) + 1", scope: RuleScope.CrossYear)])));
    }

    [Fact]
    public void Land_release_of_2022_adds_up_over_all_States_Parties()
    {
        var rows = new LandRelease { Rows = [new() { ReleasedM2 = 497_340_000, CancelledM2 = 156_920_000, ReducedM2 = 121_110_000, ClearedM2 = 219_310_000 }] };
        Assert.Equal(RuleStatus.Passed, Check(Of("XAA", 2022) with { LandRelease = rows }).StatusOf("F-01"));
    }

    [Fact]
    public void Casualties_of_every_year_with_parts_add_up_and_one_more_or_less_would_be_flagged()
    {
        var series = JsonNode.Parse(File.ReadAllText(RepositoryFolder.Path("tests/TreatyIndicators.Tests/PublishedFigures/Data/apmbc-casualties-series.json")))!["published"]!["series"]!.AsArray();
        var told = series.Where(row => row!["injured"] is not null).Select(row => new Casualties
        {
            Total = (long)row!["total"]!, Killed = (long)row["killed"]!, Injured = (long)row["injured"]!, OutcomeUnknown = (long)row["unknown"]!,
        }).ToList();
        Assert.Equal(7, told.Count);
        Assert.All(told, one => Assert.Equal(RuleStatus.Passed, Check(one).StatusOf("VA-01")));
        Assert.All(told, one => Assert.Equal(Rational.Of(1), Assert.Single(Check(one with { Total = one.Total + 1 }).Problems).Difference));
    }

    /// <summary>Of 2024 only those killed were printed beside the total.</summary>
    [Fact]
    public void Casualties_told_in_part_are_possible_up_to_their_total()
    {
        Assert.Equal(RuleStatus.NotEvaluated, Check(new Casualties { Total = 6279, Killed = 1945 }).StatusOf("VA-01"));
        Assert.Equal(RuleStatus.Failed, Check(new Casualties { Total = 1944, Killed = 1945 }).StatusOf("VA-01"));
    }

    [Fact]
    public void Casualties_of_four_States_add_up_by_outcome_and_by_device()
    {
        var rows = PublishedTable.Load("lm-country-key-data-2007-2009.csv").All.ToList();
        Assert.Equal(5, rows.Count);
        Assert.All(rows, row =>
        {
            var check = Check(new Casualties
            {
                Total = row.Count("casualties"),
                Killed = row.Count("killed"),
                Injured = row.Count("injured"),
                OutcomeUnknown = row.Has("unknown") ? row.Count("unknown") : null,
                ByDevice = row["by_device"].Split(';').Select(device => new DeviceCount { Count = long.Parse(device.Split(' ')[^1], CultureInfo.InvariantCulture) }).ToValueList(),
            });
            Assert.Equal((RuleStatus.Passed, RuleStatus.Passed), (check.StatusOf("VA-01"), check.StatusOf("VA-03")));
        });
    }

    private static StatePartyReport LandRelease(PublishedTable.Line row) => Of(row["state"], int.Parse(row["year"], CultureInfo.InvariantCulture)) with
    {
        LandRelease = new()
        {
            Rows = [new() { ClearedM2 = M2(row, "cleared_km2"), ReducedM2 = M2(row, "reduced_km2"), CancelledM2 = M2(row, "cancelled_km2"), ReleasedM2 = M2(row, "published_released_km2") }],
            RoundingM2 = 10_000,
        },
    };

    private static decimal? M2(PublishedTable.Line row, string column) => row.Has(column) ? row.Number(column) * 1_000_000 : null;

    private static ReportCheck Check(Casualties casualties) => Check(Of("XAA", 2022) with { VictimAssistance = new() { Casualties = casualties } });

    private static ReportCheck Check(StatePartyReport report) => Checker.Check(report, report.Header.State == Reports.Xaa ? SmallWorld.Catalogue(Reports.Xaa) : Catalogue.Default);

    private static StatePartyReport Of(string state, int year) => Reports.Of($"{state}-{year}", year, new(year, 12, 31), state: new(state));

    private static StatePartyReport Sample(string file) => Assert.Single(ReportReader.ReadFile(RepositoryFolder.Path("docs/samples/published/" + file)).Items);
}
