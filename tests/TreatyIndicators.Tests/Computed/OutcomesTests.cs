using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TreatyIndicators.Computed;

namespace TreatyIndicators.Tests.Computed;

public class OutcomesTests
{
    private static readonly Gen<ulong> Words = Gen.Choose(int.MinValue, int.MaxValue).Two().Select(pair => ((ulong)(uint)pair.Item1 << 32) | (uint)pair.Item2);

    /// <summary>Words in which true, false and unknown are about as frequent.</summary>
    private static readonly Gen<Outcomes> Any = Words.Two().Select(pair => new Outcomes(pair.Item1, ~pair.Item1 & pair.Item2));

    [Property(MaxTest = 500)]
    public Property Words_agree_with_the_logic_of_single_outcomes_bit_by_bit() => Prop.ForAll(
        Any.Two().ToArbitrary(),
        pair =>
        {
            var (left, right) = pair;
            for (var bit = 0; bit < 64; bit++)
            {
                var (first, second) = (At(left, bit), At(right, bit));
                Assert.Equal(TruthLogic.And(first, second), At(left & right, bit));
                Assert.Equal(TruthLogic.Or(first, second), At(left | right, bit));
                Assert.Equal(TruthLogic.Xor(first, second), At(left ^ right, bit));
                Assert.Equal(TruthLogic.Not(first), At(!left, bit));
                Assert.Equal(first == Truth.Unknown, (left.Unknown >> bit & 1) != 0);
            }
        });

    [Property(MaxTest = 1000)]
    public Property Kleene_laws_hold_for_words() => Prop.ForAll(
        Any.Three().ToArbitrary(),
        three =>
        {
            var (a, b, c) = three;
            Assert.Equal(!(a & b), !a | !b);
            Assert.Equal(!(a | b), !a & !b);
            Assert.Equal(a & b, b & a);
            Assert.Equal(a | b, b | a);
            Assert.Equal(a & b & c, a & (b & c));
            Assert.Equal(a | b | c, a | (b | c));
            Assert.Equal(a & (b | c), (a & b) | (a & c));
            Assert.Equal(a | (b & c), (a | b) & (a | c));
            Assert.Equal(a, !!a);
            Assert.Equal(a, a & Outcomes.AllTrue);
            Assert.Equal(a, a | Outcomes.AllFalse);
        });

    [Property]
    public Property No_subject_is_ever_both_true_and_false() => Prop.ForAll(
        Any.Two().ToArbitrary(),
        pair => new[] { pair.Item1 & pair.Item2, pair.Item1 | pair.Item2, pair.Item1 ^ pair.Item2, !pair.Item1 }.All(word => (word.True & word.False) == 0));

    [Fact]
    public void Columns_give_back_what_was_put_in_and_disturb_no_neighbour()
    {
        var columns = new Columns(tests: 5, subjects: 130);
        var expected = new Outcomes[5, 3];
        var random = new Random(7);
        for (var step = 0; step < 2000; step++)
        {
            var (test, word, bits) = (random.Next(5), random.Next(3), (ulong)random.NextInt64());
            columns[test, word] = expected[test, word] = new(bits, ~bits);
        }

        Assert.All(Enumerable.Range(0, 15), place => Assert.Equal(expected[place % 5, place / 5], columns[place % 5, place / 5]));
    }

    private static Truth At(Outcomes outcomes, int bit) =>
        (outcomes.True >> bit & 1) != 0 ? Truth.True : (outcomes.False >> bit & 1) != 0 ? Truth.False : Truth.Unknown;
}
