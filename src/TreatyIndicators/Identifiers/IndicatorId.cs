using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TreatyIndicators;

/// <summary>An indicator: the abbreviation of its plan, the number of its action and its place within the action.</summary>
/// <remarks>
/// SRAAP-7.1 is the first indicator of action 7. Where a plan is a list of figures and no point has more than one, the place is left
/// out: VAP-1. Ordered by plan, action and place.
/// </remarks>
public readonly record struct IndicatorId : IIdentifier<IndicatorId>, IComparable<IndicatorId>
{
    private readonly string? value;

    /// <summary>Makes the identifier from its text.</summary>
    /// <param name="text">An abbreviation, a hyphen and two numbers, for instance SRAAP-7.1, or one number, for instance VAP-1.</param>
    /// <exception cref="ArgumentException">The text does not have that form.</exception>
    public IndicatorId(string text) => this = Identifier.Parse<IndicatorId>(text);

    private IndicatorId(string text, bool _) => value = text;

    /// <inheritdoc/>
    public static string Form => "an abbreviation, a hyphen and two numbers, for instance SRAAP-7.1, or one number, for instance VAP-1";

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <summary>The action to which the indicator belongs; the default value for the default identifier.</summary>
    public ActionId Action => value is null ? default : new(Dot < 0 ? value : value[..Dot]);

    /// <summary>The place of the indicator within its action, counted from 1; 0: it is the only one and bears the name of the action.</summary>
    public int Ordinal => Dot < 0 ? 0 : int.Parse(value.AsSpan(Dot + 1), CultureInfo.InvariantCulture);

    private int Dot => value?.LastIndexOf('.') ?? -1;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out IndicatorId identifier)
    {
        var fits = text is not null
            && (text.LastIndexOf('.') is > 0 and var dot
                ? ActionId.TryParse(text[..dot], out _) && Identifier.IsNumber(text.AsSpan(dot + 1))
                : ActionId.TryParse(text, out _));
        identifier = fits ? new(text!, true) : default;
        return fits;
    }

    /// <summary>Orders by the characters of the text.</summary>
    public int CompareTo(IndicatorId other) => Action.CompareTo(other.Action) is not 0 and var order
        ? order
        : Ordinal.CompareTo(other.Ordinal);

    /// <summary>Whether one stands before the other.</summary>
    public static bool operator <(IndicatorId left, IndicatorId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one stands after the other.</summary>
    public static bool operator >(IndicatorId left, IndicatorId right) => left.CompareTo(right) > 0;

    /// <summary>Whether one stands before the other or they are equal.</summary>
    public static bool operator <=(IndicatorId left, IndicatorId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one stands after the other or they are equal.</summary>
    public static bool operator >=(IndicatorId left, IndicatorId right) => left.CompareTo(right) >= 0;

    /// <summary>The text of the identifier.</summary>
    public override string ToString() => Value;
}
