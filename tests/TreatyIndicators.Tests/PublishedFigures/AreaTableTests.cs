using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>The report files of real States say what the published tables say, and their sums come out as printed.</summary>
public class AreaTableTests
{
    private const decimal SquareKilometre = 1_000_000;
    private const decimal Hectare = 10_000;

    public static TheoryData<string> Files => new(Names);

    private static string[] Names =>
        [.. Directory.GetFiles(RepositoryFolder.Path("docs/samples/published"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_names_its_source_and_is_not_passed_off_as_the_report_of_the_State(string file)
    {
        var report = Read(file);
        Assert.StartsWith("Source: ", report.HazardousAreas!.Explanation, StringComparison.Ordinal);
        Assert.Contains("figures only; not the State's own Article 7 report.", report.HazardousAreas.Explanation, StringComparison.Ordinal);
        Assert.Equal(ReportFormat.Narrative, report.Header.Format);
        Assert.Equal(FormatBasis.SeenByCoder, report.Header.FormatDetectedBy);
        Assert.Equal(report.Header.Period.To, report.Header.SubmittedOn);
        Assert.Equal(report.HazardousAreas.AsOf, report.Header.SubmittedOn);
        Assert.Equal(report.Header.AreaUnit != AreaUnit.SquareMetre, report.Header.AreasConverted);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_comes_back_from_writing_as_it_was(string file) =>
        Assert.Equal(File.ReadAllText(RepositoryFolder.Path("docs/samples/published/" + file)), HandKeptText.Of(Read(file)));

    [Fact]
    public void Eight_files_are_published() => Assert.Equal(8, Names.Length);

    [Theory]
    [InlineData("tha-2014.json", "areas_end_2014", "km2_end_2014", 328, 474.26)]
    [InlineData("tha-2015.json", "areas_end_2015", "km2_end_2015", 314, 450.74)]
    public void Thailand_adds_up_exactly_in_both_years(string file, string counts, string areas, int count, decimal km2)
    {
        var table = PublishedTable.Load("area-thailand-2014-2015.csv");
        var section = Read(file).HazardousAreas!;
        Assert.Equal(table.Rows.Select(row => (row["province"], row.Number(counts), row.Number(areas) * SquareKilometre)), Rows(section));
        Assert.Equal(count, section.Areas.Sum(area => area.Count));
        Assert.Equal(km2 * SquareKilometre, section.Areas.Sum(area => area.AreaM2));
        Assert.Equal(km2 * SquareKilometre, section.Totals!.RemainingM2);
        Assert.Equal((count, km2), (table.Totals.Single().Number(counts), table.Totals.Single().Number(areas)));
    }

    [Fact]
    public void Croatia_adds_up_exactly_for_suspected_and_for_confirmed_areas()
    {
        var table = PublishedTable.Load("area-croatia-2014.csv");
        var section = Read("hrv-2014.json").HazardousAreas!;
        Assert.Equal(table.Rows.Select(row => (row["county"], row.Number("suspected_km2") * SquareKilometre)), Areas(section, HazardStatus.Sha));
        Assert.Equal(table.Rows.Select(row => (row["county"], row.Number("confirmed_km2") * SquareKilometre)), Areas(section, HazardStatus.Cha));
        Assert.Equal(244_820_000, section.Totals!.ShaAreaM2);
        Assert.Equal(285_350_000, section.Totals.ChaAreaM2);
        Assert.Equal(section.Totals.ShaAreaM2, Areas(section, HazardStatus.Sha).Sum(area => area.M2));
        Assert.Equal(section.Totals.ChaAreaM2, Areas(section, HazardStatus.Cha).Sum(area => area.M2));
        Assert.Equal((244.82m, 285.35m), (table.Totals.Single().Number("suspected_km2"), table.Totals.Single().Number("confirmed_km2")));
    }

    [Fact]
    public void Lebanon_adds_up_exactly_under_the_convention_that_it_was_party_to()
    {
        var table = PublishedTable.Load("area-lebanon-mines-2014.csv");
        var report = Read("lbn-2014.json");
        Assert.Equal(ConventionId.Ccm, report.Header.Convention);
        Assert.Equal(table.Rows.Select(row => (row["governorate"], row.Number("chas"), row.Number("m2"))), Rows(report.HazardousAreas!));
        Assert.Equal(1481, report.HazardousAreas!.Areas.Sum(area => area.Count));
        Assert.Equal(29_490_505, report.HazardousAreas.Areas.Sum(area => area.AreaM2));
        Assert.Equal((1481, 29_490_505), (report.HazardousAreas.Totals!.ChaCount, report.HazardousAreas.Totals.ChaAreaM2));
        Assert.Equal((1481, 29_490_505), (table.Totals.Single().Number("chas"), table.Totals.Single().Number("m2")));
    }

    [Theory]
    [InlineData("srb-2014.json", "end-2014", 19, 2_849_126)]
    [InlineData("srb-2018-03.json", "2018-03", 12, 2_354_540)]
    public void Serbia_adds_up_exactly_on_both_dates(string file, string asOf, int count, int squareMetres)
    {
        var table = PublishedTable.Load("area-serbia-mines-2014-2018.csv");
        var section = Read(file).HazardousAreas!;
        Assert.Equal(table.Rows.Where(row => row["as_of"] == asOf).Select(row => (row["place"], row.Number("shas"), row.Number("m2"))), Rows(section));
        Assert.Equal((count, squareMetres), (section.Areas.Sum(area => area.Count), section.Areas.Sum(area => area.AreaM2)));
        Assert.Equal((count, squareMetres), (section.Totals!.ShaCount, section.Totals.ShaAreaM2));
        var printed = table.Totals.Single(row => row["as_of"] == asOf);
        Assert.Equal((count, squareMetres), (printed.Number("shas"), printed.Number("m2")));
    }

    [Fact]
    public void Angola_is_two_tenths_of_a_hectare_short_which_rounding_explains()
    {
        var table = PublishedTable.Load("area-angola-2024.csv");
        var section = Read("ago-2024.json").HazardousAreas!;
        var sum = section.Areas.Sum(area => area.AreaM2);
        Assert.Equal(table.Rows.Select(row => (row["province"], row.Number("hectares") * Hectare)), section.Areas.Select(area => (area.Region!, area.AreaM2!.Value)));
        Assert.Equal(5_701.4m * Hectare, sum);
        Assert.Equal(5_701.6m * Hectare, section.Totals!.RemainingM2);
        Assert.Equal(5_701.6m, table.Totals.Single().Number("hectares"));
        Assert.Equal(2_000, section.Totals.RemainingM2 - sum);
        Assert.Equal(21, section.Areas.Count);
        Assert.InRange(section.Totals.RemainingM2!.Value - sum!.Value, 0, section.Areas.Count * section.RoundingM2!.Value / 2);
        Assert.Equal(963, section.Totals.ShaCount + section.Totals.ChaCount);
    }

    [Fact]
    public void South_Sudan_adds_up_from_suspected_and_confirmed_areas()
    {
        var report = Read("ssd-2017.json");
        var totals = report.HazardousAreas!.Totals!;
        Assert.Equal((77.05m * SquareKilometre, 2.58m * SquareKilometre), (totals.ShaAreaM2, totals.ChaAreaM2));
        Assert.Equal(79.63m * SquareKilometre, totals.ShaAreaM2 + totals.ChaAreaM2);
        Assert.Equal(79.63m * SquareKilometre, totals.RemainingM2);
        Assert.Equal((2.04m * SquareKilometre, 9.85m * SquareKilometre), (report.LandRelease!.Totals!.CancelledM2, report.LandRelease.Totals.ClearedM2));
    }

    private static IEnumerable<(string, decimal, decimal)> Rows(HazardousAreas section) =>
        section.Areas.Select(area => (area.Region!, (decimal)area.Count!.Value, area.AreaM2!.Value));

    private static IEnumerable<(string Region, decimal M2)> Areas(HazardousAreas section, HazardStatus status) =>
        section.Areas.Where(area => area.Status == status).Select(area => (area.Region!, area.AreaM2!.Value));

    private static StatePartyReport Read(string file)
    {
        var (reports, problems) = ReportReader.ReadFile(RepositoryFolder.Path("docs/samples/published/" + file));
        Assert.Empty(problems);
        return Assert.Single(reports);
    }
}
