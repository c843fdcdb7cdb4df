using System.Text.Json;

namespace TreatyIndicators.Tests.Tool;

public class ObligationsCommandTests
{
    [Fact]
    public void Both_conventions_are_shown_with_status_deadline_rule_and_basis()
    {
        var run = ToolRun.Of("obligations", "xak");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.StartsWith("XAK Kelvoria, APMBC: duties on 2026-06-30, as known on 2026-06-30.\nState Party; in force since 2000-02-01.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(" clearance       reopened         2029-12-31", run.Output, StringComparison.Ordinal);
        Assert.Contains("XAK Kelvoria, CCM: duties on 2026-06-30, as known on 2026-06-30.\nNot a State Party on the day.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_real_State_is_answered_from_the_built_in_register()
    {
        var run = ToolRun.Of("obligations", "SSD", "--convention", "apmbc", "--on", "2015-01-01", "--format", "csv");
        var lines = run.Output.Split("\r\n");

        Assert.Equal((0, string.Empty, 8), (run.Code, run.Error, lines.Length));
        Assert.StartsWith("Apmbc,SSD,2015-01-01,2026-06-30,true,2011-07-09,clearance,open,open,false,2021-07-09,2021-07-09,2021-07-09,apmbc-clearance,0,,2020-02-16,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Days_of_knowledge_hide_what_came_later()
    {
        Assert.Contains(",clearance,completed,completed,", ToolRun.Of("obligations", "XAK", "--convention", "apmbc", "--as-of", "2025-05-01", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains(",clearance,reopened,reopened,", ToolRun.Of("obligations", "XAK", "--convention", "apmbc", "--as-of", "2025-05-20", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_answered_as_of_its_latest_report()
    {
        using var folder = new TemporaryFolder();
        SampleEvidence.Evidence.Save(Catalogue.Default, folder.PathOf("evidence"));
        var latest = SampleEvidence.Reports.Max(report => report.Header.SubmittedOn);
        using var written = JsonDocument.Parse(ToolRun.Of("obligations", "XAA", "--reports", folder.PathOf("evidence"), "--format", "json").Output);

        Assert.Equal(["Apmbc", "Ccm"], written.RootElement.EnumerateArray().Select(profile => profile.GetProperty("convention").GetString()));
        Assert.All(written.RootElement.EnumerateArray(), profile => Assert.Equal($"{new PartialDate(latest)}", profile.GetProperty("asOf").GetString()));
        Assert.Equal(6, written.RootElement[0].GetProperty("duties").GetArrayLength());
    }

    [Fact]
    public void The_page_speaks_Chinese_when_asked()
    {
        var run = ToolRun.Of("obligations", "XAK", "--format", "markdown", "--language", "zh");

        Assert.StartsWith("# XAK ", run.Output, StringComparison.Ordinal);
        Assert.Contains("| 清除 | 重新产生 | 2029-12-31; APMBC-22MSP |", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void How_far_a_row_can_be_trusted_is_said_in_the_language_of_the_page()
    {
        Assert.Contains("[Partly]: register.obligations[97]", ToolRun.Of("obligations", "LBN", "--convention", "apmbc", "--format", "markdown").Output.Replace("\\", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("[部分确认]: register.obligations[97]", ToolRun.Of("obligations", "LBN", "--convention", "apmbc", "--format", "markdown", "--language", "zh").Output.Replace("\\", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XAKK", "TOOL-14 found the State 'XAKK', expected the code of one that is known; the nearest is XAK")]
    [InlineData("nigeria", "TOOL-14 found the State 'nigeria', expected the code of one that is known, such as XAK or KHM")]
    [InlineData("", "TOOL-14 found the State '', expected the code of one that is known, such as XAK or KHM")]
    public void A_State_that_is_not_known_is_told_with_the_nearest(string state, string problem) =>
        Assert.Equal(new ToolRun(1, string.Empty, problem + "\n"), ToolRun.Of("obligations", state));

    [Fact]
    public void A_folder_without_reports_needs_a_day()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.json", """{ "convention": "Apmbc", "records": { "notices": [] } }""");

        Assert.Equal(
            new ToolRun(1, string.Empty, $"TOOL-05 {folder.Root} found no report to take the day from, expected at least one, or --as-of\n"),
            ToolRun.Of("obligations", "KHM", "--reports", folder.Root));
        Assert.Equal(0, ToolRun.Of("obligations", "KHM", "--reports", folder.Root, "--as-of", "2020-01-01").Code);
    }

    [Theory]
    [InlineData("--on", "2025-02-30")]
    [InlineData("--as-of", "9999-01-01")]
    public void Days_that_are_none_are_wrong_usage(string option, string day)
    {
        var run = ToolRun.Of("obligations", "XAK", option, day);

        Assert.Equal(2, run.Code);
        Assert.StartsWith($"USE-01 {option}: found '{day}', expected a day from 1900-01-01 to 9998-12-31, such as 2025-06-30\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_a_record_says_steers_the_terminal_or_a_spreadsheet()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.json", """{ "convention": "Apmbc", "records": { "declarations": { "clearance": [ { "state": "KHM", "declaredOn": "2025-01-01", "documentSymbol": "=1+1\u001b[31m" } ] } } }""");

        Assert.DoesNotContain('\u001b', ToolRun.Of("obligations", "KHM", "--reports", folder.Root, "--as-of", "2026-01-01").Output);
    }
}
