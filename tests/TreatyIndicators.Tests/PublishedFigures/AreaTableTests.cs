using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>The report files made from published tables name their source and add up; the rows themselves are compared with the other published figures.</summary>
public class AreaTableTests
{
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
    [MemberData(nameof(Files))]
    public void Printed_total_of_every_file_is_the_sum_of_its_rows_but_for_rounding(string file)
    {
        var section = Read(file).HazardousAreas!;
        var printed = section.Totals!.RemainingM2 ?? (section.Totals.ShaAreaM2 ?? 0) + (section.Totals.ChaAreaM2 ?? 0);
        var sum = section.Areas.Count > 0 ? section.Areas.Sum(area => area.AreaM2 ?? 0) : section.Totals.ShaAreaM2 + section.Totals.ChaAreaM2;
        Assert.InRange(printed - sum!.Value, 0, section.Areas.Count * (section.RoundingM2 ?? 0) / 2);
    }

    [Fact]
    public void Angola_is_two_tenths_of_a_hectare_short_which_rounding_explains()
    {
        var section = Read("ago-2024.json").HazardousAreas!;
        Assert.Equal(2_000, section.Totals!.RemainingM2 - section.Areas.Sum(area => area.AreaM2));
        Assert.Equal(21, section.Areas.Count);
    }

    [Fact]
    public void Lebanon_reports_under_the_convention_that_it_was_party_to() =>
        Assert.Equal(ConventionId.Ccm, Read("lbn-2014.json").Header.Convention);

    [Fact]
    public void South_Sudan_also_tells_what_was_released()
    {
        var totals = Read("ssd-2017.json").LandRelease!.Totals!;
        Assert.Equal((2_040_000m, 9_850_000m), (totals.CancelledM2, totals.ClearedM2));
    }

    private static StatePartyReport Read(string file)
    {
        var (reports, problems) = ReportReader.ReadFile(RepositoryFolder.Path("docs/samples/published/" + file));
        Assert.Empty(problems);
        return Assert.Single(reports);
    }
}
