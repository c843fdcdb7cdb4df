using System.Text.Json;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Tool;

public class YearsInToolTests
{
    private static readonly ResultSeries Series = ResultSeries.Of(
        SampleEvidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor),
        SampleEvidence.Evidence,
        2025,
        2026,
        SampleEvidence.AsOf);

    [Fact]
    public void Years_stand_side_by_side_with_bounds_where_something_is_open()
    {
        var page = ToolRun.Of("evaluate", "--years", "2025-2026", "--format", "markdown").Output;

        Assert.Contains("\nPlan years 2025 to 2026, from what was known by 2026-06-30.\n\n| Indicator | Title | 2025 | 2026 |\n|---|---|--:|--:|\n", page, StringComparison.Ordinal);
        Assert.EndsWith("17/20: 85 % (85 to 85.7) |", page.Split('\n').Single(line => line.StartsWith("| SRAAP-7.1 ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("  2025  ", ToolRun.Of("evaluate", "--years", "2025-2026").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_an_array_of_the_results_of_each_year()
    {
        var text = ToolRun.Of("evaluate", "--years", "2025-2026", "--format", "json").Output;
        var years = JsonDocument.Parse(text).RootElement.EnumerateArray().ToList();

        Assert.Equal(SeriesJson.ToText(Series), text);
        Assert.Equal([2025, 2026], years.Select(year => year.GetProperty("year").GetInt32()));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(ResultJson.ToText(Series.Years[1])).RootElement, years[1]));
    }

    [Fact]
    public void Csv_has_the_rows_of_each_year_with_the_year_at_the_end()
    {
        var rows = ToolRun.Of("evaluate", "--years", "2025-2026", "--format", "csv").Output.Split("\r\n")[..^1];
        var single = ToolRun.Of("evaluate", "--year", "2026", "--format", "csv").Output.Split("\r\n")[..^1];

        Assert.EndsWith(",year", rows[0], StringComparison.Ordinal);
        Assert.Equal(single[1..].Select(row => $"{row},2026"), rows[88..]);
    }

    [Fact]
    public void Years_can_be_split()
    {
        var page = ToolRun.Of("evaluate", "--years", "2025-2026", "--by", "region", "--format", "markdown").Output;

        Assert.Contains("\n|  | Near Reaches | ", page, StringComparison.Ordinal);
        Assert.Equal(
            2 * SampleEvidence.Catalogue.States.Select(state => state.Region).Distinct().Count(),
            JsonDocument.Parse(SeriesJson.ToText(Series, StateGroups.Regions(SampleEvidence.Catalogue))).RootElement.EnumerateArray()
                .Sum(year => year.GetProperty("results")[0].GetProperty("strata").GetArrayLength()));
    }

    [Theory]
    [InlineData("2026-2025")]
    [InlineData("2025")]
    [InlineData("2000-2050")]
    [InlineData("1899-1900")]
    [InlineData("9998-9999")]
    [InlineData("+2025-2026")]
    public void Years_must_rise_within_the_range_of_the_engine(string years) => Assert.Equal(
        new ToolRun(2, string.Empty, $"USE-01 --years: found '{years}', expected two years from 1900 to 9998 that rise and span at most 50, such as 2025-2029\nSee: treaty-indicators evaluate --help\n"),
        ToolRun.Of("evaluate", "--years", years));

    [Fact]
    public void A_year_beside_years_is_wrong_usage() => Assert.Equal(
        new ToolRun(2, string.Empty, "USE-01 --years: found --year beside it, expected one of the two\nSee: treaty-indicators evaluate --help\n"),
        ToolRun.Of("evaluate", "--years", "2025-2026", "--year", "2026"));
}
