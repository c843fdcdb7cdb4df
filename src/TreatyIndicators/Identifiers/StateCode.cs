using System.Diagnostics.CodeAnalysis;

namespace TreatyIndicators;

/// <summary>The code of a State: ISO 3166-1 alpha-3.</summary>
/// <remarks>Only the form is checked here; whether a State has the code is a question to the catalogue. The codes <c>XAA</c> to <c>XZZ</c> belong to users and stand for fictitious States.</remarks>
public readonly record struct StateCode : IIdentifier<StateCode>, IComparable<StateCode>
{
    private readonly string? value;

    /// <summary>Makes the identifier from its text.</summary>
    /// <param name="text">Three capital letters, for instance XAA.</param>
    /// <exception cref="ArgumentException">The text does not have that form.</exception>
    public StateCode(string text) => this = Identifier.Parse<StateCode>(text);

    private StateCode(string text, bool _) => value = text;

    /// <inheritdoc/>
    public static string Form => "three capital letters, for instance XAA";

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out StateCode identifier)
    {
        var fits = text is not null && text.Length == 3 && Identifier.IsCapitals(text);
        identifier = fits ? new(text!, true) : default;
        return fits;
    }

    /// <summary>Made of the three letters themselves: the code of a State is looked up more often than anything else.</summary>
    public override int GetHashCode() => value is [var first, var second, var third] ? (first << 16) | (second << 8) | third : 0;

    /// <summary>Orders by the characters of the text.</summary>
    public int CompareTo(StateCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether one stands before the other.</summary>
    public static bool operator <(StateCode left, StateCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether one stands after the other.</summary>
    public static bool operator >(StateCode left, StateCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether one stands before the other or they are equal.</summary>
    public static bool operator <=(StateCode left, StateCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one stands after the other or they are equal.</summary>
    public static bool operator >=(StateCode left, StateCode right) => left.CompareTo(right) >= 0;

    /// <summary>The text of the identifier.</summary>
    public override string ToString() => Value;
}
