namespace TreatyIndicators.Tests.Values;

public class TruthLogicTests
{
    private static readonly Truth[] All = [Truth.False, Truth.Unknown, Truth.True];

    [Fact]
    public void And_is_the_least_and_or_the_greatest_of_the_two_outcomes()
    {
        foreach (var (left, right) in Pairs())
        {
            Assert.Equal(All[Math.Min(Rank(left), Rank(right))], TruthLogic.And(left, right));
            Assert.Equal(All[Math.Max(Rank(left), Rank(right))], TruthLogic.Or(left, right));
            Assert.Equal(All[2 - Rank(left)], TruthLogic.Not(left));
        }
    }

    [Fact]
    public void Xor_is_either_but_not_both()
    {
        foreach (var (left, right) in Pairs())
        {
            var spelled = TruthLogic.And(TruthLogic.Or(left, right), TruthLogic.Not(TruthLogic.And(left, right)));
            Assert.Equal(spelled, TruthLogic.Xor(left, right));
        }
    }

    [Fact]
    public void Kleene_laws_hold_for_every_three_outcomes()
    {
        foreach (var (a, b) in Pairs())
        {
            Assert.Equal(TruthLogic.Not(TruthLogic.And(a, b)), TruthLogic.Or(TruthLogic.Not(a), TruthLogic.Not(b)));
            Assert.Equal(TruthLogic.Not(TruthLogic.Or(a, b)), TruthLogic.And(TruthLogic.Not(a), TruthLogic.Not(b)));
            Assert.Equal(TruthLogic.And(a, b), TruthLogic.And(b, a));
            Assert.Equal(TruthLogic.Or(a, b), TruthLogic.Or(b, a));
            Assert.Equal(a, TruthLogic.Not(TruthLogic.Not(a)));
            Assert.Equal(a, TruthLogic.And(a, Truth.True));
            Assert.Equal(a, TruthLogic.Or(a, Truth.False));
            foreach (var c in All)
            {
                Assert.Equal(TruthLogic.And(TruthLogic.And(a, b), c), TruthLogic.And(a, TruthLogic.And(b, c)));
                Assert.Equal(TruthLogic.Or(TruthLogic.Or(a, b), c), TruthLogic.Or(a, TruthLogic.Or(b, c)));
                Assert.Equal(TruthLogic.And(a, TruthLogic.Or(b, c)), TruthLogic.Or(TruthLogic.And(a, b), TruthLogic.And(a, c)));
                Assert.Equal(TruthLogic.Or(a, TruthLogic.And(b, c)), TruthLogic.And(TruthLogic.Or(a, b), TruthLogic.Or(a, c)));
            }
        }
    }

    private static int Rank(Truth truth) => Array.IndexOf(All, truth);

    private static IEnumerable<(Truth Left, Truth Right)> Pairs() => All.SelectMany(left => All.Select(right => (left, right)));
}
