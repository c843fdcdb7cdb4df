using System.Globalization;

namespace TreatyIndicators.Validation;

/// <summary>What plural rules ask of a number as it is written, without zeros at the end of a fraction.</summary>
/// <param name="N">The number without its sign.</param>
/// <param name="I">Its whole part.</param>
/// <param name="V">How many digits its fraction has.</param>
/// <param name="F">Those digits as a number.</param>
internal readonly record struct PluralOperands(decimal N, decimal I, decimal V, decimal F)
{
    public static PluralOperands Of(decimal number)
    {
        var size = Math.Abs(number);
        var text = size.ToString(CultureInfo.InvariantCulture);
        var fraction = text.Contains('.', StringComparison.Ordinal) ? text[(text.IndexOf('.', StringComparison.Ordinal) + 1)..].TrimEnd('0') : string.Empty;
        return new(size, decimal.Truncate(size), fraction.Length, fraction.Length == 0 ? 0 : decimal.Parse(fraction, CultureInfo.InvariantCulture));
    }

    /// <summary>The operand of a letter; <see langword="null"/>: there is none. Numbers are never written in compact form, so <c>c</c> and <c>e</c> are 0.</summary>
    public static Func<PluralOperands, decimal>? Named(string letter) => letter switch
    {
        "n" => operands => operands.N,
        "i" => operands => operands.I,
        "v" or "w" => operands => operands.V,
        "f" or "t" => operands => operands.F,
        "c" or "e" => _ => 0,
        _ => null,
    };
}
