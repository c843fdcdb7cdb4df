using System.Globalization;
using System.Text.Json;
using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Tool;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>Casualties and stockpile duties as the tool prints them as of the days of the sources, from folders of unnamed States.</summary>
public class SumsAndSnapshotsThroughTheToolTests
{
    private static readonly string CasualtiesPlan = RepositoryFolder.Path("docs/samples/casualties-plan.json");

    [Fact]
    public void The_sample_plan_that_adds_up_casualties_has_no_problem() =>
        Assert.Equal("severity,code,line,path,sentence\n", Written("plan", "check", CasualtiesPlan, "--format", "csv").ReplaceLineEndings("\n"));

    [Fact]
    public void Casualties_by_year_with_the_years_that_are_not_published_as_gaps()
    {
        var published = PublishedFigure.Read("apmbc-casualties-series").Published;
        var years = Totals(published.GetProperty("totals_only").EnumerateObject().Select(year => (int.Parse(year.Name, CultureInfo.InvariantCulture), year.Value.GetInt64())))
            .Concat(Totals(Editions().Select(point => (point.Year, point.Row.GetProperty("total").GetInt64())))).ToDictionary();

        Assert.Equal(
            Enumerable.Range(2007, 18).Select(year => years.TryGetValue(year, out var total) ? total : (long?)null),
            Values("CAS-1.1", "2008-2025", "2025-12-31"));
        Assert.Equal([2010, 2014, 2019], Enumerable.Range(2007, 18).Except(years.Keys));
    }

    [Theory]
    [InlineData("2017-12-31", 8_605, 2_089, 6_491, 25)]
    [InlineData("2018-12-31", 9_437, 2_472, 6_937, 28)]
    public void Casualties_of_2016_are_those_of_the_edition_of_the_day(string asOf, long total, long killed, long injured, long unknown)
    {
        long?[] values = [.. new[] { "CAS-1.1", "CAS-1.2", "CAS-1.3", "CAS-1.4" }.Select(indicator => Values(indicator, "2017-2017", asOf).Single())];

        Assert.Equal([total, killed, injured, unknown], values);
        Assert.Equal(total, killed + injured + unknown);
    }

    [Theory]
    [InlineData("CAS-1.2", "killed")]
    [InlineData("CAS-1.3", "injured")]
    [InlineData("CAS-1.4", "unknown")]
    public void The_parts_are_printed_for_the_years_for_which_they_are_published(string indicator, string part)
    {
        var parts = Editions().Where(point => point.Row.TryGetProperty(part, out _)).GroupBy(point => point.Year).ToDictionary(year => year.Key, year => year.Last().Row.GetProperty(part).GetInt64());

        Assert.Equal(
            Enumerable.Range(2007, 18).Select(year => parts.TryGetValue(year, out var count) ? count : (long?)null),
            Values(indicator, "2008-2025", "2025-12-31"));
    }

    [Theory]
    [InlineData("2013", "2012", -19)]
    [InlineData("2024", "2023", 22)]
    public void The_change_of_casualties_is_printed_as_published(string year, string baseline, int percent)
    {
        using var folder = Casualties();
        var progress = Json("progress", "--plan", CasualtiesPlan, "--reports", folder.Root, "--indicator", "CAS-1.1", "--year", year, "--baseline", baseline, "--as-of", "2025-12-31");

        Assert.Equal(percent, decimal.Round(progress.GetProperty("progress")[0].GetProperty("relative").GetProperty("value").GetDecimal() * 100, 0));
    }

    /// <summary>The days are the last of the months that the source names.</summary>
    [Theory]
    [InlineData("2013-09", "2013-09-30")]
    [InlineData("2014-08", "2014-08-31")]
    [InlineData("2016-12 (CMM2017)", "2016-12-31")]
    [InlineData("2019-07", "2019-07-31")]
    [InlineData("2021-08", "2021-08-31")]
    [InlineData("2025-04", "2025-04-30")]
    public void Stockpile_duties_under_the_Convention_on_Cluster_Munitions_as_of_their_days(string snapshot, string day)
    {
        var point = PublishedFigure.Read("ccm-art3-snapshots").Point("as_of", snapshot);
        var (done, open, keep) = (Count(point, "completed"), Count(point, "with_stocks"), Count(point, "retain"));
        var world = World.Fictitious(ConventionId.Ccm, (done ?? 0) + (open ?? 0) + (keep ?? 0))
            .WithDuty(Duty.StockpileDestruction, World.States(open ?? 0))
            .WithDuty(Duty.StockpileDestruction, World.States(done ?? 0, after: open ?? 0), to: "2013-01-01");
        var on = Fictitious.Day(day);
        var keepers = World.States(keep ?? 0).Select(state => world.Report(state, on.Year - 1) with { Retained = new() { Totals = new() { Quantity = 1 } } });
        using var folder = new TemporaryFolder();
        world.WithReports(keepers).Evidence.Save(Catalogue.Default, folder.Root);

        Assert.Equal(
            (done ?? 0, open ?? 0, keep ?? 0),
            (Members("StockpileDutyDone"), Members("StockpileDuty"), keep is null ? 0 : Keeping()));
        Assert.Equal(Count(point, "ever") ?? done + open, done + open);

        int Members(string population) => Json(
            "series", "--plan", "lausanne", "--population", population, "--on", day, "--register-alone",
            "--states", folder.PathOf("states.json"), "--register", folder.PathOf("Ccm/register.json")).GetProperty("points")[0].GetProperty("count").GetInt32();

        int Keeping() => Json("evaluate", "--plan", "lausanne", "--reports", folder.Root, "--indicator", "LAP-17.1", "--year", day[..4], "--as-of", day)
            .GetProperty("results")[0].GetProperty("met").GetArrayLength();
    }

    private static int? Count(JsonElement point, string part) => point.TryGetProperty(part, out var count) ? count.GetInt32() : null;

    /// <summary>The published editions of single years, in the order in which they came out.</summary>
    private static IEnumerable<(int Year, JsonElement Row)> Editions() => PublishedFigure.Read("apmbc-casualties-series").Series
        .Where(point => point.GetProperty("year").ValueKind == JsonValueKind.Number)
        .Select(point => (point.GetProperty("year").GetInt32(), point));

    private static IEnumerable<KeyValuePair<int, long>> Totals(IEnumerable<(int Year, long Total)> rows) =>
        rows.GroupBy(row => row.Year).Select(year => KeyValuePair.Create(year.Key, year.Last().Total));

    /// <summary>One State that stands for all, with a report for each edition, sent in on the last day of the year of the edition: the next year where none is named.</summary>
    private static TemporaryFolder Casualties()
    {
        var world = World.Fictitious(ConventionId.Apmbc, 1);
        var totals = PublishedFigure.Read("apmbc-casualties-series").Published.GetProperty("totals_only").EnumerateObject()
            .Select(year => world.Report(Fictitious.XAA, int.Parse(year.Name, CultureInfo.InvariantCulture)) with { VictimAssistance = new() { Casualties = new() { Total = year.Value.GetInt64() } } });
        var editions = Editions().Select(point => Edition(world, point.Year, point.Row));
        var folder = new TemporaryFolder();
        world.WithReports([.. totals, .. editions]).Evidence.Save(Catalogue.Default, folder.Root);
        return folder;
    }

    private static StatePartyReport Edition(World world, int year, JsonElement row)
    {
        var edition = Count(row, "edition") ?? year + 1;
        var report = world.Report(Fictitious.XAA, year, new(edition, 12, 31));
        return report with
        {
            Header = report.Header with { ReportId = new($"XAA-{year}-edition-{edition}") },
            VictimAssistance = new() { Casualties = new() { Total = Count(row, "total"), Killed = Count(row, "killed"), Injured = Count(row, "injured"), OutcomeUnknown = Count(row, "unknown") } },
        };
    }

    private static List<long?> Values(string indicator, string years, string asOf)
    {
        using var folder = Casualties();
        return [.. Json("series", indicator, "--plan", CasualtiesPlan, "--reports", folder.Root, "--years", years, "--as-of", asOf)
            .GetProperty("points").EnumerateArray().Select(point => point.GetProperty("value")).Select(value => value.ValueKind == JsonValueKind.Null ? (long?)null : value.GetInt64())];
    }

    private static JsonElement Json(params string[] arguments) => JsonDocument.Parse(Written([.. arguments, "--format", "json"])).RootElement;

    private static string Written(params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        return run.Output;
    }
}
