using System.Globalization;
using NodaTime.Text;
using TreatyIndicators.Export;

namespace TreatyIndicators.Validation;

/// <summary>Tells values that stand in invariant form in the words of a language.</summary>
internal sealed class ValueWords(RuleTexts texts)
{
    /// <summary>The value as the language writes such values; a text as it stands, in quotes where blanks would not be seen.</summary>
    public string Of(string value, FoundKind kind) => kind switch
    {
        FoundKind.Day when LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day } => texts.Day(day),
        FoundKind.Days => texts.AllOf(value.Split(", ").Select(day => Of(day, FoundKind.Day))),
        FoundKind.Number => Shown(value),
        FoundKind.Entries when Parsed(value) is { } number => texts.Quantity(number, "Entries"),
        FoundKind.Truth when value is "true" or "false" => texts.Sentence(value),
        _ => value.Length == 0 || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]) ? $"\"{value}\"" : value,
    };

    public string Number(Rational number) => Shown(DecimalText.Of(number));

    public string Quantity(Rational number, string unit) => DecimalText.Of(number) is var text && Parsed(text) is { } shown ? texts.Quantity(shown, unit) : Shown(text);

    private string Shown(string number) => number.All(sign => char.IsAsciiDigit(sign) || sign is '.' or '-') ? texts.Digits(number) : number;

    private static decimal? Parsed(string value) => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
