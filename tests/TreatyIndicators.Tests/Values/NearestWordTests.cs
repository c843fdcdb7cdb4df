using FsCheck;
using FsCheck.Fluent;

namespace TreatyIndicators.Tests.Values;

public sealed class NearestWordTests
{
    [Theory]
    [InlineData("exits", "exists")]
    [InlineData("EXISTS", "exists")]
    [InlineData("esixts", "exists")]
    [InlineData("sexits", "exists")]
    [InlineData("xeisst", "exists")]
    [InlineData("xeitsa", null)]
    [InlineData("foral", "forall")]
    [InlineData("froall", "forall")]
    [InlineData("clearedm2", "clearedM2")]
    [InlineData("claredM2", "clearedM2")]
    [InlineData("somethingElse", null)]
    [InlineData("i", null)]
    [InlineData("", null)]
    public void The_nearest_candidate_is_found(string word, string? nearest) =>
        Assert.Equal(nearest, NearestWord.Of(word, ["exists", "forall", "clearedM2", "in"]));

    [Fact]
    public void Among_equally_near_candidates_the_first_in_ordinal_order_wins()
    {
        Assert.Equal("bar", NearestWord.Of("car", ["tar", "bar", "far"]));
        Assert.Equal("Bar", NearestWord.Of("car", ["bar", "Bar"]));
    }

    [Fact]
    public void An_exact_candidate_is_the_nearest() => Assert.Equal("car", NearestWord.Of("car", ["bar", "car"]));

    [Fact]
    public void Words_over_64_characters_are_not_compared()
    {
        Assert.Null(NearestWord.Of(new string('a', 65), [new string('a', 65)]));
        Assert.Null(NearestWord.Of(new string('a', 64), [new string('a', 65)]));
        Assert.Equal(new string('a', 64), NearestWord.Of(new string('a', 63), [new string('a', 64)]));
    }

    [Fact]
    public void The_order_of_the_candidates_changes_nothing() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(Words, words =>
            NearestWord.Of("abcd", words) == NearestWord.Of("abcd", words.AsEnumerable().Reverse())));

    [Fact]
    public void One_slip_is_always_found() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(Words, words =>
            words.Where(word => word.Length is > 2 and <= 64).All(word => NearestWord.Of(word[1..], [word]) == word && NearestWord.Of(word[..^1], [word]) == word)));

    private static Arbitrary<string[]> Words { get; } =
        Arb.From(Gen.Elements('a', 'b', 'c', 'd').NonEmptyListOf().Select(letters => string.Concat(letters)).ArrayOf());
}
