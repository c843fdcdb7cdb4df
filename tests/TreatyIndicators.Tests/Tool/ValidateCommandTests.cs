using System.Text.Json;
using TreatyIndicators.Export;
using TreatyIndicators.Serialization;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Shown;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Tool;

public sealed class ValidateCommandTests : IDisposable
{
    private static readonly string[] Command = ["validate", "--rules", string.Join(',', SampleChecks.Rules)];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Every_format_is_what_the_library_writes()
    {
        using var csv = new StringWriter();
        using var page = new StringWriter();
        var chinese = new CheckShown { Texts = RuleTexts.Chinese };
        CheckCsv.Write(SampleChecks.Value, csv);
        CheckMarkdown.Write(SampleChecks.Value, page, chinese);

        Assert.Equal(new ToolRun(1, CheckJson.ToText(SampleChecks.Value), string.Empty), ToolRun.Of([.. Command, "--format", "json"]));
        Assert.Equal(csv.ToString(), ToolRun.Of([.. Command, "--format", "csv"]).Output);
        Assert.Equal(page.ToString(), ToolRun.Of([.. Command, "--format", "markdown", "--language", "zh"]).Output);
        Assert.Equal(CheckSarif.ToText(SampleChecks.Value, chinese), ToolRun.Of([.. Command, "--format", "sarif", "--language", "zh"]).Output);
        Assert.Equal(CheckJson.ToText(SampleChecks.Value, new() { Least = RuleSeverity.Error }), ToolRun.Of([.. Command, "--format", "json", "--severity", "error"]).Output);
    }

    [Fact]
    public void Where_no_file_could_be_read_the_log_says_so_in_the_language()
    {
        folder.Write("evidence/broken.json", "{ \"header\": 1 }");
        var run = ToolRun.Of("validate", "--reports", folder.PathOf("evidence"), "--format", "sarif", "--language", "zh");
        var result = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());

        Assert.Equal((1, "READ-12", 0), (run.Code, result.GetProperty("ruleId").GetString(), result.GetProperty("ruleIndex").GetInt32()));
        Assert.Equal("所见：1；应为：对象", result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal($"READ-12 {folder.PathOf("evidence/broken.json")}:1 $.header 所见：1；应为：对象\n", run.Error);
    }

    [Fact]
    public void Where_a_file_could_not_be_read_the_rest_is_called_valid_and_the_files_are_told()
    {
        SampleEvidence.Evidence.Save(Catalogue.Default, folder.PathOf("evidence"));
        folder.Write("evidence/broken.json", "{ \"header\": 1 }");
        string[] command = ["validate", "--reports", folder.PathOf("evidence"), "--rules", "HDR-02"];

        Assert.Contains("\nProblems with files: 1.\nWhat could be read is valid.\n", ToolRun.Of(command).Output, StringComparison.Ordinal);
        Assert.Contains("\n\n文件问题：1 项。\n\n能够读取的部分有效。\n", ToolRun.Of([.. command, "--format", "markdown", "--language", "zh"]).Output, StringComparison.Ordinal);
        var json = JsonDocument.Parse(ToolRun.Of([.. command, "--format", "json", "--language", "zh"]).Output).RootElement;
        Assert.True(json.GetProperty("isValid").GetBoolean());
        Assert.Equal(
            $$"""{"code":"READ-12","file":"{{folder.PathOf("evidence/broken.json")}}","line":1,"path":"$.header","sentence":"所见：1；应为：对象"}""",
            JsonSerializer.Serialize(Assert.Single(json.GetProperty("fileProblems").EnumerateArray()), Readable));
    }

    [Fact]
    public void Findings_and_warnings_leave_the_exit_code_0() => Assert.Equal(0, ToolRun.Of("validate", "--rules", "HDR-05").Code);

    [Fact]
    public void What_is_not_shown_still_decides_the_exit_code()
    {
        // C-04 is an error: the list of rules decides what is gone by, the severity only what is shown.
        Assert.Equal(1, ToolRun.Of("validate", "--rules", "c-04").Code);
        Assert.Equal(RuleSeverity.Error, RuleCatalogue.Default["C-04"].Severity);
    }

    [Fact]
    public void A_rule_that_does_not_exist_is_wrong_usage() => Assert.Equal(
        new ToolRun(2, string.Empty, "TOOL-16 found the rule 'HDR-5', expected one that 'rules' lists, such as HDR-01; the nearest is \"HDR-05\"\n"),
        ToolRun.Of("validate", "--rules", "B-01,HDR-5"));

    [Fact]
    public void Files_that_cannot_be_read_are_told_and_the_others_are_checked()
    {
        Save(SmallWorld.Report(year: 2025));
        folder.Write("evidence/broken.json", "{");
        var run = ToolRun.Of("validate", "--reports", folder.PathOf("evidence"), "--rules", "HDR-05", "--format", "csv");

        Assert.Equal(1, run.Code);
        Assert.StartsWith("READ-", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("rule,severity,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_in_a_folder_is_shown_with_file_and_line()
    {
        var report = SmallWorld.Report(year: 2025);
        Save(report with { Header = report.Header with { Period = new() { From = new(2025, 12, 31), To = new(2025, 1, 1) } } });
        var run = ToolRun.Of("validate", "--reports", folder.PathOf("evidence"), "--rules", "HDR-02", "--format", "json");
        var problem = JsonDocument.Parse(run.Output).RootElement.GetProperty("reports")[0].GetProperty("problems")[0];

        Assert.Equal(1, run.Code);
        Assert.Equal(folder.PathOf("evidence/Apmbc/reports/XAA-2025.json"), problem.GetProperty("file").GetString());
        Assert.Contains("\"from\"", File.ReadLines(folder.PathOf("evidence/Apmbc/reports/XAA-2025.json")).ElementAt(problem.GetProperty("line").GetInt32() - 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_reports_needs_a_day()
    {
        SmallWorld.Evidence(SampleEvidence.Catalogue).WithRecords(ConventionId.Ccm, new() { Notices = [] }).Save(SampleEvidence.Catalogue, folder.PathOf("evidence"));
        string[] command = ["validate", "--reports", folder.PathOf("evidence")];

        Assert.Equal(
            new ToolRun(1, string.Empty, $"TOOL-05 {folder.PathOf("evidence")} found no report to take the day from, expected at least one, or --as-of\n"),
            ToolRun.Of(command));
        Assert.Equal(0, ToolRun.Of([.. command, "--as-of", "2026-01-01", "--rules", "R-26"]).Code);
    }

    [Fact]
    public void Rules_are_listed_and_those_that_are_named_shown_in_full()
    {
        Assert.Contains("\n HDR-05 ", ToolRun.Of("rules").Output.Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(RulesJson.ToText(RuleCatalogue.Default.Only("B-01")), ToolRun.Of("rules", "--rules", "b-01", "--format", "json").Output);
        Assert.Equal(RulesJson.ToText(RuleCatalogue.Default.Where(rule => rule.Severity == RuleSeverity.Error)), ToolRun.Of("rules", "--severity", "error", "--format", "json").Output);
        Assert.Contains("\n* 依据: 7(1)(b)\n", ToolRun.Of("rules", "--rules", "B-01", "--format", "markdown", "--language", "zh").Output, StringComparison.Ordinal);
        Assert.Equal(
            new ToolRun(2, string.Empty, "TOOL-16 found the rule 'nonsense', expected one that 'rules' lists, such as HDR-01\n"),
            ToolRun.Of("rules", "--rules", "nonsense"));
    }

    public void Dispose() => folder.Dispose();

    private void Save(StatePartyReport report) =>
        SmallWorld.Evidence(SmallWorld.Catalogue(report.Header.State), report).Save(Catalogue.Default, folder.PathOf("evidence"));
}
