using TreatyIndicators.Conditions;
using TreatyIndicators.Export;
using TreatyIndicators.Tests.Computed;

namespace TreatyIndicators.Tests.Tool;

public sealed class ReportingCommandTests
{
    private static readonly ReportingPerformance Sample =
        ReportingPerformance.Of(SampleEvidence.Evidence, [ConventionId.Apmbc, ConventionId.Ccm], 2025, 2026, SampleEvidence.AsOf);

    [Fact]
    public void Every_format_is_what_the_library_writes()
    {
        using var csv = new StringWriter();
        using var page = new StringWriter();
        using var chinese = new StringWriter();
        ReportingCsv.Write(Sample, csv);
        ReportingMarkdown.Write(Sample, page);
        ReportingMarkdown.Write(Sample, chinese, ConditionLanguage.Chinese);

        Assert.Equal(new ToolRun(0, ReportingJson.ToText(Sample), string.Empty), ToolRun.Of("reporting", "--format", "json"));
        Assert.Equal(new ToolRun(0, csv.ToString(), string.Empty), ToolRun.Of("reporting", "--format", "csv"));
        Assert.Equal(new ToolRun(0, page.ToString(), string.Empty), ToolRun.Of("reporting", "--format", "markdown"));
        Assert.Equal(new ToolRun(0, chinese.ToString(), string.Empty), ToolRun.Of("reporting", "--format", "markdown", "--language", "zh"));
    }

    [Fact]
    public void A_page_has_the_table_and_the_States_behind_each_figure()
    {
        var page = ToolRun.Of("reporting", "--format", "markdown").Output;

        Assert.Contains("| Due in | Covers | n/N | Rate | On time | Late | Missing | Not due | Doubtful | Voluntary | Silent | Days late | Initial |\n", page, StringComparison.Ordinal);
        Assert.Contains("| 2026 | 2025 | 10/12 | 83.3 % | 9 | 1 | 2 | 0 | 1 | 1 | 1 | 28 | 1/2 |\n", page, StringComparison.Ordinal);
        Assert.Contains("\nInitial reports overdue (1): XAP (31 days)\n", page, StringComparison.Ordinal);
        Assert.Contains("\n- 2026 annual, silent for two years (1): XAD (2 years)\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## All conventions together\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_has_a_row_for_each_convention_year_and_term()
    {
        var rows = ToolRun.Of("reporting", "--format", "csv").Output.Split("\r\n");

        Assert.Equal(10, rows.Length);
        Assert.All(rows[..^1], row => Assert.Equal(36, row.Split(',').Length));
        Assert.StartsWith("Ccm,2026,2025,annual,2026-06-30,12,10,9,1,2,0,0,1,1,1,0,0,0,83.333333,250/3,75,75,28,", rows[7], StringComparison.Ordinal);
        Assert.StartsWith("Ccm,2025,,initial,2026-06-30,0,0,0,0,0,0,0,1,0,0,0,0,0,,,,,,", rows[6], StringComparison.Ordinal);
    }

    [Fact]
    public void Convention_years_day_and_States_limit_what_is_shown()
    {
        var run = ToolRun.Of("reporting", "--convention", "CCM", "--years", "2026-2026", "--as-of", "2026-04-29", "--state", "xao", "--state", "XAD");

        Assert.Equal(
            ["CCM XAD 2019 initial 2019-02-28 unknown - - -", "CCM XAD 2026 annual 2026-04-30 not yet due - - -", "CCM XAO 2026 initial 2026-04-30 on time 2026-04-24 - -", "CCM XAO 2026 annual - not owed 2026-04-24 - -"],
            run.Output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(line => line.StartsWith("CCM ", StringComparison.Ordinal)));
        Assert.Equal(
            ReportingJson.ToText(ReportingPerformance.Of(SampleEvidence.Evidence, [ConventionId.Ccm], 2026, 2026, new(2026, 4, 29)).Only(new StateCode("XAO"))),
            ToolRun.Of("reporting", "--convention", "ccm", "--years", "2026-2026", "--as-of", "2026-04-29", "--state", "XAO", "--format", "json").Output);
    }

    [Fact]
    public void The_list_opens_the_table_into_States()
    {
        Assert.DoesNotContain("2026 annual, late", ToolRun.Of("reporting").Output, StringComparison.Ordinal);
        Assert.Contains("\n2026 annual, late (1): XAW (20 days)\n", ToolRun.Of("reporting", "--list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_names_are_told()
    {
        Assert.Equal(new ToolRun(1, string.Empty, "TOOL-13 found the convention 'oslo', expected one with a register: Apmbc, Ccm\n"), ToolRun.Of("reporting", "--convention", "oslo"));
        Assert.Equal(
            new ToolRun(1, string.Empty, "TOOL-14 found the State 'Oz', expected the code of one that is known, such as XAK or KHM\n"),
            ToolRun.Of("reporting", "--state", "Oz"));
        Assert.Equal(
            new ToolRun(2, string.Empty, "USE-01 Unrecognized command or argument '--plan'.\nUSE-01 Unrecognized command or argument 'lausanne'.\nSee: treaty-indicators reporting --help\n"),
            ToolRun.Of("reporting", "--plan", "lausanne"));
    }

    [Fact]
    public void Years_and_day_come_from_the_reports_unless_they_are_given()
    {
        using var folder = new TemporaryFolder();
        SmallWorld.Evidence(SmallWorld.Catalogue(new StateCode("XAA")), SmallWorld.Report(year: 1960), SmallWorld.Report(year: 2023))
            .WithRecords(ConventionId.Ccm, new() { Notices = [] })
            .Save(Catalogue.Default, folder.PathOf("evidence"));
        string[] command = ["reporting", "--reports", folder.PathOf("evidence"), "--convention"];

        Assert.Contains("Reports due in 1975 to 2024, from what was submitted by 2024-04-30.", ToolRun.Of([.. command, "apmbc"]).Output, StringComparison.Ordinal);
        Assert.Equal(
            new ToolRun(1, string.Empty, $"TOOL-05 {folder.PathOf("evidence")} found no report under Ccm to take years and day from, expected at least one, or --years and --as-of\n"),
            ToolRun.Of([.. command, "ccm"]));
        Assert.Contains("Reports due in 2012, from what was submitted by 2020-01-01.", ToolRun.Of([.. command, "ccm", "--years", "2012-2012", "--as-of", "2020-01-01"]).Output, StringComparison.Ordinal);
    }
}
