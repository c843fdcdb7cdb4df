using System.Text.Json;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Tool;

/// <summary>What <c>evaluate</c> shows at its edges: one indicator over years, sums, open ends, folders that say nothing.</summary>
public class EvaluateLimitsTests
{
    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("csv")]
    public void One_indicator_can_be_shown_over_years(string format)
    {
        var run = ToolRun.Of("evaluate", "--years", "2025-2026", "--indicator", "SRAAP-7.1", "--format", format);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("SRAAP-7.1", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SRAAP-1.1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_upper_bound_its_exact_form_is_null_as_well()
    {
        var run = ToolRun.Of("evaluate", "--plan", "lausanne", "--indicator", "LAP-17.2", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var result = json.RootElement.GetProperty("results")[0];

        Assert.Equal(JsonValueKind.Null, result.GetProperty("upper").ValueKind);
        Assert.Equal(JsonValueKind.Null, result.GetProperty("upperExact").ValueKind);
    }

    [Fact]
    public void No_subject_of_any_indicator_stands_in_two_lists()
    {
        foreach (var plan in SampleEvidence.Catalogue.Plans)
        {
            var results = IndicatorEngine.Evaluate(plan, SampleEvidence.Evidence, SampleEvidence.Year, SampleEvidence.AsOf);
            Assert.All(results.Results, result =>
            {
                string[] all = [.. result.Met, .. result.PartlyMet, .. result.NotMet, .. result.Unknown, .. result.Pending, .. result.NotApplicable];
                Assert.Equal(all.Length, all.Distinct(StringComparer.Ordinal).Count());
            });
        }
    }

    [Fact]
    public void Beside_a_sum_stands_how_many_of_the_population_have_something_to_add()
    {
        var result = IndicatorEngine
            .Evaluate(SampleEvidence.Catalogue.Plan(ActionPlanId.Lausanne), SampleEvidence.Evidence, SampleEvidence.Year, SampleEvidence.AsOf)[new("LAP-17.2")];

        Assert.Equal($"{result.Met.Count}/{result.Denominator}", Export.FigureText.Share(result));
        Assert.NotEqual(result.Numerator, Rational.Of(result.Met.Count));
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("evaluate")]
    public void A_report_of_a_day_that_nothing_can_be_asked_about_is_not_left_out_without_a_word(string command)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", ReportWriter.Text(Reported.Reports.Of("A", 2025, new(2026, 4, 1))));
        folder.Write("b.json", ReportWriter.Text(Reported.Reports.Of("B", 2024, new(9999, 12, 31))));
        var run = ToolRun.Of(command, "--reports", folder.Root);

        Assert.Equal(1, run.Code);
        Assert.Contains($"COLL-02 {Path.Combine(folder.Root, "b.json")} $.header.submittedOn found the year 9999, expected one up to 9998; not counted: B\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_place_of_a_folder_is_called_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", ReportWriter.Text(Reported.Reports.Of("A", 2025, new(2026, 4, 1))));
        var run = ToolRun.Of("validate", "--reports", Path.Combine(folder.Root, "a.json"));

        Assert.Equal(1, run.Code);
        Assert.Contains("READ-01 " + Path.Combine(folder.Root, "a.json") + " found a file, expected a folder\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_holds_nothing_to_count_says_so()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.json", """{ "convention": "Apmbc", "records": {} }""");
        var run = ToolRun.Of("evaluate", "--reports", folder.Root, "--year", "2026", "--as-of", "2026-06-30");

        Assert.Equal(
            new ToolRun(1, string.Empty, $"TOOL-10 {folder.Root} found neither a report nor a record, expected at least one; a list without rows says that nothing happened\n"),
            run);
    }
}
