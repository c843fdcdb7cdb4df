using System.Globalization;
using System.Text.Json.Nodes;
using TreatyIndicators.Serialization;
using TreatyIndicators.Testing;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Repairs;

/// <summary>Every number of reports with which no rule finds fault is spoilt in turn and checked by all shipped rules: the true number is known.</summary>
public sealed class OneWrongNumberTests
{
    [Theory]
    [InlineData("Apmbc", false)]
    [InlineData("Apmbc", true)]
    [InlineData("Ccm", false)]
    [InlineData("Ccm", true)]
    public void The_one_wrong_number_is_always_among_the_smallest_changes(string convention, bool isMinimal)
    {
        var (found, missed) = (0, new List<string>());
        var (report, checkWith) = isMinimal ? Minimal(new(convention)) : World(new(convention));
        foreach (var (path, value, more) in from number in NumbersOf(report) from more in isMinimal ? new[] { 1, 1_000 } : [1_000] select (number.Path, number.Value, more))
        {
            var choices = ArithmeticOf(checkWith([(path, value + more)]));
            found += choices.Count;
            missed.AddRange(choices.Where(choice => !PutsBack(choice, path, value)).Select(choice => $"{path} {value} + {more}: {choice}"));
        }

        Assert.True(missed.Count == 0, string.Join(Environment.NewLine, missed));
        Assert.True(found > 10, $"found only {found} numbers that rules set in relation");
    }

    [Theory]
    [InlineData("Apmbc")]
    [InlineData("Ccm")]
    public void Two_wrong_numbers_never_take_more_than_two_changes_and_every_way_that_is_told_puts_the_problems_right(string convention)
    {
        var (pairs, tried, wrong) = (0, 0, new List<string>());
        var (report, checkWith) = Minimal(new(convention));
        var numbers = NumbersOf(report).ToList();
        foreach (var (first, second) in from one in numbers.Index() from other in numbers.Skip(one.Index + 1).Index() where (one.Index + other.Index) % 7 == 0 select (one.Item, other.Item))
        {
            (string, decimal)[] spoilt = [(first.Path, first.Value + 7), (second.Path, second.Value + 90)];
            foreach (var choice in ArithmeticOf(checkWith(spoilt)))
            {
                pairs += choice.Repairs.Any(repair => repair.Changes.Count == 2) ? 1 : 0;
                if (choice.Repairs.Count == 0 || choice.Repairs[0].Changes.Count > 2)
                {
                    wrong.Add($"{first} {second}: {choice}");
                }

                foreach (var repair in choice.Repairs.Where(repair => repair.Changes.All(change => change.Value is not null)))
                {
                    var left = checkWith([.. spoilt, .. repair.Changes.Select(change => (change.Path[2..], Number(change.Value!)))]).Problems;
                    tried++;
                    wrong.AddRange(choice.Problems.Where(problem => left.Any(still => (still.RuleId, still.Path) == (problem.RuleId, problem.Path))).Select(problem => $"{first} {second}: {problem.RuleId} after {choice}"));
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.True(pairs > 1 && tried > 50, $"found {pairs} problems that take two changes, and tried {tried} ways");
    }

    private static List<RepairChoice> ArithmeticOf(ReportCheck check) => [.. check.Repairs.Where(choice => choice.Kind == RepairKind.Arithmetic && choice.Problems.Count > 0)];

    private static bool PutsBack(RepairChoice choice, string path, decimal value) =>
        choice.IsComplete && choice.Repairs.Any(repair => repair.Changes is [var change] && change.Path == "$." + path && (change.Value is null || Number(change.Value) == value));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static (StatePartyReport Report, Func<(string Path, decimal Value)[], ReportCheck> CheckWith) World(ConventionId convention)
    {
        var world = RuleWorld.Load(convention);
        return (world.Report, changes => world.With(changes.Select(change => WorldEdit.Set("report." + change.Path, change.Value.ToString(CultureInfo.InvariantCulture)))).Check().Report);
    }

    private static (StatePartyReport Report, Func<(string Path, decimal Value)[], ReportCheck> CheckWith) Minimal(ConventionId convention)
    {
        var builder = ReportBuilder.For(convention, ReportProfile.All);
        return (builder.Build(), changes => builder.With(report => With(report, changes)).Check());
    }

    private static StatePartyReport With(StatePartyReport report, (string Path, decimal Value)[] changes) =>
        new ReportEdit(report).With(changes.Select(change => (new ReportNumber(change.Path, default, change.Value == Math.Round(change.Value), IsSigned: false), Rational.Of(change.Value))));

    /// <summary>No sum tells where a corner on the map stands.</summary>
    private static IEnumerable<(string Path, decimal Value)> NumbersOf(StatePartyReport report) => Numbers(JsonNode.Parse(ReportWriter.Text(report)), string.Empty)
        .Where(number => !number.Path.StartsWith("header", StringComparison.Ordinal) && !number.Path.Contains("geometry", StringComparison.Ordinal));

    private static IEnumerable<(string Path, decimal Value)> Numbers(JsonNode? node, string path) => node switch
    {
        JsonObject record => record.SelectMany(member => Numbers(member.Value, path.Length == 0 ? member.Key : $"{path}.{member.Key}")),
        JsonArray list => list.Index().SelectMany(row => Numbers(row.Item, $"{path}[{row.Index}]")),
        JsonValue value when value.TryGetValue<decimal>(out var number) => [(path, number)],
        _ => [],
    };
}
