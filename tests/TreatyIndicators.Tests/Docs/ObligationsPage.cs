using System.Text.Json;
using TreatyIndicators.Export;
using TreatyIndicators.Tests.PublishedFigures;

namespace TreatyIndicators.Tests.Docs;

/// <summary>What the page on obligations says is what the library does.</summary>
public class ObligationsPage
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.Path("docs/obligations.md"));

    [Fact]
    public void The_page_lists_every_rule_with_its_text_source_and_standing() => Assert.Equal(
        DeadlineRules.All.Select(rule => $"| `{rule.Id}` | {rule.Text.En} | {rule.Source.Document}, {rule.Source.Place} | {char.ToLowerInvariant(rule.Confidence.Text[0])}{rule.Confidence.Text[1..]}: {rule.Source.Basis} |"),
        Page.Split('\n').Where(line => line.StartsWith("| `apmbc-", StringComparison.Ordinal) || line.StartsWith("| `ccm-", StringComparison.Ordinal)));

    [Fact]
    public void The_page_lists_every_slip_that_is_tested() => Assert.All(
        PublishedDateTests.Slips.Select(slip => slip.ToArray()),
        slip => Assert.Contains($"| {string.Join(" | ", slip)} |", Page, StringComparison.Ordinal));

    [Fact]
    public void Every_status_and_duty_stands_on_the_page() =>
        Assert.All(Enum.GetNames<ObligationStatus>().Concat(Enum.GetNames<ObligationKind>()), name => Assert.Contains($"| `{name}` |", Page, StringComparison.Ordinal));

    [Fact]
    public void Every_member_of_the_JSON_stands_on_the_page()
    {
        using var written = JsonDocument.Parse(ObligationJson.ToText([SampleEvidence.Evidence.Obligations(ConventionId.Apmbc, new("XAB"), SampleEvidence.AsOf, SampleEvidence.AsOf)]));
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(written.RootElement);

        Assert.True(names.Count > 30, $"{names.Count} names");
        Assert.All(names, name => Assert.Contains($"`{name}", Page, StringComparison.Ordinal));

        void Collect(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in element.EnumerateObject())
                {
                    names.Add(member.Name);
                    Collect(member.Value);
                }
            }
            else if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    Collect(item);
                }
            }
        }
    }

    [Fact]
    public void The_first_example_is_what_the_sample_gives()
    {
        var clearance = SampleEvidence.Evidence.Obligations(ConventionId.Apmbc, new("XAK"), on: new(2025, 9, 1), asOf: new(2026, 6, 30))[ObligationKind.Clearance];

        Assert.Equal((ObligationStatus.Reopened, "2025-12-05", "2025-12-05 (apmbc-new-areas)"), (clearance.Status, $"{clearance.Deadline!.Date}", $"{clearance.Deadline.Computed}"));
    }
}
