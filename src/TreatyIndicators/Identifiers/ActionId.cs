using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TreatyIndicators;

/// <summary>An action of a plan: the abbreviation of the plan and the number of the action.</summary>
/// <remarks>Ordered by plan, then by number: SRAAP-2 stands before SRAAP-10.</remarks>
public readonly record struct ActionId : IIdentifier<ActionId>, IComparable<ActionId>
{
    private readonly string? value;

    /// <summary>Makes the identifier from its text.</summary>
    /// <param name="text">An abbreviation, a hyphen and a number, for instance SRAAP-7.</param>
    /// <exception cref="ArgumentException">The text does not have that form.</exception>
    public ActionId(string text) => this = Identifier.Parse<ActionId>(text);

    private ActionId(string text, bool _) => value = text;

    /// <inheritdoc/>
    public static string Form => "an abbreviation, a hyphen and a number, for instance SRAAP-7";

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <summary>The number of the action inside its plan.</summary>
    public int Number => value is null ? 0 : int.Parse(value.AsSpan(value.LastIndexOf('-') + 1), CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out ActionId identifier)
    {
        var fits = text is not null && text.LastIndexOf('-') is > 0 and var hyphen
            && Identifier.IsAbbreviation(text.AsSpan(0, hyphen)) && Identifier.IsNumber(text.AsSpan(hyphen + 1));
        identifier = fits ? new(text!, true) : default;
        return fits;
    }

    /// <summary>Orders by the characters of the text.</summary>
    public int CompareTo(ActionId other) => string.CompareOrdinal(Value.Split('-')[0], other.Value.Split('-')[0]) is not 0 and var order
        ? order
        : Number.CompareTo(other.Number);

    /// <summary>Whether one stands before the other.</summary>
    public static bool operator <(ActionId left, ActionId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one stands after the other.</summary>
    public static bool operator >(ActionId left, ActionId right) => left.CompareTo(right) > 0;

    /// <summary>Whether one stands before the other or they are equal.</summary>
    public static bool operator <=(ActionId left, ActionId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one stands after the other or they are equal.</summary>
    public static bool operator >=(ActionId left, ActionId right) => left.CompareTo(right) >= 0;

    /// <summary>The text of the identifier.</summary>
    public override string ToString() => Value;
}
