using System.Globalization;
using System.Text;

namespace TreatyIndicators.Serialization;

/// <summary>Asks of a JSON number whether a decimal holds it to the last digit.</summary>
internal static class NumberText
{
    /// <summary>So many digits and fewer are always held.</summary>
    public const int Digits = 28;

    /// <param name="text">A number as JSON writes it.</param>
    /// <param name="number">The decimal that was read from it.</param>
    public static bool IsExact(ReadOnlySpan<byte> text, decimal number)
    {
        if (text.Length <= Digits && text.IndexOfAny((byte)'e', (byte)'E') < 0)
        {
            return true;
        }

        return Parts(Encoding.ASCII.GetString(text)) is { } written
            && written == Parts(number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The digits without zeros at either end, and the power of ten of the last one; nothing when the power is beyond counting.</summary>
    private static (string Digits, long Power)? Parts(string text)
    {
        var (mantissa, power) = text.IndexOfAny(['e', 'E']) is >= 0 and var end ? (text[..end], text[(end + 1)..]) : (text, "0");
        if (!int.TryParse(power, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
        {
            return null;
        }

        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('-', '0');
        var shown = digits.TrimEnd('0');
        return shown.Length == 0 ? ("", 0) : (shown, (long)exponent - places + digits.Length - shown.Length);
    }
}
