using System.Globalization;
using System.Numerics;

namespace TreatyIndicators.Export;

/// <summary>Exact numbers as decimal text: rounded half away from zero, without zeros at the end, however large.</summary>
internal static class DecimalText
{
    /// <summary>The digits after the point in files for other programs.</summary>
    public const int Digits = 6;

    public static string Of(Rational number, int digits = Digits)
    {
        var scale = BigInteger.Pow(10, digits);
        var rounded = ((BigInteger.Abs(number.Numerator) * scale * 2) + number.Denominator) / (number.Denominator * 2);
        var whole = BigInteger.DivRem(rounded, scale, out var part).ToString(CultureInfo.InvariantCulture);
        var sign = number.Numerator.Sign < 0 && !rounded.IsZero ? "-" : string.Empty;
        return part.IsZero
            ? sign + whole
            : $"{sign}{whole}.{part.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0').TrimEnd('0')}";
    }
}
