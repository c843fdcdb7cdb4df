using System.Text.Json;
using TreatyIndicators.Export;
using TreatyIndicators.Tests.Shown;

namespace TreatyIndicators.Tests.Tool;

public class ReadingsInToolTests
{
    private static readonly IndicatorId Reported = new("SRAAP-7.1");

    [Fact]
    public void Json_Csv_and_Markdown_are_what_the_library_writes()
    {
        var results = SampleResults.Value.Under("affectedNarrow", "by30April");
        using var csv = new StringWriter();
        using var page = new StringWriter();
        ResultCsv.Write(results, csv, withReadings: true);
        ResultMarkdown.Write(results, page, withReadings: true);

        Assert.Equal(csv.ToString(), Run("csv"));
        Assert.Equal(page.ToString(), Run("markdown"));
        Assert.Equal(ResultJson.ToText(results, withReadings: true), Run("json"));

        static string Run(string format) =>
            ToolRun.Of("evaluate", "--reading", "affectedNarrow", "--reading", "by30April", "--all-readings", "--format", format).Output;
    }

    [Fact]
    public void Json_tells_the_reading_of_each_result_and_the_figures_beside_it()
    {
        var root = JsonDocument.Parse(ToolRun.Of("evaluate", "--reading", "by30April", "--indicator", "SRAAP-7.1", "--all-readings", "--format", "json").Output).RootElement;
        var result = Assert.Single(root.GetProperty("results").EnumerateArray());
        var reading = Assert.Single(result.GetProperty("readings").EnumerateArray());

        Assert.Equal("""["by30April"]""", Compact(root.GetProperty("under")));
        Assert.Equal("""["by30April"]""", Compact(result.GetProperty("under")));
        Assert.Equal("80", result.GetProperty("valueExact").GetString());
        Assert.Equal(("by30April", "80"), (reading.GetProperty("reading").GetString(), reading.GetProperty("valueExact").GetString()));
        Assert.Equal("""{"least":80,"greatest":85,"leastExact":"80","greatestExact":"85"}""", Compact(result.GetProperty("spread")));
    }

    [Fact]
    public void Readings_that_were_not_asked_for_are_null()
    {
        var result = JsonDocument.Parse(ToolRun.Of("evaluate", "--indicator", "SRAAP-7.1", "--format", "json").Output).RootElement.GetProperty("results")[0];

        Assert.Equal("[] null null", $"{Compact(result.GetProperty("under"))} {Compact(result.GetProperty("readings"))} {Compact(result.GetProperty("spread"))}");
    }

    [Fact]
    public void Csv_has_a_row_for_each_component_and_each_reading_after_that_of_the_headline()
    {
        var rows = ToolRun.Of("evaluate", "--all-readings", "--format", "csv", "--indicator", "SRAAP-3.3", "--indicator", "SRAAP-7.1").Output.Split("\r\n");

        Assert.EndsWith(",component,reading,spread_least,spread_greatest", rows[0], StringComparison.Ordinal);
        Assert.Equal(
            ["SRAAP-3.3 ,,,", "SRAAP-3.3 SRAAP-3.3a,,,", "SRAAP-3.3 SRAAP-3.3b,,,", "SRAAP-7.1 ,,80,85", "SRAAP-7.1 ,by30April,,"],
            rows[1..^1].Select(row => $"{row.Split(',')[0]} {string.Join(',', row.Split(',')[^4..])}"));
    }

    [Fact]
    public void Markdown_has_the_components_readings_and_spread_below_the_figure()
    {
        var page = ToolRun.Of("evaluate", "--all-readings", "--format", "markdown").Output;

        Assert.Contains("- SRAAP-3.3a victims or survivors attending: -: unknown: no record of this kind was supplied (-)\n", page, StringComparison.Ordinal);
        Assert.Contains("- `by30April` submitted by 30 April of the year: 16/20: 80 % (80 to 81)\n- spread of the headline and the readings: 80 to 85\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Read as", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_speaks_Chinese_when_asked()
    {
        var table = ToolRun.Of("evaluate", "--all-readings", "--indicator", "SRAAP-7.1", "--reading", "by30April", "--language", "zh").Output;

        Assert.Contains("采用的解读：by30April。", table, StringComparison.Ordinal);
        Assert.Contains("主数据与各解读的差距", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relation_that_a_reading_breaks_is_told_below_the_table_and_on_the_page()
    {
        using var folder = new TemporaryFolder();
        Save(folder);
        var (table, page) = (Run("table"), Run("markdown"));

        Assert.Contains("Relation that does not hold: the population of SRAAP-43.2 is what meets SRAAP-43.1; not so for XAA", table, StringComparison.Ordinal);
        Assert.EndsWith("\n## Relations that do not hold\n\n- the population of SRAAP-43.2 is what meets SRAAP-43.1; not so for XAA\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("does not hold", ToolRun.Of("evaluate", "--reports", folder.PathOf("evidence")).Output, StringComparison.Ordinal);

        string Run(string format) => ToolRun.Of("evaluate", "--reports", folder.PathOf("evidence"), "--reading", "alleged", "--format", format).Output;
    }

    [Fact]
    public void Explain_tells_the_reading()
    {
        var told = ToolRun.Of("explain", "SRAAP-1.1", "XAA", "--reading", "affectedNarrow").Output.Split('\n');

        Assert.Contains("Read as: affectedNarrow: affected in the narrow sense: clearance duty open.", told);
        Assert.Contains(told, line => line.StartsWith("├── Population Affected/affectedNarrow (", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_tells_of_a_request_by_its_identifier()
    {
        using var folder = new TemporaryFolder();
        Save(folder);
        var run = ToolRun.Of("explain", "SRAAP-20.1", "xaa-art5-1", "--reports", folder.PathOf("evidence"));

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("XAA-ART5-1: not met (decided by what was reported or recorded)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("not met: q.plan.costed = true\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("q.plan.costed = false\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TOOL-09 Siem Reap-Angkor Action Plan 2025-2029 has no reading 'by30Apil'; the nearest is 'by30April'.\n", "by30Apil")]
    [InlineData("TOOL-09 SRAAP-17.2 has the readings 'milestones' and 'budget', each of which replaces its condition; expected at most one of them.\n", "milestones", "budget")]
    public void Readings_that_cannot_be_had_are_told(string problem, params string[] names)
    {
        string[] chosen = [.. names.SelectMany(name => new[] { "--reading", name })];

        Assert.Equal(new ToolRun(1, string.Empty, problem), ToolRun.Of(["evaluate", .. chosen]));
        Assert.Equal(new ToolRun(1, string.Empty, problem), ToolRun.Of(["explain", "SRAAP-7.1", "XAA", .. chosen]));
    }

    [Fact]
    public void Indicators_may_be_written_in_any_case_and_unknown_ones_are_told()
    {
        Assert.Equal([Reported], SampleResults.Value.Only(Reported).Results.Select(result => result.Indicator.Id));
        Assert.Equal(
            ResultJson.ToText(SampleResults.Value.Only(Reported)),
            ToolRun.Of("evaluate", "--indicator", "sraap-7.1", "--format", "json").Output);
        Assert.Equal(
            new ToolRun(1, string.Empty, "TOOL-02 found the indicator 'SRAAP-99.1', expected one of siem-reap-angkor: SRAAP-1.1 to SRAAP-45.1\n"),
            ToolRun.Of("evaluate", "--indicator", "SRAAP-7.1", "--indicator", "SRAAP-99.1"));
    }

    [Fact]
    public void Several_years_can_be_read_otherwise_and_limited_too()
    {
        var table = ToolRun.Of("evaluate", "--years", "2025-2026", "--reading", "by30April", "--indicator", "SRAAP-7.1", "--format", "csv").Output.Split("\r\n");

        Assert.Equal(4, table.Length);
        Assert.StartsWith("SRAAP-7.1,", table[2], StringComparison.Ordinal);
        Assert.Contains(",16,20,80,", table[2], StringComparison.Ordinal);
        Assert.EndsWith(",2026", table[2], StringComparison.Ordinal);
        Assert.StartsWith("TOOL-09 ", ToolRun.Of("evaluate", "--years", "2025-2026", "--reading", "none").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_readings_of_several_years_are_too_much_for_one_table() => Assert.Equal(
        new ToolRun(2, string.Empty, "USE-01 --all-readings: found --years beside it, expected one of the two\nSee: treaty-indicators evaluate --help\n"),
        ToolRun.Of("evaluate", "--years", "2025-2026", "--all-readings"));

    private static void Save(TemporaryFolder folder)
    {
        var records = Computed.Evaluations.NoRecords with
        {
            ComplianceRecord = new()
            {
                Cases = [new() { State = new("XAA"), Article = "1(1)", Status = Code<CaseStatus>.Of("Known"), RaisedOn = new(2025, 3, 1) }],
                Updates = [],
            },
            Extensions = new()
            {
                Requests = [new() { Id = "XAA-ART5-1", State = new("XAA"), Duty = Code<Duty>.Of("Clearance"), MeetingId = Meeting, Plan = new() { Survey = true, Clearance = true, Detailed = true, Costed = false } }],
            },
        };
        Evidence.Of(SampleEvidence.Catalogue, SampleEvidence.Reports).WithRecords(ConventionId.Apmbc, records).Save(Catalogue.Default, folder.PathOf("evidence"));
    }

    private static string Meeting => Catalogue.Default.MeetingsOf(ConventionId.Apmbc).First(meeting => meeting.Start.Latest.Year == SampleEvidence.Year).Id;

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
