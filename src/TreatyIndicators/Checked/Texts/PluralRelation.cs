using System.Globalization;

namespace TreatyIndicators.Validation;

/// <summary>One relation of a plural rule, for instance <c>i % 100 != 12..14</c>.</summary>
internal sealed class PluralRelation
{
    private readonly Func<PluralOperands, decimal> operand;
    private readonly int? modulus;
    private readonly bool negated;
    private readonly (int From, int To)[] ranges;

    private PluralRelation(Func<PluralOperands, decimal> operand, int? modulus, bool negated, (int From, int To)[] ranges) =>
        (this.operand, this.modulus, this.negated, this.ranges) = (operand, modulus, negated, ranges);

    /// <exception cref="FormatException">The text is not a relation.</exception>
    public static PluralRelation Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [var letter, "%", var modulus, "=" or "!=", var ranges] when Number(modulus) is { } whole and > 0 => new(Operand(letter, text), whole, words[3] == "!=", Ranges(ranges, text)),
            [var letter, "=" or "!=", var ranges] => new(Operand(letter, text), null, words[1] == "!=", Ranges(ranges, text)),
            _ => throw Unreadable(text),
        };
    }

    public bool Holds(PluralOperands operands)
    {
        var value = modulus is { } whole ? operand(operands) % whole : operand(operands);

        // A range holds its whole numbers only: 2.5 is not in 2..4.
        var isWithin = decimal.IsInteger(value) && Array.Exists(ranges, range => range.From <= value && value <= range.To);
        return isWithin != negated;
    }

    private static Func<PluralOperands, decimal> Operand(string letter, string text) => PluralOperands.Named(letter) ?? throw Unreadable(text);

    private static (int From, int To)[] Ranges(string ranges, string text) => [.. ranges.Split(',').Select(range => Range(range, text))];

    private static (int From, int To) Range(string range, string text) => range.Split("..") switch
    {
        [var one] when Number(one) is { } value => (value, value),
        [var first, var last] when Number(first) is { } from && Number(last) is { } to && from <= to => (from, to),
        _ => throw Unreadable(text),
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static FormatException Unreadable(string text) =>
        new($"found the plural rule \"{text}\", expected one such as \"v = 0 and i % 10 = 2..4 and i % 100 != 12..14\"");
}
