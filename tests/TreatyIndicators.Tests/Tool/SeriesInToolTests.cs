using System.Text.Json;
using NodaTime;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Tool;

public class SeriesInToolTests
{
    private static readonly ActionPlan Plan = SampleEvidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor);

    [Fact]
    public void All_formats_are_those_of_the_library()
    {
        var series = ResultSeries.Of(Plan, SampleEvidence.Evidence, 2025, 2026, SampleEvidence.AsOf).Indicator(new("SRAAP-7.1"));
        using var csv = new StringWriter();
        using var page = new StringWriter();
        ProgressCsv.Write(series, csv);
        ProgressMarkdown.Write(series, page);

        Assert.Equal(ProgressJson.ToText(series), ToolRun.Of("series", "SRAAP-7.1", "--format", "json").Output);
        Assert.Equal(csv.ToString(), ToolRun.Of("series", "sraap-7.1", "--years", "2025-2026", "--format", "csv").Output);
        Assert.Equal(page.ToString(), ToolRun.Of("series", "SRAAP-7.1", "--year", "2026", "--format", "markdown").Output);
    }

    [Fact]
    public void Figures_are_those_of_evaluate()
    {
        var shown = JsonDocument.Parse(ToolRun.Of("series", "SRAAP-7.1", "--years", "2025-2026", "--format", "json").Output).RootElement.GetProperty("points").EnumerateArray();
        var evaluated = JsonDocument.Parse(ToolRun.Of("evaluate", "--indicator", "SRAAP-7.1", "--years", "2025-2026", "--format", "json").Output).RootElement.EnumerateArray();

        Assert.Equal(
            evaluated.Select(year => (year.GetProperty("year").GetInt32(), year.GetProperty("results")[0].GetProperty("valueExact").GetString())),
            shown.Select(point => (point.GetProperty("year").GetInt32(), point.GetProperty("valueExact").GetString())));
    }

    [Fact]
    public void Evaluate_takes_cut_off_days_too()
    {
        var years = JsonDocument.Parse(ToolRun.Of("evaluate", "--years", "2025-2026", "--cut-off", "06-30", "--format", "json").Output).RootElement.EnumerateArray();

        Assert.Equal(["2025-06-30", "2026-06-30"], years.Select(year => year.GetProperty("asOf").GetString()));
        Assert.Contains("Plan years 2025 to 2026, each from what was known by its own day: 2025-06-30, 2026-06-30.", ToolRun.Of("evaluate", "--years", "2025-2026", "--cut-off", "06-30").Output, StringComparison.Ordinal);
        Assert.StartsWith("USE-01 --cut-off: found no --years beside it", ToolRun.Of("evaluate", "--cut-off", "06-30").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_are_shown_in_all_formats()
    {
        var series = MemberSeries.Of(ResultSeries.Of(Plan, SampleEvidence.Evidence, 2025, 2026, SampleEvidence.AsOf), "ClearanceDuty");
        using var csv = new StringWriter();
        using var page = new StringWriter();
        ProgressCsv.Write(series, csv);
        ProgressMarkdown.Write(series, page);

        Assert.Equal(ProgressJson.ToText(series), ToolRun.Of("series", "--population", "ClearanceDuty", "--format", "json").Output);
        Assert.Equal(csv.ToString(), ToolRun.Of("series", "--population", "ClearanceDuty", "--format", "csv").Output);
        Assert.Equal(page.ToString(), ToolRun.Of("series", "--population", "ClearanceDuty", "--format", "markdown").Output);
    }

    [Fact]
    public void Without_reports_the_registers_stand_alone()
    {
        var built = MemberSeries.Of(Catalogue.Default.Membership(ConventionId.Apmbc), MembershipKind.InForce, [new LocalDate(2019, 12, 31), new LocalDate(2020, 12, 31)]);

        Assert.Equal(ProgressJson.ToText(built), ToolRun.Of("series", "--membership", "inForce", "--years", "2019-2020", "--format", "json").Output);
        Assert.Equal(
            built.Points[^1].Members,
            JsonDocument.Parse(ToolRun.Of("series", "--population", "AllParties", "--register-alone", "--on", "2020-12-31", "--format", "json").Output)
                .RootElement.GetProperty("points")[0].GetProperty("members").EnumerateArray().Select(member => member.GetString()!));
    }

    [Theory]
    [InlineData("series: expected one of an INDICATOR, --population and --membership")]
    [InlineData("series: expected one of an INDICATOR, --population and --membership", "SRAAP-7.1", "--population", "AllParties")]
    [InlineData("--on: found an INDICATOR beside it, expected --population or --membership", "SRAAP-7.1", "--on", "2025-06-30")]
    [InlineData("--on: found years beside it, expected one of the two", "--membership", "deposited", "--on", "2025-06-30", "--years", "2025-2026")]
    [InlineData("--register-alone: found --reports beside it, expected one of the two", "--population", "AllParties", "--register-alone", "--reports", "x", "--year", "2025")]
    [InlineData("series: found no years without reports to take them from, expected --years, --year or --on", "--membership", "deposited")]
    [InlineData("--on: found '2025-06-31', expected a day from 1900-01-01 to 9998-12-31, such as 2025-06-30", "--membership", "deposited", "--on", "2025-06-31")]
    public void Questions_without_a_sense_are_wrong_usage(string told, params string[] options) =>
        Assert.Equal(new ToolRun(2, string.Empty, $"USE-01 {told}\nSee: treaty-indicators series --help\n"), ToolRun.Of(["series", .. options]));

    [Fact]
    public void A_population_that_is_not_counted_is_told_with_those_that_are()
    {
        var run = ToolRun.Of("series", "--population", "Everybody", "--plan", "lausanne");

        Assert.Equal(1, run.Code);
        Assert.StartsWith("TOOL-15 found the population 'Everybody', expected one whose subjects an indicator of lausanne counts: AllParties, ", run.Error, StringComparison.Ordinal);
    }
}
