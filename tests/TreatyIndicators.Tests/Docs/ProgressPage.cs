using System.Text.Json;
using System.Text.RegularExpressions;
using TreatyIndicators.Export;
using TreatyIndicators.Tests.Tool;

namespace TreatyIndicators.Tests.Docs;

public class ProgressPage
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.Path("docs/progress.md"));

    [Fact]
    public void Every_member_of_the_json_stands_on_the_page()
    {
        string[][] commands =
        [
            ["progress", "--indicator", "SRAAP-3.3", "--indicator", "SRAAP-22.2"],
            ["series", "SRAAP-7.1"],
            ["series", "--population", "ClearanceDuty"],
        ];
        var members = commands.SelectMany(command => Members(JsonDocument.Parse(ToolRun.Of([.. command, "--format", "json"]).Output).RootElement)).Distinct().Where(member => member is not ("en" or "zh"));

        Assert.All(members, member => Assert.Contains($"`{member}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_stands_on_the_page() => Assert.All(
        Enum.GetValues<WhyNoProgress>().Select(CodeText.Of)
            .Concat(Enum.GetValues<SeriesGap>().Select(CodeText.Of))
            .Concat(Enum.GetValues<SeriesBreak>().Select(CodeText.Of))
            .Concat(Enum.GetValues<ProgressVerdict>().Select(CodeText.Of))
            .Concat(Enum.GetValues<Direction>().Select(CodeText.Of)),
        code => Assert.Contains($"`{code}`", Page, StringComparison.Ordinal));

    [Fact]
    public void The_directions_that_the_page_names_are_those_of_the_plans()
    {
        var indicators = Measured.SelectMany(plan => plan.Indicators).ToList();

        Assert.All(
            Page.Split('\n').Where(line => line.StartsWith("| `LowerIsBetter`", StringComparison.Ordinal) || line.StartsWith("| `Neither`", StringComparison.Ordinal)),
            line =>
            {
                var direction = Enum.Parse<Direction>(line.Split('`')[1]);
                var named = indicators.Where(indicator => Regex.IsMatch(line, $@"{indicator.Id}\b")).Select(indicator => indicator.Id);
                Assert.Equal(indicators.Where(indicator => indicator.Direction == direction).Select(indicator => indicator.Id), named);
            });
    }

    [Fact]
    public void The_base_years_that_the_page_names_are_those_of_the_plans() => Assert.All(
        Measured,
        plan => Assert.Contains(FormattableString.Invariant($"plan year {plan.Baseline!.Year}"), Page.Split('\n').Single(line => line.StartsWith($"| {(plan.Id == ActionPlanId.Lausanne ? "Lausanne" : "Siem Reap-Angkor")} |", StringComparison.Ordinal)), StringComparison.Ordinal));

    private static IEnumerable<ActionPlan> Measured => Catalogue.Default.Plans.Where(plan => plan.Baseline is not null);

    private static IEnumerable<string> Members(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Members(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
        _ => [],
    };
}
