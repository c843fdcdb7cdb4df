using System.Globalization;

namespace TreatyIndicators.Validation;

/// <summary>How a language writes numbers.</summary>
/// <param name="Group">What stands between groups of three digits.</param>
/// <param name="GroupFrom">Whole numbers of fewer digits are not grouped: 4 gives 1,000, 5 gives 1000 and 10,000.</param>
/// <param name="Decimal">What stands before the fraction.</param>
internal sealed record DigitStyle(string Group, int GroupFrom, string Decimal)
{
    /// <summary>The number, exactly, without zeros at the end of its fraction.</summary>
    public string Of(decimal number) => OfDigits(number.ToString("0.############################", CultureInfo.InvariantCulture));

    /// <summary>A number of any size in invariant form: digits with a point and a sign, or without.</summary>
    public string OfDigits(string number)
    {
        var parts = number.TrimStart('-').Split('.');
        return (number.StartsWith('-') ? "-" : string.Empty) + Grouped(parts[0]) + (parts.Length > 1 ? Decimal + parts[1] : string.Empty);
    }

    private string Grouped(string digits)
    {
        if (digits.Length < GroupFrom)
        {
            return digits;
        }

        var first = digits.Length % 3;
        var groups = Enumerable.Range(0, digits.Length / 3).Select(place => digits.Substring(first + (place * 3), 3));
        return string.Join(Group, first == 0 ? groups : groups.Prepend(digits[..first]));
    }
}
