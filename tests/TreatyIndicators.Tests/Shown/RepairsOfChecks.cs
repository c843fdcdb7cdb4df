using System.Text.Json;
using TreatyIndicators.Export;
using TreatyIndicators.Tests.Tool;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Shown;

/// <summary>Ways to put reports right are told where they are asked for, in every format.</summary>
public class RepairsOfChecks
{
    private const string Sentence = "check $.hazardousAreas.areas[1].count (to 5), $.hazardousAreas.areas[3].count (to 3) or $.hazardousAreas.totals.chaCount (to 6): changing one of them is enough";

    private static readonly CheckShown Asked = new() { Repairs = true };

    private static readonly EvidenceCheck Sample = new ReportChecker(RuleCatalogue.Default.Only(["C-04", "X-05", "B-01", "C-19"])).Check(SampleEvidence.Evidence, SampleEvidence.AsOf);

    [Fact]
    public void A_page_has_them_below_the_problems_of_the_report()
    {
        var lines = Page(Asked).Split('\n').ToList();
        var heading = lines.FindIndex(line => line.StartsWith("### XAB, APMBC, 2025", StringComparison.Ordinal));

        Assert.StartsWith("- error C-04: ", lines[heading + 2], StringComparison.Ordinal);
        Assert.Equal($"- suggestion for C-04: {Sentence}", lines[heading + 3].Replace("\\", string.Empty, StringComparison.Ordinal));
        Assert.DoesNotContain("suggestion", Page(CheckShown.Default), StringComparison.Ordinal);
        Assert.Contains("\n- C-04 的更正建议：请核对 ", Page(Asked with { Texts = RuleTexts.Chinese }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_is_told_with_its_place() => Assert.Contains(
        "\n- suggestion for X-05: $.stockpile.stock[1].munitionType: did you mean EQ-1?\n", Page(Asked).Replace("\\", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void What_is_not_shown_has_no_suggestion()
    {
        var all = CheckRows.Problems(Sample, Asked).SelectMany(part => part.Lines).ToList();
        var errors = CheckRows.Problems(Sample, Asked with { Least = RuleSeverity.Error }).SelectMany(part => part.Lines).ToList();

        Assert.Contains(all, line => line.StartsWith("suggestion for C-19:", StringComparison.Ordinal));
        Assert.DoesNotContain(errors, line => line.StartsWith("suggestion for C-19:", StringComparison.Ordinal));
        Assert.Contains(errors, line => line.StartsWith("suggestion for C-04:", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_has_a_column_for_them()
    {
        using var writer = new StringWriter();
        CheckCsv.Write(Sample, writer, Asked);
        var rows = writer.ToString().Split("\r\n");

        Assert.EndsWith(",file,line,repair", rows[0], StringComparison.Ordinal);
        Assert.EndsWith($",,,\"{Sentence}\"", rows.Single(row => row.StartsWith("C-04,", StringComparison.Ordinal) && row.Contains(",XAB-2025,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_has_them_in_the_message()
    {
        var messages = JsonDocument.Parse(CheckSarif.ToText(Sample, Asked)).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("message").GetProperty("text").GetString()!).ToList();

        Assert.Contains(messages, message => message.EndsWith($"\nsuggestion: {Sentence}", StringComparison.Ordinal));
    }

    [Fact]
    public void The_tool_tells_them_on_demand()
    {
        string[] command = ["validate", "--rules", "C-04", "--format", "json"];

        Assert.Equal(CheckJson.ToText(new ReportChecker(RuleCatalogue.Default.Only(["C-04"])).Check(SampleEvidence.Evidence, SampleEvidence.AsOf), Asked), ToolRun.Of([.. command, "--repairs"]).Output);
        Assert.DoesNotContain("\"ways\"", ToolRun.Of(command).Output, StringComparison.Ordinal);
    }

    private static string Page(CheckShown shown)
    {
        using var writer = new StringWriter();
        CheckMarkdown.Write(Sample, writer, shown);
        return writer.ToString();
    }
}
