using TreatyIndicators.Tests.PublishedFigures;
using TreatyIndicators.Tests.PublishedFigures.Cases;

namespace TreatyIndicators.Tests.Tool;

/// <summary>The tool prints what was published, from a folder of evidence and as of the day of the source.</summary>
public sealed class PublishedReportingInToolTests
{
    /// <summary>Year due, day, and n/N, rate, on time, late, missing. The source prints 79, 56, 54, 44, 52 (82 of 156 are 52.6) and 37 per cent.</summary>
    [Theory]
    [InlineData(2004, "2010-12-02", "106/134", "79.1", 106, 0, 28)]
    [InlineData(2009, "2010-12-02", "87/156", "55.8", 87, 0, 69)]
    [InlineData(2010, "2010-12-02", "85/156", "54.5", 85, 0, 71)]
    [InlineData(2011, "2011-06-22", "69/156", "44.2", 69, 0, 87)]
    [InlineData(2011, "2011-12-02", "82/156", "52.6", 69, 13, 74)]
    [InlineData(2015, "2015-06-18", "60/161", "37.3", 60, 0, 101)]
    public void Rates_by_year_are_printed_as_of_the_day_of_the_source(int year, string asOf, string fraction, string rate, int onTime, int late, int missing)
    {
        var row = Row(ReportingFigures.ReportsOfSeries(), year, asOf);

        Assert.Equal([FormattableString.Invariant($"{year}"), FormattableString.Invariant($"{year - 1}"), fraction, rate, "%"], row[..5]);
        Assert.Equal([onTime, late, missing], row[5..8].Select(cell => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_rate_for_2014_is_printed_for_the_States_of_the_source() => Assert.Equal(
        ["2015", "2014", "60/161", "37.3", "%", "60", "0", "101"],
        Row(ReportingFigures.ReportsFor2014(PublishedFigure.Read("apmbc-art7-rate-2014")), 2015, "2015-06-18")[..8]);

    [Fact]
    public void Overdue_initial_reports_are_printed_with_their_days()
    {
        var lines = Lines(ReportingFigures.InitialReportsOf2018(PublishedFigure.Read("ccm-art7-initial-overdue-dap")), "--convention", "ccm", "--years", "2018-2018", "--as-of", "2018-07-01", "--format", "markdown");

        Assert.Equal(
            "Initial reports overdue (13): BEN (1 day), COG (1038 days), COM (2558 days), CPV (2468 days), GIN (1007 days), GNB (2438 days), GUY (1007 days), ISL (701 days), MDG (62 days), RWA (701 days), SOM (672 days), TGO (1858 days), TUN (2499 days)",
            lines.Single(line => line.StartsWith("Initial reports overdue", StringComparison.Ordinal)));
    }

    [Fact]
    public void Days_on_which_an_initial_report_falls_due_are_printed_by_State()
    {
        var lines = Lines(ReportingFigures.ReportsFor2014(PublishedFigure.Read("apmbc-art7-rate-2014")), "--convention", "apmbc", "--years", "2015-2015", "--as-of", "2015-06-18", "--state", "GNQ", "--state", "tuv", "--state", "OMN");

        Assert.Equal(
            ["GNQ 1999-08-28 unknown", "OMN 2015-07-31 not", "TUV 2012-08-28 unknown"],
            lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(cells => cells.Length > 5 && cells[3] == "initial").Select(cells => $"{cells[1]} {cells[4]} {cells[5]}"));
    }

    private static string[] Row(World world, int year, string asOf) =>
        Lines(world, "--convention", "apmbc", "--years", FormattableString.Invariant($"{year}-{year}"), "--as-of", asOf)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Single(cells => cells.Length > 8 && cells[0] == FormattableString.Invariant($"{year}"));

    private static string[] Lines(World world, params string[] options)
    {
        using var folder = new TemporaryFolder();
        world.Evidence.Save(Catalogue.Default, folder.PathOf("evidence"));
        var run = ToolRun.Of(["reporting", "--reports", folder.PathOf("evidence"), .. options]);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        return run.Output.Split('\n');
    }
}
