using System.Numerics;

namespace TreatyIndicators.Conditions;

/// <summary>
/// Finds a finite list of values that stands for all: the constants that tests compare with, one value between and beyond them, and
/// the ways of being absent. A value too many does no harm, since it only makes more outcomes possible; one too few would.
/// </summary>
internal static class TermValues
{
    /// <summary>Stands for every text that no test names; no condition can name it.</summary>
    private const string OtherText = "\u0000";

    public static IReadOnlyList<TermValue> Of(Term term, IReadOnlyCollection<object> constants) => term.Kind switch
    {
        _ when term.IsOneValue => [TermValue.Absent, .. Orders(ValueOrder.Equal)],
        TermKind.Number => [TermValue.Missing, TermValue.Absent, .. Numbers(constants).Select(number => TermValue.Of(number))],
        TermKind.Count => [TermValue.Missing, .. Counts(constants).Select(number => TermValue.Of(number))],
        TermKind.Text =>
        [
            TermValue.Missing, TermValue.Absent, new(false, false, string.Empty), TermValue.Of(OtherText),
            .. constants.Select(text => new TermValue(false, !string.IsNullOrWhiteSpace((string)text), text)),
        ],
        TermKind.Attestation =>
        [
            TermValue.Missing, TermValue.Absent, new(false, true, null), TermValue.Of(OtherText),
            .. constants.Where(answer => (string)answer != nameof(Answer.NotStated)).Select(TermValue.Of),
        ],
        TermKind.Flag => [TermValue.Missing, TermValue.Absent, TermValue.Of(true), TermValue.Of(false)],
        TermKind.Day => [TermValue.Missing, TermValue.Absent, new(false, true, null), .. Days(constants)],
        TermKind.Presence => [TermValue.Missing, TermValue.Absent, new(false, true, null)],
        TermKind.OrderOfNumbers => [TermValue.Absent, .. Orders(ValueOrder.Less, ValueOrder.Equal, ValueOrder.Greater)],
        TermKind.SameText => [TermValue.Absent, .. Orders(ValueOrder.Less, ValueOrder.Equal)],
        TermKind.OrderOfDays => [TermValue.Absent, .. Orders(Enum.GetValues<ValueOrder>())],
        _ => [.. Truths(term.Outcomes)],
    };

    private static IEnumerable<Rational> Numbers(IEnumerable<object> constants)
    {
        var sorted = constants.Cast<Rational>().Order().ToList();
        if (sorted.Count == 0)
        {
            return [default];
        }

        var between = sorted.Zip(sorted.Skip(1), (low, high) => (low + high) / Rational.Of(2));
        return [sorted[0] - Rational.Of(1), .. sorted, .. between, sorted[^1] + Rational.Of(1)];
    }

    private static IEnumerable<Rational> Counts(IEnumerable<object> constants)
    {
        var near = new SortedSet<BigInteger> { BigInteger.Zero };
        foreach (var constant in constants.Cast<Rational>())
        {
            var whole = BigInteger.Divide(constant.Numerator, constant.Denominator);
            near.UnionWith([whole - 1, whole, whole + 1]);
        }

        return near.Where(number => number.Sign >= 0).Select(number => new Rational(number, BigInteger.One));
    }

    /// <summary>A day known roughly is the span of days that it may stand for. Days are counted twice, so that there is something between any two.</summary>
    private static IEnumerable<TermValue> Days(IEnumerable<object> constants)
    {
        var points = constants.Cast<int>().SelectMany(day => new[] { (2 * day) - 1, 2 * day, (2 * day) + 1 }).Append(0).Distinct().Order().ToList();
        return points.SelectMany(from => points.Where(to => to >= from), (from, to) => TermValue.Of((from, to)));
    }

    private static IEnumerable<TermValue> Orders(params IEnumerable<ValueOrder> orders) => orders.Select(order => TermValue.Of(order));

    private static IEnumerable<TermValue> Truths(PossibleTruths outcomes)
    {
        if (outcomes.HasFlag(PossibleTruths.True))
        {
            yield return TermValue.Of(true);
        }

        if (outcomes.HasFlag(PossibleTruths.False))
        {
            yield return TermValue.Of(false);
        }

        if (outcomes.HasFlag(PossibleTruths.Unknown))
        {
            yield return TermValue.Absent;
        }
    }
}
