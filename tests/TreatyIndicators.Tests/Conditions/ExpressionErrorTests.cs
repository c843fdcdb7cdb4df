using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Conditions;

public sealed class ExpressionErrorTests
{
    [Theory]
    [InlineData("", "X")]
    [InlineData(" \n ", "X")]
    [InlineData("a #", "X")]
    [InlineData("é = 1", "X")]
    [InlineData("a\u0001b", "X")]
    [InlineData("a\u00A0= b", "X")]
    [InlineData("a = \"b", "X")]
    [InlineData("a = \"b\\n\"", "X")]
    [InlineData("a = \"b\tc\"", "X")]
    [InlineData("a = 'b'", "X")]
    [InlineData("a = “b”", "X")]
    [InlineData("a = 1e5", "X")]
    [InlineData("a = 1.", "X")]
    [InlineData("a = 1.2.3", "X")]
    [InlineData("a = 123456789012345678901234567890", "X")]
    [InlineData("a = .5", "X")]
    [InlineData("a = ", "X")]
    [InlineData("and a", "X")]
    [InlineData("a and", "X")]
    [InlineData("a = not b", "X")]
    [InlineData("a in {}", "X")]
    [InlineData("a b", "X")]
    [InlineData("a 5", "X")]
    [InlineData("f(a b)", "X")]
    [InlineData("(a", "X")]
    [InlineData("a)", "X")]
    [InlineData("{a, b", "X")]
    [InlineData("a in [1, 2", "X")]
    [InlineData("a in [1]", "X")]
    [InlineData("a : b", "X")]
    [InlineData("exists a in b", "X")]
    [InlineData("count(a in b, c)", "X")]
    [InlineData("count(a in b where c, d)", "X")]
    [InlineData("sum(a in b : c : d)", "X")]
    [InlineData("a <= b <= c", "X")]
    [InlineData("a == b && !c || d <> e", "X")]
    [InlineData("a =< b", "X")]
    [InlineData("a AND b Or c", "X")]
    [InlineData("NOT a", "X")]
    [InlineData("NOT (a)", "X")]
    [InlineData("a = True", "X")]
    [InlineData("exits a in b : c", "X")]
    [InlineData("any a in b : c", "X")]
    [InlineData("a intersect {b}", "X")]
    [InlineData("a includeAll {b}", "X")]
    [InlineData("a is b", "X")]
    [InlineData("a implies b", "X")]
    [InlineData("a ≥ 1", "X")]
    [InlineData("present（a）", "X")]
    [InlineData("-a", "X")]
    [InlineData("a.", "X")]
    [InlineData("exists 1 in b : c", "X")]
    [InlineData("exists in in b : c", "X")]
    [InlineData("count(where in b)", "X")]
    [InlineData("exists a of b : c", "X")]
    [InlineData("count()", "X")]
    [InlineData("count(a, b)", "X")]
    [InlineData("a.b(c)", "X")]
    public void Text_that_cannot_be_read_is_answered_with(string text, string answer)
    {
        var read = ExpressionParser.Parse(text);

        Assert.Null(read.Root);
        Assert.Equal(answer, string.Join(" | ", read.Errors));
    }
}
