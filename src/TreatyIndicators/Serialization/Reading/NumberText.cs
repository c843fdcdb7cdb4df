using System.Globalization;

namespace TreatyIndicators.Serialization;

/// <summary>Asks of a JSON number whether a decimal holds it to the last digit.</summary>
internal static class NumberText
{
    private const int Digits = 28;

    /// <param name="text">A number as JSON writes it.</param>
    public static bool IsExact(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny((byte)'e', (byte)'E');
        if (text.Length <= Digits && end < 0)
        {
            return true;
        }

        var mantissa = (end < 0 ? text : text[..end]).TrimStart((byte)'-');
        var exponent = 0;
        return (end < 0 || int.TryParse(text[(end + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            && IsExact(mantissa, exponent);
    }

    private static bool IsExact(ReadOnlySpan<byte> mantissa, int exponent)
    {
        var point = mantissa.IndexOf((byte)'.');
        var whole = (point < 0 ? mantissa : mantissa[..point]).TrimStart((byte)'0');
        var fraction = (point < 0 ? default : mantissa[(point + 1)..]).TrimEnd((byte)'0');
        var significant = whole.IsEmpty ? fraction.TrimStart((byte)'0').Length
            : fraction.IsEmpty ? whole.TrimEnd((byte)'0').Length
            : whole.Length + fraction.Length;
        return significant == 0 || (significant <= Digits && (long)fraction.Length - exponent <= Digits);
    }
}
