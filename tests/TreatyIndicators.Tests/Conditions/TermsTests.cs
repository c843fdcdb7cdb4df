using TreatyIndicators.Conditions;
using static TreatyIndicators.Conditions.Terms;

namespace TreatyIndicators.Tests.Conditions;

public sealed class TermsTests
{
    public static TheoryData<string, Expression> Trees { get; } = new()
    {
        { "count(nationalOwnership.integratedInto) >= 1", Count(Name("nationalOwnership.integratedInto")).IsAtLeast(1) },
        { "landRelease.workPlan.exists = Yes", Name("landRelease.workPlan.exists").EqualTo(Name("Yes")) },
        { "exists c in l : present(c.sector) and not c.done = true", Exists("c", Name("l"), Present(Name("c.sector")) & !Name("c.done").EqualTo(true)) },
        { "forall a in l : a.status in {Sha, Cha}", ForAll("a", Name("l"), Name("a.status").IsIn(Set(Name("Sha"), Name("Cha")))) },
        { "sum(r in l where r.residual = true : r.clearedM2) > 0.5", Made(Aggregate.Sum, "r", Name("l"), Name("r.residual").EqualTo(true), Name("r.clearedM2")).IsMoreThan(0.5m) },
        { "count(m in l where m.kind = Ministry) < 2", Count("m", Name("l"), Name("m.kind").EqualTo(Name("Ministry"))).IsLessThan(2) },
        { "sum(a.b) + median(a.c) - 1 != max(a, b) * 2 / 3", (Sum(Name("a.b")) + Made(Aggregate.Median, Name("a.c")) - 1).NotEqualTo(Call("max", Name("a"), Name("b")) * 2 / 3) },
        { "a or b xor c => d <=> e", (Name("a") | Name("b")).Xor(Name("c")).Implies(Name("d")).Iff(Name("e")) },
        { "a in [1, 12]", Name("a").IsIn(Interval(1, 12)) },
        { "a intersects {b} and a includesAll {}", Name("a").Intersects(Set(Name("b"))) & Name("a").IncludesAll(Set()) },
        { "met(\"SRAAP-14.1\", s) and t <= date(year, 4, 30)", Call("met", Text("SRAAP-14.1"), Name("s")) & Name("t").IsAtMost(Call("date", Name("year"), 4, 30)) },
    };

    [Theory]
    [MemberData(nameof(Trees))]
    public void A_tree_built_in_code_is_the_tree_that_is_read(string text, Expression tree)
    {
        Assert.Equal(ExpressionParser.Parse(text).Root, tree);
        Assert.Equal(text, tree.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.")]
    [InlineData(".a")]
    [InlineData("a b")]
    [InlineData("1a")]
    [InlineData("é")]
    [InlineData("exists")]
    [InlineData("in.a")]
    public void A_path_is_made_of_names(string path)
    {
        var exception = Assert.Throws<ArgumentException>(() => Name(path));

        Assert.Equal($"Found the path \"{path}\"; expected names joined by points that do not begin with a reserved word. (Parameter 'path')", exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("where")]
    public void A_row_and_a_function_have_a_plain_name(string name)
    {
        var expected = $"Found \"{name}\"; expected a name of letters, digits and _ that is no reserved word. (Parameter '{{0}}')";

        Assert.Equal(string.Format(null, expected, "name"), Assert.Throws<ArgumentException>(() => Exists(name, Name("a"), Name("b"))).Message);
        Assert.Equal(string.Format(null, expected, "name"), Assert.Throws<ArgumentException>(() => Count(name, Name("a"), Name("b"))).Message);
        Assert.Equal(string.Format(null, expected, "function"), Assert.Throws<ArgumentException>(() => Call(name, Name("a"))).Message);
    }

    [Fact]
    public void An_aggregate_is_not_called_like_a_function()
    {
        Assert.Equal("Found the function \"count\"; it is made of a list, so build it with Made. (Parameter 'function')", Assert.Throws<ArgumentException>(() => Call("count", Name("a"))).Message);
        Assert.Equal("Found the function \"max\"; it is made of a list, so build it with Made. (Parameter 'function')", Assert.Throws<ArgumentException>(() => Call("max", Name("a"))).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Made((Aggregate)9, Name("a")));
    }

    [Fact]
    public void A_text_holds_no_characters_that_cannot_be_seen() =>
        Assert.All(["a\nb", "\uD800", "a\uDC00", "\uD800a", "a\u202Eb"], value => Assert.Equal(
            "Found a character in the text that cannot be seen; such characters may not stand in a condition. (Parameter 'value')",
            Assert.Throws<ArgumentException>(() => Text(value)).Message));

    [Fact]
    public void No_part_may_be_missing()
    {
        Assert.Throws<ArgumentNullException>("left", () => (Expression)null! & Name("a"));
        Assert.Throws<ArgumentNullException>("right", () => Name("a").EqualTo(null!));
        Assert.Throws<ArgumentNullException>("operand", () => !(Expression)null!);
        Assert.Throws<ArgumentNullException>("members", () => Set(null!, Name("a")));
        Assert.Throws<ArgumentNullException>("list", () => Count(null!));
    }
}
