using FsCheck;
using FsCheck.Fluent;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Conditions;

public sealed class ConditionLimitsTests
{
    private const string TooDeep = "COND-02 at {0}: Found brackets, arguments or negations more than 64 deep; write a condition with fewer of them inside each other.";

    /// <summary>What most threads have is 1 MB or more: half of it must do.</summary>
    private const int SmallStack = 512 * 1024;

    [Fact]
    public void Text_may_have_16384_characters()
    {
        Assert.Empty(Errors("a".PadRight(ConditionLimits.TextLength)));
        Assert.Equal("COND-01 at 16385: Found a text of 16,385 characters; a condition has at most 16,384.", Errors("a".PadRight(ConditionLimits.TextLength + 1)));
        Assert.Equal("COND-01 at 16385: Found a text of 1,000,000 characters; a condition has at most 16,384.", Errors(new string('(', 1_000_000)));
    }

    [Theory]
    [InlineData("(", "a", ")")]
    [InlineData("not ", "a", "")]
    [InlineData("f(", "a", ")")]
    [InlineData("{", "a", "}")]
    [InlineData("[1, ", "a", "]")]
    [InlineData("a => ", "a", "")]
    [InlineData("max(1, ", "a", ")")]
    public void Parts_may_stand_64_deep_in_each_other(string open, string middle, string close)
    {
        Assert.Empty(Errors(Nested(ConditionLimits.Depth)));
        Assert.StartsWith("COND-02", Errors(Nested(ConditionLimits.Depth + 1)), StringComparison.Ordinal);

        string Nested(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + middle + string.Concat(Enumerable.Repeat(close, depth));
    }

    [Fact]
    public void A_tree_may_have_2048_nodes()
    {
        Assert.Empty(Errors(Chain(" and ", 1_024)));
        Assert.Equal("COND-03 at 6149: Found more than 2,048 values and operators; divide the condition.", Errors("not " + Chain(" and ", 1_024) + " and a"));
    }

    [Fact]
    public void Tests_over_rows_may_stand_4_deep_in_each_other()
    {
        const string Four = "exists a in l : forall b in l : count(c in l where exists d in l : {0}) > 0";
        Assert.Empty(Errors(string.Format(null, Four, "d")));
        Assert.Equal(
            "COND-04 at 68: Found more than 4 tests over rows inside each other; write fewer of \"exists\", \"forall\" and \"count\" inside each other.",
            Errors(string.Format(null, Four, "count(d) > 0")));
    }

    [Fact]
    public void The_list_that_rows_are_taken_from_stands_beside_the_test_not_inside_it() =>
        Assert.Empty(Errors("exists a in distinct(x in l : x.y) : exists b in distinct(l) : exists c in l : exists d in distinct(l) : d"));

    [Theory]
    [InlineData("(")]
    [InlineData("not ")]
    [InlineData("f(")]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("a => ")]
    [InlineData("count(")]
    [InlineData("exists a in ")]
    [InlineData("exists a in b : ")]
    [InlineData("sum(a in b where ")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("a.")]
    [InlineData("a <= ")]
    [InlineData("a and ")]
    [InlineData("AND ")]
    [InlineData("\u0000")]
    [InlineData("9")]
    [InlineData("é")]
    public void Hostile_text_is_refused_on_a_small_stack(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, ConditionLimits.TextLength / piece.Length));

        Assert.NotEmpty(OnSmallStack(() => Errors(text)));
    }

    [Fact]
    public void Halves_of_characters_are_refused() =>
        Assert.Equal(
            "COND-05 at 1: Found the character U+D800, which cannot be seen; write a plain blank or leave it out.",
            Errors(new string('\uD800', ConditionLimits.TextLength)));

    [Fact]
    public void Too_deep_a_text_is_told_where_it_becomes_too_deep() =>
        Assert.Equal(string.Format(null, TooDeep, 66), Errors(new string('(', 10_000)));

    [Theory]
    [InlineData(" and ")]
    [InlineData(" or ")]
    [InlineData(" <=> ")]
    [InlineData(" + ")]
    [InlineData(" / ")]
    public void The_longest_chain_is_read_printed_told_and_compared_on_a_small_stack(string joint)
    {
        var text = Chain(joint, 1_024);

        var printed = OnSmallStack(() =>
        {
            var (one, other) = (ExpressionParser.Parse(text).Root!, ExpressionParser.Parse(text).Root!);
            Assert.Equal(one, other);
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
            Assert.NotEmpty(ConditionText.ToWords(one, ConditionLanguage.English));
            Assert.NotEmpty(ConditionText.ToWords(one, ConditionLanguage.Chinese));
            return one.ToString();
        });

        Assert.Equal(text, printed);
    }

    [Fact]
    public void Whatever_is_written_the_answer_is_a_tree_or_an_error_inside_the_text() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10_000), Prop.ForAll(Soup, text =>
        {
            var read = ExpressionParser.Parse(text);
            return (read.Root is null) == (read.Errors.Count > 0) && read.Errors.All(error => error.Position >= 0 && error.Position <= text.Length);
        }));

    [Fact]
    public void Whatever_is_read_is_read_back_from_its_notation() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20_000), Prop.ForAll(Soup, text =>
            ExpressionParser.Parse(text).Root is not { } root || ExpressionParser.Parse(root.ToString()).Root == root));

    private static Arbitrary<string> Soup { get; } = Arb.From(Gen.Elements(
        "a", "b.c", ".", "1", "0.5", "\"x\"", "\"", "(", ")", "{", "}", "[", "]", ",", ":", "and", "or", "not", "xor", "=>", "<=>", "exists", "forall", "in", "where",
        "=", "<=", "-", "*", "count", "max", "f(", "true", "AND", "==", "!", "\\", "é", "\uD800", "\u0007", "exists a in b :", "count(a in b").ListOf()
        .Select(pieces => string.Join(' ', pieces)));

    private static string Chain(string joint, int members) => string.Join(joint, Enumerable.Repeat("a", members));

    private static string Errors(string text) => string.Join(" | ", ExpressionParser.Parse(text).Errors);

    private static T OnSmallStack<T>(Func<T> work)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception) when (exception is not OutOfMemoryException)
                {
                    failure = exception;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        return failure is null ? result! : throw failure;
    }
}
