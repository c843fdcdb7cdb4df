using TreatyIndicators.Conditions;
using static TreatyIndicators.Conditions.Terms;

namespace TreatyIndicators.Tests.Conditions;

public sealed class ExpressionParserTests
{
    /// <summary>Operators from the loosest to the tightest.</summary>
    private static readonly string[][] Ladder =
        [["<=>"], ["=>"], ["xor"], ["or"], ["and"], ["=", "!=", "<", "<=", ">", ">=", "in", "intersects", "includesAll"], ["+", "-"], ["*", "/"]];

    public static IEnumerable<object[]> LooserBesideTighter() =>
        from loose in Enumerable.Range(0, Ladder.Length)
        from tight in Enumerable.Range(loose + 1, Ladder.Length - loose - 1)
        from looser in Ladder[loose]
        from tighter in Ladder[tight]
        select new object[] { looser, tighter };

    [Theory]
    [MemberData(nameof(LooserBesideTighter))]
    public void The_tighter_operator_takes_its_sides_first(string looser, string tighter)
    {
        Assert.Equal(Read($"a {looser} (b {tighter} c)"), Read($"a {looser} b {tighter} c"));
        Assert.Equal(Read($"(a {tighter} b) {looser} c"), Read($"a {tighter} b {looser} c"));
        Assert.NotEqual(Read($"(a {looser} b) {tighter} c"), Read($"a {looser} b {tighter} c"));
    }

    [Theory]
    [InlineData("<=>")]
    [InlineData("xor")]
    [InlineData("or")]
    [InlineData("and")]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("/")]
    public void Operators_group_from_the_left(string joint) => Assert.Equal(Read($"(a {joint} b) {joint} c"), Read($"a {joint} b {joint} c"));

    [Fact]
    public void Implications_group_from_the_right() => Assert.Equal(Read("a => (b => c)"), Read("a => b => c"));

    [Theory]
    [InlineData("not a = b", "not (a = b)")]
    [InlineData("not a and b", "(not a) and b")]
    [InlineData("not not a", "not (not a)")]
    [InlineData("not exists x in l : x and y", "not (exists x in l : (x and y))")]
    [InlineData("a and exists x in l : b or c => d", "a and (exists x in l : (b or c => d))")]
    [InlineData("forall x in l : exists y in x.m : y and x", "forall x in l : (exists y in x.m : (y and x))")]
    [InlineData("count(x in l where exists y in x.m : y = 1 : x.n)", "count(x in l where (exists y in x.m : y = 1) : x.n)")]
    [InlineData("a - -3", "a - (-3)")]
    [InlineData("a -3", "a - 3")]
    [InlineData("a in {b, c - 1}", "a in ({b, (c - 1)})")]
    public void Words_take_as_much_as_they_should(string text, string spelledOut) => Assert.Equal(Read(spelledOut), Read(text));

    [Theory]
    [InlineData("a.exists")]
    [InlineData("a.in.not.and")]
    [InlineData("landRelease.workPlan.exists")]
    [InlineData("count")]
    [InlineData("count.sum")]
    public void A_name_is_a_name_behind_a_point_and_without_parentheses(string text) => Assert.Equal(Name(text), Read(text));

    [Theory]
    [InlineData("a = Not and b = Exists or c")]
    [InlineData("some = any and all in every")]
    [InlineData("exits in list")]
    [InlineData("is(a) = eq")]
    public void Names_that_resemble_words_are_names_where_names_may_stand(string text) => Assert.Equal(text, Read(text).ToString());

    [Fact]
    public void One_argument_makes_an_aggregate_and_several_make_a_function()
    {
        Assert.Equal(Made(Aggregate.Max, Name("a.b")), Read("max(a.b)"));
        Assert.Equal(Call("max", Name("a.b"), 0), Read("max(a.b, 0)"));
        Assert.Equal(Made(Aggregate.Max, "x", Name("l")), Read("max(x in l)"));
        Assert.Equal(Made(Aggregate.Max, Name("x").IsIn(Name("l"))), Read("max((x in l))"));
        Assert.Equal(Made(Aggregate.Max, Name("x.y").IsIn(Name("l"))), Read("max(x.y in l)"));
    }

    [Fact]
    public void Literals_keep_their_values()
    {
        Assert.Equal(new NumberLiteral(79228162514264337593543950335m), Read("79228162514264337593543950335"));
        Assert.Equal(new NumberLiteral(-0.0000000000000000000000000001m), Read("-0.0000000000000000000000000001"));
        Assert.Equal(new TextLiteral("a \"b\" \\ 地雷 \U0001F600"), Read("\"a \\\"b\\\" \\\\ 地雷 \U0001F600\""));
        Assert.Equal(new BoolLiteral(true), Read("true"));
        Assert.Equal(new SetExpression([]), Read("{ }"));
    }

    [Fact]
    public void Every_node_knows_where_it_begins()
    {
        var read = ExpressionParser.Parse("not (a = b)  and exists x in l.m : x");
        var and = Assert.IsType<LogicExpression>(read.Root);
        var not = Assert.IsType<NotExpression>(and.Left);
        var exists = Assert.IsType<QuantifiedExpression>(and.Right);
        Expression[] nodes = [and, not, not.Operand, ((ComparisonExpression)not.Operand).Right, exists, exists.Source, exists.Body];

        Assert.Equal([0, 0, 5, 9, 17, 29, 35], nodes.Select(read.PositionOf));
    }

    [Fact]
    public void Equal_nodes_in_two_places_are_told_apart()
    {
        var read = ExpressionParser.Parse("a = a");
        var comparison = Assert.IsType<ComparisonExpression>(read.Root);

        Assert.Equal(comparison.Left, comparison.Right);
        Assert.Equal((0, 4), (read.PositionOf(comparison.Left), read.PositionOf(comparison.Right)));
        Assert.Equal(0, read.PositionOf(Name("a")));
    }

    [Theory]
    [InlineData("a.True = 1")]
    [InlineData("a.NOT b.c")]
    public void Word_behind_a_point_is_a_field_however_it_is_spelt(string text) =>
        Assert.DoesNotContain(ExpressionParser.Parse(text).Errors, error => error.Code == ConditionErrors.WrongWord);

    private static Expression Read(string text)
    {
        var read = ExpressionParser.Parse(text);
        Assert.Empty(read.Errors);
        return read.Root!;
    }
}
