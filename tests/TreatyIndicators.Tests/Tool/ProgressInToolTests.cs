using System.Text.Json;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Tool;

public class ProgressInToolTests
{
    private static readonly ActionPlan Plan = SampleEvidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor);

    private static readonly PlanProgress Sample = PlanProgress.Of(Plan, SampleEvidence.Evidence, SampleEvidence.Year, SampleEvidence.AsOf);

    [Fact]
    public void All_formats_are_those_of_the_library()
    {
        using var csv = new StringWriter();
        using var page = new StringWriter();
        ProgressCsv.Write(Sample, csv);
        ProgressMarkdown.Write(Sample, page);

        Assert.Equal(ProgressJson.ToText(Sample), ToolRun.Of("progress", "--format", "json").Output);
        Assert.Equal(csv.ToString(), ToolRun.Of("progress", "--format", "csv").Output);
        Assert.Equal(page.ToString(), ToolRun.Of("progress", "--format", "markdown").Output);
    }

    [Fact]
    public void The_baseline_is_chosen_by_the_caller()
    {
        Assert.Equal(2024, First("--baseline", "2024").GetProperty("baseline").GetProperty("year").GetInt32());
        Assert.Equal(JsonValueKind.Null, First("--baseline", "none").GetProperty("baseline").ValueKind);

        var byHand = First("--baseline-value", "SRAAP-7.1=54.5: published for 2009: a rate");
        Assert.Equal(("109/2", "published for 2009: a rate"), (byHand.GetProperty("baseline").GetProperty("valueExact").GetString(), byHand.GetProperty("baseline").GetProperty("reason").GetString()));
        Assert.Equal("61/2", byHand.GetProperty("absolute").GetProperty("valueExact").GetString());
    }

    [Fact]
    public void Baseline_and_year_can_each_be_seen_from_their_own_cut_off()
    {
        var page = ToolRun.Of("progress", "--indicator", "SRAAP-7.1", "--cut-off", "06-30", "--year", "2026", "--format", "markdown").Output;

        Assert.Contains("Plan year 2026, from what was known by 2026-06-30.\n\nBaseline: plan year 2025, from what was known by 2025-06-30.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_hold_at_both_ends()
    {
        var read = First("--reading", "by30April");

        Assert.Empty(read.GetProperty("breaks").EnumerateArray());
        Assert.NotEqual(First().GetProperty("valueExact").GetString(), read.GetProperty("valueExact").GetString());
    }

    [Theory]
    [InlineData("--baseline", "soon", "--baseline: found 'soon', expected a year from 1900 to 9998, or none")]
    [InlineData("--baseline-value", "SRAAP-7.1=54", "--baseline-value: found 'SRAAP-7.1=54', expected an indicator, a number of 0 or more and a reason, such as \"SRAAP-7.1=54: published for 2009\"")]
    [InlineData("--baseline-value", "SRAAP-7.1=-1: below", "--baseline-value: found 'SRAAP-7.1=-1: below', expected an indicator, a number of 0 or more and a reason, such as \"SRAAP-7.1=54: published for 2009\"")]
    [InlineData("--cut-off", "02-29", "--cut-off: found '02-29', expected a month and a day that every year has, such as 12-31")]
    [InlineData("--cut-off", "13-01", "--cut-off: found '13-01', expected a month and a day that every year has, such as 12-31")]
    public void Wrong_choices_are_wrong_usage(string option, string value, string told) =>
        Assert.Equal(new ToolRun(2, string.Empty, $"USE-01 {told}\nSee: treaty-indicators progress --help\n"), ToolRun.Of("progress", option, value));

    [Fact]
    public void One_day_or_days_of_their_own_but_not_both() => Assert.Equal(
        new ToolRun(2, string.Empty, "USE-01 --cut-off: found --as-of beside it, expected one of the two\nSee: treaty-indicators progress --help\n"),
        ToolRun.Of("progress", "--cut-off", "12-31", "--as-of", "2026-06-30"));

    [Fact]
    public void Unknown_names_are_told()
    {
        Assert.Equal("TOOL-02 found the indicator 'SRAAP-99.1', expected one of siem-reap-angkor: SRAAP-1.1 to SRAAP-45.1\n", ToolRun.Of("progress", "--baseline-value", "SRAAP-99.1=1: x").Error);
        Assert.StartsWith("TOOL-09 ", ToolRun.Of("progress", "--reading", "nothing").Error, StringComparison.Ordinal);
    }

    private static JsonElement First(params string[] options) =>
        JsonDocument.Parse(ToolRun.Of(["progress", "--indicator", "SRAAP-7.1", "--format", "json", .. options]).Output).RootElement.GetProperty("progress")[0];
}
