using System.Text;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;
using TreatyIndicators.Tests.Shown;
using TreatyIndicators.Tool;

namespace TreatyIndicators.Tests.Tool;

public class EvaluateCommandTests
{
    private static readonly string Published = RepositoryFolder.Path("docs/samples/published");

    [Fact]
    public void Without_options_the_sample_is_evaluated_and_every_indicator_stands_in_the_table()
    {
        var run = ToolRun.Of("evaluate");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.StartsWith(
            "Siem Reap-Angkor Action Plan 2025-2029\nEdition: draft of 16 August 2024. Convention: APMBC. Plan year 2026, from what was known by 2026-06-30. Reports: 38.\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal(87, run.Output.Split('\n').Count(line => line.StartsWith(" SRAAP-", StringComparison.Ordinal)));
        Assert.Contains("17/20   85 %", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void Redirected_output_has_no_escape_codes_and_two_runs_give_the_same_text(string format)
    {
        var run = ToolRun.Of("evaluate", "--format", format);

        Assert.Equal(run, ToolRun.Of("evaluate", "--format", format));
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void A_redirected_table_fits_in_120_columns_and_has_no_blanks_at_the_ends_of_lines() =>
        Assert.All(ToolRun.Of("evaluate").Output.Split('\n'), line => Assert.True(line.Length <= 120 && !line.EndsWith(' '), line));

    [Fact]
    public void On_a_narrow_terminal_the_States_met_are_left_out()
    {
        var narrow = PlainText.Of(ResultTable.Of(SampleResults.Value, 41, ConditionLanguage.English, 80), 80);

        Assert.All(narrow.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.Contains("Unknown\n", narrow, StringComparison.Ordinal);
        Assert.DoesNotContain("XAA", narrow, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_stays_out_of_the_output()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = ToolApp.Run(["evaluate", "--format", "json", "--reports", Published], new ToolHost(output, error, errorIsTerminal: true));

        Assert.Equal(new ToolRun(0, output.ToString(), string.Empty), ToolRun.Of("evaluate", "--format", "json", "--reports", Published));
        Assert.Equal(0, code);
    }

    [Fact]
    public void The_table_speaks_Chinese_when_asked()
    {
        var run = ToolRun.Of("evaluate", "--language", "zh");

        Assert.Contains("计划年度 2026", run.Output, StringComparison.Ordinal);
        Assert.Contains("提交第七条报告", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_what_the_library_writes() =>
        Assert.Equal(ResultJson.ToText(SampleResults.Value), ToolRun.Of("evaluate", "--format", "json").Output);

    [Fact]
    public void Csv_and_Markdown_are_what_the_library_writes()
    {
        using var csv = new StringWriter();
        using var page = new StringWriter();
        ResultCsv.Write(SampleResults.Value, csv);
        ResultMarkdown.Write(SampleResults.Value, page);

        Assert.Equal(csv.ToString(), ToolRun.Of("evaluate", "--format", "csv").Output);
        Assert.Equal(page.ToString(), ToolRun.Of("evaluate", "--format", "markdown").Output);
    }

    [Fact]
    public void An_output_file_holds_the_same_text_without_a_byte_order_mark_and_the_output_stays_empty()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("evaluate", "--format", "json", "--output", folder.PathOf("results.json"));

        Assert.Equal(new ToolRun(0, string.Empty, string.Empty), run);
        Assert.Equal(Encoding.UTF8.GetBytes(ResultJson.ToText(SampleResults.Value)), File.ReadAllBytes(folder.PathOf("results.json")));
    }

    [Fact]
    public void A_plan_without_definition_has_no_answer() => Assert.Equal(
        new ToolRun(1, string.Empty, "TOOL-01 found the plan 'oslo', expected one that is defined: lausanne, observations, siem-reap-angkor, vientiane-review\n"),
        ToolRun.Of("evaluate", "--plan", "oslo"));

    [Fact]
    public void An_output_that_cannot_be_written_is_told()
    {
        using var folder = new TemporaryFolder();
        var nowhere = Path.Join(folder.Root, "none", "results.json");

        Assert.Equal(new ToolRun(1, string.Empty, $"TOOL-06 {nowhere} found no such folder to write to\n"), ToolRun.Of("evaluate", "--output", nowhere));
        Assert.Equal(
            new ToolRun(1, string.Empty, $"TOOL-06 {folder.Root} found no permission to write it, or a folder in place of a file\n"),
            ToolRun.Of("evaluate", "--output", folder.Root));
    }
}
