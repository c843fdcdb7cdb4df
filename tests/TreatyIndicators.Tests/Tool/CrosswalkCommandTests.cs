using System.Text.Json;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Tool;

public sealed class CrosswalkCommandTests
{
    private static readonly Crosswalk Shipped = Catalogue.Default.Crosswalk;
    private static readonly ActionPlan SiemReap = Catalogue.Default.Plan(ActionPlanId.SiemReapAngkor);
    private static readonly ActionPlan Lausanne = Catalogue.Default.Plan(ActionPlanId.Lausanne);

    [Fact]
    public void Json_Csv_and_Markdown_are_what_the_library_writes()
    {
        var pairs = Shipped.Between(Lausanne, SiemReap);
        using var csv = new StringWriter();
        using var page = new StringWriter();
        CrosswalkCsv.Write(Catalogue.Default, pairs, csv);
        CrosswalkMarkdown.Write(Catalogue.Default, pairs, page);
        string[] question = ["crosswalk", "--plan", "lausanne", "--to", "siem-reap-angkor", "--format"];

        Assert.Equal(csv.ToString(), ToolRun.Of([.. question, "csv"]).Output);
        Assert.Equal(page.ToString(), ToolRun.Of([.. question, "markdown"]).Output);
        Assert.Equal(CrosswalkJson.ToText(Catalogue.Default, pairs), ToolRun.Of([.. question, "json"]).Output);
    }

    [Fact]
    public void One_indicator_is_shown_from_its_side()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("crosswalk", "--indicator", "lap-24.1", "--format", "json").Output);
        var rows = json.RootElement.GetProperty("correspondences").EnumerateArray().ToList();

        Assert.Equal(
            ["LAP-24.1 related SRAAP-19.1", "LAP-24.1 narrower SRAAP-19.2", "LAP-24.1 related SRAAP-19.3"],
            rows.Select(row => $"{row.GetProperty("first")} {row.GetProperty("kind")} {row.GetProperty("second")}"));
        Assert.Equal("action 24, indicator 1", rows[0].GetProperty("firstSource").GetProperty("place").GetString());
        Assert.Equal(Shipped.SharedFacts.Count, json.RootElement.GetProperty("sharedFacts").GetArrayLength());
    }

    [Theory]
    [InlineData("crosswalk --indicator SRAAP-38.1 --to observations --format csv", "OBS-2.1 OBS-2.2")]
    [InlineData("crosswalk --plan vientiane-review --format csv", "LAP-41.2 LAP-41.2 LAP-41.2 LAP-39.2 LAP-40.1")]
    [InlineData("crosswalk --to vientiane-review --format csv", "VAP-7 VAP-7 VAP-2 VAP-4 VAP-6")]
    [InlineData("crosswalk --indicator VAP-8 --format csv", "")]
    public void The_output_is_limited_to_what_was_asked_for(string command, string counterparts) => Assert.Equal(
        counterparts,
        string.Join(' ', Shipped.Correspondences.SelectMany(one => new[] { one, one.Inverse() }).Select(one => one.Second.Value).Distinct()
            .SelectMany(id => ToolRun.Of(command.Split(' ')).Output.Split("\r\n").Where(line => line.Contains($",{id},", StringComparison.Ordinal)).Select(line => (line, id)))
            .OrderBy(found => Array.IndexOf(ToolRun.Of(command.Split(' ')).Output.Split("\r\n"), found.line))
            .Select(found => found.id)));

    [Fact]
    public void Without_a_choice_every_pair_is_shown_once() =>
        Assert.Equal(Shipped.Correspondences.Count, ToolRun.Of("crosswalk", "--format", "csv").Output.Split("\r\n").Length - 2);

    [Fact]
    public void A_table_says_where_there_is_no_counterpart()
    {
        Assert.Equal("No counterpart.\n", ToolRun.Of("crosswalk", "--indicator", "VAP-8").Output);
        Assert.Equal("没有对应指标。\n", ToolRun.Of("crosswalk", "--indicator", "VAP-8", "--language", "zh").Output);
    }

    [Theory]
    [InlineData("--plan oslo", "TOOL-01 found the plan 'oslo', expected one that is defined: lausanne, observations, siem-reap-angkor, vientiane-review\n")]
    [InlineData("--indicator SRAAP-99.1", "TOOL-02 found the indicator 'SRAAP-99.1', expected one of a plan that is defined, for instance SRAAP-7.1\n")]
    [InlineData("--plan lausanne --indicator SRAAP-7.1", "TOOL-02 found the indicator 'SRAAP-7.1', expected one of lausanne: LAP-1.1 to LAP-50.1\n")]
    public void What_does_not_exist_is_told(string options, string problem)
    {
        var run = ToolRun.Of(["crosswalk", .. options.Split(' ')]);

        Assert.Equal((1, string.Empty, problem), (run.Code, run.Output, run.Error));
    }
}
