using System.Diagnostics.CodeAnalysis;

namespace TreatyIndicators;

/// <summary>An action plan of a convention.</summary>
/// <remarks>
/// Editions of one plan (draft, adopted) are told apart by the edition in the plan, not by the identifier. A review or a round of
/// observations with figures of its own is held as a plan as well, and goes through the same engine.
/// </remarks>
public readonly record struct ActionPlanId : IIdentifier<ActionPlanId>, IComparable<ActionPlanId>
{
    private readonly string? value;

    /// <summary>Makes the identifier from its text.</summary>
    /// <param name="text">Small letters, digits and hyphens, for instance siem-reap-angkor.</param>
    /// <exception cref="ArgumentException">The text does not have that form.</exception>
    public ActionPlanId(string text) => this = Identifier.Parse<ActionPlanId>(text);

    private ActionPlanId(string text, bool _) => value = text;

    /// <summary>The Siem Reap-Angkor Action Plan 2025-2029 of the Anti-Personnel Mine Ban Convention.</summary>
    public static ActionPlanId SiemReapAngkor { get; } = new("siem-reap-angkor", true);

    /// <summary>The Lausanne Action Plan 2021-2025 of the Convention on Cluster Munitions; the adopted text runs to 2026.</summary>
    public static ActionPlanId Lausanne { get; } = new("lausanne", true);

    /// <summary>The review of the Vientiane Action Plan of the Convention on Cluster Munitions, part on cooperation and assistance (2015).</summary>
    public static ActionPlanId VientianeReview { get; } = new("vientiane-review", true);

    /// <summary>The yearly observations of the Committee on the Enhancement of Cooperation and Assistance of the Anti-Personnel Mine Ban Convention.</summary>
    public static ActionPlanId Observations { get; } = new("observations", true);

    /// <inheritdoc/>
    public static string Form => "small letters, digits and hyphens, for instance siem-reap-angkor";

    /// <inheritdoc/>
    public string Value => value ?? string.Empty;

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out ActionPlanId identifier)
    {
        var fits = text is not null && Identifier.IsSlug(text);
        identifier = fits ? new(text!, true) : default;
        return fits;
    }

    /// <summary>Orders by the characters of the text.</summary>
    public int CompareTo(ActionPlanId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether one stands before the other.</summary>
    public static bool operator <(ActionPlanId left, ActionPlanId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one stands after the other.</summary>
    public static bool operator >(ActionPlanId left, ActionPlanId right) => left.CompareTo(right) > 0;

    /// <summary>Whether one stands before the other or they are equal.</summary>
    public static bool operator <=(ActionPlanId left, ActionPlanId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one stands after the other or they are equal.</summary>
    public static bool operator >=(ActionPlanId left, ActionPlanId right) => left.CompareTo(right) >= 0;

    /// <summary>The text of the identifier.</summary>
    public override string ToString() => Value;
}
