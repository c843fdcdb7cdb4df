using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Conditions;

public sealed class ConditionTextTests
{
    /// <summary>All conditions, populations and further tests of both plans, one a line and each once.</summary>
    private static readonly string[] PlanConditions = [.. ReadLines("siem-reap-angkor-conditions.txt"), .. ReadLines("lausanne-conditions.txt")];

    [Fact]
    public void Every_tree_is_read_back_from_its_notation_unchanged() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20_000), Prop.ForAll(TreeGenerator.Trees, tree =>
        {
            var read = ExpressionParser.Parse(tree.ToString());
            return (read.Root == tree).Label($"{tree}: {string.Join("; ", read.Errors)}");
        }));

    [Fact]
    public void Equal_trees_print_alike() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(TreeGenerator.Trees, tree =>
        {
            var read = ExpressionParser.Parse(tree.ToString()).Root!;
            return read.ToString() == tree.ToString() && read.GetHashCode() == tree.GetHashCode();
        }));

    [Fact]
    public void No_pair_of_parentheses_can_be_left_out() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(TreeGenerator.Trees, tree =>
            PairsLeftOut(tree.ToString()).All(text => ExpressionParser.Parse(text).Root != tree)));

    [Fact]
    public void Every_condition_of_the_plans_is_read_back_from_what_was_printed()
    {
        Assert.All(PlanConditions, text =>
        {
            var read = ExpressionParser.Parse(text);
            Assert.Empty(read.Errors);
            Assert.Equal(read.Root, ExpressionParser.Parse(read.Root!.ToString()).Root);
        });
    }

    [Fact]
    public void Every_condition_of_the_plans_is_printed_as_written_but_for_parentheses() =>
        Assert.All(PlanConditions, text => Assert.Equal(WithoutParentheses(text), WithoutParentheses(ExpressionParser.Parse(text).Root!.ToString())));

    [Theory]
    [InlineData("siem-reap-angkor", 139)]
    [InlineData("lausanne", 134)]
    public void The_list_of_conditions_holds_those_of_the_plan_and_no_others(string plan, int count)
    {
        var listed = ReadLines($"{plan}-conditions.txt").Select(text => ExpressionParser.Parse(text).Root!.ToString()).ToArray();

        Assert.Equal(count, listed.Length);
        Assert.Equal(ConditionsOf(Catalogue.Default.Plan(new(plan))).Select(condition => condition.ToString()).Distinct(), listed);
    }

    [Theory]
    [InlineData("a and (exists x in b : c) or d")]
    [InlineData("(a or b) and c")]
    [InlineData("a and b or c")]
    [InlineData("a and (b and c)")]
    [InlineData("(a => b) => c")]
    [InlineData("a => b => c")]
    [InlineData("not (a and b)")]
    [InlineData("not a = b")]
    [InlineData("(not a) = b")]
    [InlineData("a - (b - c) * -3")]
    [InlineData("count((a in b))")]
    [InlineData("max((a in b), c in d)")]
    [InlineData("f(a in b)")]
    [InlineData("exists x in (a + b) : x > 0")]
    [InlineData("sum(x in a where exists y in x.b : y = 1 : x.c)")]
    public void Text_with_the_fewest_parentheses_is_printed_as_it_was(string text) =>
        Assert.Equal(text, ExpressionParser.Parse(text).Root!.ToString());

    [Theory]
    [InlineData("((a))", "a")]
    [InlineData("(a and b) and c", "a and b and c")]
    [InlineData("a and (exists x in b : (c or d))", "a and exists x in b : c or d")]
    [InlineData("1.500", "1.5")]
    [InlineData("- 3", "-3")]
    [InlineData("landRelease . workPlan\n.exists\t=Yes", "landRelease.workPlan.exists = Yes")]
    [InlineData("\"a \\\\ \\\" b\"", "\"a \\\\ \\\" b\"")]
    public void Text_is_printed_in_one_way(string text, string printed) =>
        Assert.Equal(printed, ExpressionParser.Parse(text).Root!.ToString());

    private static string WithoutParentheses(string text) => text.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);

    private static IEnumerable<Condition> ConditionsOf(ActionPlan plan) =>
    [
        .. plan.Populations.Select(population => population.Condition).OfType<Condition>(),
        .. plan.Indicators.SelectMany(indicator => (Condition?[])
        [
            indicator.Condition, indicator.PartlyMetWhen, indicator.PendingWhen, indicator.NotApplicableWhen,
            .. indicator.Components.Select(component => component.Condition), .. indicator.Readings.Select(reading => reading.Condition),
        ]).OfType<Condition>(),
    ];

    private static string[] ReadLines(string name)
    {
        using var reader = new StreamReader(typeof(ConditionTextTests).Assembly.GetManifestResourceStream($"Conditions/{name}")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The text with one pair of grouping parentheses blanked out at a time; those of functions and those in texts are kept.</summary>
    private static IEnumerable<string> PairsLeftOut(string text)
    {
        var masked = Regex.Replace(text, "\"(\\\\.|[^\"\\\\])*\"", match => new string('_', match.Length));
        var open = new Stack<int>();
        for (var place = 0; place < masked.Length; place++)
        {
            if (masked[place] == '(')
            {
                open.Push(place);
            }
            else if (masked[place] == ')' && open.Pop() is var start && (start == 0 || !char.IsLetterOrDigit(masked[start - 1])))
            {
                yield return $"{text[..start]} {text[(start + 1)..place]} {text[(place + 1)..]}";
            }
        }
    }
}
