using TreatyIndicators.Export;
using TreatyIndicators.Serialization;
using TreatyIndicators.Tool;

namespace TreatyIndicators.Tests.Tool;

public class CommandLineTests
{
    [Theory]
    [InlineData("evaluate --year 12", "USE-01 --year: found '12', expected a year from 1900 to 9998", "evaluate")]
    [InlineData("evaluate --year soon", "USE-01 --year: found 'soon', expected a year from 1900 to 9998", "evaluate")]
    [InlineData("evaluate --as-of 2025-02-30", "USE-01 --as-of: found '2025-02-30', expected a day from 1900-01-01 to 9998-12-31, such as 2025-06-30", "evaluate")]
    [InlineData("evaluate --as-of -9998-01-01", "USE-01 --as-of: found '-9998-01-01', expected a day from 1900-01-01 to 9998-12-31, such as 2025-06-30", "evaluate")]
    [InlineData("evaluate --as-of 9999-01-01", "USE-01 --as-of: found '9999-01-01', expected a day from 1900-01-01 to 9998-12-31, such as 2025-06-30", "evaluate")]
    [InlineData("evaluate --format xml", "USE-01 Argument 'xml' not recognized. Must be one of: 'table' 'json' 'csv' 'markdown'", "evaluate")]
    [InlineData("evaluate --nonsense", "USE-01 Unrecognized command or argument '--nonsense'.", "evaluate")]
    [InlineData("explain SRAAP-7.1", "USE-01 Required argument 'STATE' missing for command: 'explain'.", "explain")]
    [InlineData("schema plans", "USE-01 Argument 'plans' not recognized. Must be one of: 'report' 'records' 'plan' 'results' 'reporting' 'checks'", "schema")]
    [InlineData("plan check", "USE-01 Required argument 'FILE' missing for command: 'check'.", "plan check")]
    [InlineData("plan check a.json --format xml", "USE-01 Argument 'xml' not recognized. Must be one of: 'table' 'json' 'csv' 'markdown'", "plan check")]
    public void Wrong_usage_is_told_in_one_line_with_exit_code_2(string line, string problem, string command) => Assert.Equal(
        new ToolRun(2, string.Empty, $"{problem}\nSee: treaty-indicators {command} --help\n"),
        ToolRun.Of(line.Split(' ')));

    [Fact]
    public void An_empty_folder_name_is_wrong_usage() => Assert.Equal(
        new ToolRun(2, string.Empty, "USE-01 --reports: found an empty text, expected DIR\nSee: treaty-indicators evaluate --help\n"),
        ToolRun.Of("evaluate", "--reports", ""));

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_a_name()
    {
        var run = ToolRun.Of("evaluate", "--plan", "@pub");

        Assert.Equal(new ToolRun(1, string.Empty, "TOOL-01 found the plan '@pub', expected one that is defined: lausanne, observations, siem-reap-angkor, vientiane-review\n"), run);
    }

    [Theory]
    [InlineData("schema", "report")]
    [InlineData("evaluate", "--help")]
    [InlineData("--version")]
    public void An_output_that_takes_nothing_is_told_with_exit_code_1(params string[] args)
    {
        using var full = new FullWriter();
        using var error = new StringWriter { NewLine = "\n" };

        Assert.Equal(1, ToolApp.Run(args, new ToolHost(full, error)));
        Assert.Equal("TOOL-06 standard output could not be written: full\n", error.ToString());
    }

    [Fact]
    public void An_error_stream_that_takes_nothing_leaves_the_exit_code()
    {
        using var full = new FullWriter();
        using var output = new StringWriter();

        Assert.Equal(2, ToolApp.Run(["evaluate", "--nonsense"], new ToolHost(output, full)));
        Assert.Equal(1, ToolApp.Run(["schema", "report"], new ToolHost(full, full)));
    }

    [Fact]
    public void Nothing_in_a_problem_steers_the_terminal_and_long_texts_are_cut()
    {
        Assert.StartsWith("TOOL-01 found the plan '\\u001b[2J\\u202e', expected", ToolRun.Of("evaluate", "--plan", "\u001b[2J\u202e").Error, StringComparison.Ordinal);
        Assert.StartsWith($"TOOL-01 found the plan '{new string('a', 60)}...', expected", ToolRun.Of("evaluate", "--plan", new string('a', 5000)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_command_is_wrong_usage() => Assert.Equal(
        new ToolRun(2, string.Empty, "USE-01 Required command was not provided.\nSee: treaty-indicators --help\n"),
        ToolRun.Of());

    [Theory]
    [InlineData("plans")]
    [InlineData("evaluate")]
    [InlineData("explain")]
    [InlineData("reporting")]
    [InlineData("validate")]
    [InlineData("rules")]
    [InlineData("schema")]
    public void Every_command_has_help_with_examples_and_exit_codes(string command)
    {
        var run = ToolRun.Of(command, "--help");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains($"Examples:\n  treaty-indicators {command}", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:\n  0  done\n  1  some input could not be read", run.Output, StringComparison.Ordinal);
        Assert.Contains(command, ToolRun.Of("--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_of_evaluate_tells_every_default()
    {
        var help = string.Join(' ', ToolRun.Of("evaluate", "--help").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("[default: siem-reap-angkor]", help, StringComparison.Ordinal);
        Assert.Contains("[default: table]", help, StringComparison.Ordinal);
        Assert.Contains("[default: en]", help, StringComparison.Ordinal);
        Assert.Contains("Default: the embedded sample collection of invented States.", help, StringComparison.Ordinal);
        Assert.Contains("with --reports the latest year that a report of the plan's convention covers, plus one.", help, StringComparison.Ordinal);
        Assert.Contains("with --reports the latest day of submission of a report of the plan's convention.", help, StringComparison.Ordinal);
        Assert.Contains("Default: standard output.", help, StringComparison.Ordinal);
    }

    [Fact]
    public void Plans_are_listed_with_their_numbers_of_actions_and_indicators() => Assert.Contains(
        "  lausanne           informal draft of October 2020   CCM          2021-01-01 to 2025-12-31   50        77\n"
        + "  observations       paper of 8 October 2025          APMBC        2025-01-01 to 2029-12-31   3         8\n"
        + "  siem-reap-angkor   draft of 16 August 2024          APMBC        2025-01-01 to 2029-12-31   45        87\n",
        ToolRun.Of("plans").Output,
        StringComparison.Ordinal);

    [Fact]
    public void Schemas_are_those_of_the_library()
    {
        Assert.Equal(new ToolRun(0, ReportSchema.Text, string.Empty), ToolRun.Of("schema", "report"));
        Assert.Equal(new ToolRun(0, ResultsSchema.Text, string.Empty), ToolRun.Of("schema", "results"));
        Assert.Equal(new ToolRun(0, ReportingSchema.Text, string.Empty), ToolRun.Of("schema", "reporting"));
        Assert.Equal(new ToolRun(0, ChecksSchema.Text, string.Empty), ToolRun.Of("schema", "checks"));
    }
}
