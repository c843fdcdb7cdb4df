using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TreatyIndicators.Validation;

/// <summary>A number of the report that may be changed.</summary>
/// <param name="Path">The path with places in lists, without <c>$.</c></param>
/// <param name="Value">What stands there.</param>
/// <param name="IsWhole">Whether only whole numbers may stand there.</param>
/// <param name="IsSigned">Whether numbers below zero may stand there.</param>
internal sealed partial record ReportNumber(string Path, Rational Value, bool IsWhole, bool IsSigned)
{
    /// <summary>Paths in the order of a reader: the tenth row stands behind the ninth.</summary>
    public string Order => field ??= PlaceInList().Replace(Path, place => place.Value.PadLeft(12, '0'));

    public bool Equals(ReportNumber? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The numbers of several lists, each once. A list by itself has each of its numbers once as it is.</summary>
    public static IReadOnlyList<ReportNumber> Joined(IEnumerable<IReadOnlyList<ReportNumber>> lists)
    {
        List<IReadOnlyList<ReportNumber>> some = [.. lists.Where(list => list.Count > 0)];
        return some.Count == 1 ? some[0] : [.. some.SelectMany(list => list).Distinct()];
    }

    /// <summary>Whether the format can hold a value here.</summary>
    public bool CanHold(Rational value) =>
        (IsSigned || value >= default(Rational))
        && (IsWhole ? value.IsInteger && value <= Rational.Of(long.MaxValue) : DecimalOf(value) is not null);

    /// <summary>The value as a decimal number; absent: it has more digits than one can hold.</summary>
    public static decimal? DecimalOf(Rational value)
    {
        if (value.Numerator.GetBitLength() > 300 || value.Denominator.GetBitLength() > 100)
        {
            return null;
        }

        for (var digits = 0; digits <= MostDigits; digits++)
        {
            if ((value * new Rational(System.Numerics.BigInteger.Pow(10, digits), 1)).IsInteger)
            {
                return value < Rational.Of(decimal.MaxValue / 1_000_000_000_000) && value > Rational.Of(decimal.MinValue / 1_000_000_000_000) ? value.Round(digits) : null;
            }
        }

        return null;
    }

    /// <summary>More than any area, amount or length is given with.</summary>
    public const int MostDigits = 12;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex PlaceInList();
}
