using System.Numerics;

namespace TreatyIndicators.Computed;

/// <summary>Adds up the numbers of subjects, and finds the least and the greatest sum that remains possible.</summary>
/// <remarks>
/// What is added up are quantities: a number that is not known may turn out to be anything from zero up, so that one of them leaves the
/// sum without an upper bound.
/// </remarks>
internal readonly record struct AmountSums(Rational Sum, Bounds? Bounds)
{
    public static AmountSums Of(Frame frame, CompiledIndicator indicator, ulong[]? inside)
    {
        var table = frame.TableOf(indicator)!;
        var amounts = frame.AmountsOf(indicator);
        Rational sum = default;
        var doubtful = new List<Rational>();
        var (members, open) = (0, 0);
        for (var word = 0; word << 6 < table.Count; word++)
        {
            var statuses = indicator.Statuses(table.Columns, word, inside?[word] ?? CompiledIndicator.SubjectsIn(word, table.Count));
            members += BitOperations.PopCount(statuses.Members);
            open += BitOperations.PopCount(statuses.Open);
            sum += Places(statuses.Met, word).Aggregate(default(Rational), (before, place) => before + (amounts.At(place) ?? default));
            doubtful.AddRange(Places(statuses.Doubtful, word).Select(place => Holds(statuses, place) ? amounts.At(place) ?? default : default));
        }

        return new(sum, members + doubtful.Count == 0 ? null : BoundsOf(sum, members, doubtful, open > 0));
    }

    /// <summary>The places of the subjects of a word.</summary>
    private static IEnumerable<int> Places(ulong subjects, int word)
    {
        for (var bits = subjects; bits != 0; bits &= bits - 1)
        {
            yield return (word << 6) + BitOperations.TrailingZeroCount(bits);
        }
    }

    private static bool Holds(StatusWord statuses, int place) => (statuses.Holds & (1UL << (place & 63))) != 0;

    /// <summary>A doubtful member is outside or inside with its number. Where nobody is inside for sure, there is a sum only if one of them is.</summary>
    private static Bounds BoundsOf(Rational sum, int members, List<Rational> doubtful, bool unlimited)
    {
        Rational zero = default;
        var less = doubtful.Where(number => number < zero).ToList();
        var more = doubtful.Where(number => number > zero).ToList();
        var least = members == 0 && less.Count == 0 ? doubtful.Min() : less.Aggregate(sum, (before, number) => before + number);
        var most = members == 0 && more.Count == 0 ? doubtful.Max() : more.Aggregate(sum, (before, number) => before + number);
        return new(least, unlimited ? null : most);
    }
}
