using System.Diagnostics.CodeAnalysis;

namespace TreatyIndicators;

/// <summary>A convention.</summary>
/// <remarks>The two conventions that the library ships are named here; a catalogue may hold others.</remarks>
public readonly record struct ConventionId : IIdentifier<ConventionId>, IComparable<ConventionId>
{
    private readonly string? value;

    /// <summary>Makes the identifier from its text.</summary>
    /// <param name="text">Letters and digits beginning with a capital, for instance Apmbc.</param>
    /// <exception cref="ArgumentException">The text does not have that form.</exception>
    public ConventionId(string text) => this = Identifier.Parse<ConventionId>(text);

    private ConventionId(string text, bool _) => value = text;

    /// <summary>The Anti-Personnel Mine Ban Convention of 1997.</summary>
    public static ConventionId Apmbc { get; } = new("Apmbc", true);

    /// <summary>The Convention on Cluster Munitions of 2008.</summary>
    public static ConventionId Ccm { get; } = new("Ccm", true);

    /// <inheritdoc/>
    public static string Form => "letters and digits beginning with a capital, for instance Apmbc";

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out ConventionId identifier)
    {
        var fits = text is not null && text.Length is > 0 and <= 32 && char.IsAsciiLetterUpper(text[0]) && text.All(char.IsAsciiLetterOrDigit);
        identifier = fits ? new(text!, true) : default;
        return fits;
    }

    /// <summary>Orders by the characters of the text.</summary>
    public int CompareTo(ConventionId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether one stands before the other.</summary>
    public static bool operator <(ConventionId left, ConventionId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one stands after the other.</summary>
    public static bool operator >(ConventionId left, ConventionId right) => left.CompareTo(right) > 0;

    /// <summary>Whether one stands before the other or they are equal.</summary>
    public static bool operator <=(ConventionId left, ConventionId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one stands after the other or they are equal.</summary>
    public static bool operator >=(ConventionId left, ConventionId right) => left.CompareTo(right) >= 0;

    /// <summary>The text of the identifier.</summary>
    public override string ToString() => Value;
}
