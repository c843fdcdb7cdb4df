using TreatyIndicators.Conditions;
using TreatyIndicators.Export;
using TreatyIndicators.Tests.Tool;

namespace TreatyIndicators.Tests.Shown;

/// <summary>Whoever reads figures that overlap is told not to add them up.</summary>
public sealed class OverlapTests
{
    [Fact]
    public void A_table_says_so_below_the_figures() => Assert.Contains(
        "\nThese overlap, never add them up: VAP-1, VAP-3; VAP-1, VAP-5\n",
        ToolRun.Of("evaluate", "--plan", "vientiane-review", "--indicator", "VAP-1").Output,
        StringComparison.Ordinal);

    [Fact]
    public void A_page_says_so_in_either_language()
    {
        var results = IndicatorEngine.Evaluate(Catalogue.Default.Plan(ActionPlanId.VientianeReview), SampleEvidence.Evidence, SampleEvidence.Year, SampleEvidence.AsOf)
            .Only(new IndicatorId("VAP-2"));

        Assert.Contains("\n## Figures that overlap\n\n- VAP-2 and VAP-4 overlap: never add them up\n- VAP-2 and VAP-6 overlap: never add them up\n", Page(results, ConditionLanguage.English), StringComparison.Ordinal);
        Assert.Contains("\n## 有重叠的数据\n\n- VAP-2 与 VAP-4 有重叠，不得相加\n", Page(results, ConditionLanguage.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_overlaps_nothing_is_said() =>
        Assert.DoesNotContain("overlap", ToolRun.Of("evaluate", "--indicator", "SRAAP-7.1").Output, StringComparison.Ordinal);

    private static string Page(ResultSet results, ConditionLanguage language)
    {
        using var writer = new StringWriter();
        ResultMarkdown.Write(results, writer, language);
        return writer.ToString();
    }
}
