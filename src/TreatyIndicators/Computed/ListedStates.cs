using System.Collections.Concurrent;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>The States of a catalogue, in its order, and what the register of a convention says of each, as known on a day.</summary>
/// <remarks>Safe for any number of threads.</remarks>
internal sealed class ListedStates
{
    private readonly ConcurrentDictionary<LocalDate, ListedStates> known = new();
    private readonly ListedStates? whole;

    /// <summary>With all that the register says, whenever it became known.</summary>
    public ListedStates(ConventionId convention, Catalogue catalogue)
        : this(new(catalogue.States.Count, place => catalogue.States[place].Code.Value), catalogue.Membership(convention))
    {
    }

    private ListedStates(ListedStates whole, LocalDate day)
        : this(whole.Identifiers, whole.Membership.KnownOn(day)) => this.whole = whole;

    private ListedStates(SubjectIdentifiers identifiers, Membership membership) =>
        (Identifiers, Membership, Members) = (identifiers, membership, [.. identifiers.All.Select(code => membership.Of(new(code)))]);

    /// <summary>Their codes.</summary>
    public SubjectIdentifiers Identifiers { get; }

    /// <summary>The register.</summary>
    public Membership Membership { get; }

    /// <summary>Their rows in the register.</summary>
    public MembershipRecord[] Members { get; }

    /// <summary>With all that the register says, whenever it became known.</summary>
    public ListedStates Whole => whole ?? this;

    /// <summary>The rows of lists of the register by their members and years; see <see cref="RowKey"/>.</summary>
    public ConcurrentDictionary<string, Lazy<RowIndex>> Rows { get; } = new(StringComparer.Ordinal);

    /// <summary>What was known on a day. Days between which nothing became known share it.</summary>
    public ListedStates On(LocalDate day)
    {
        var last = Membership.Known.LastChange(day);
        if (last == Membership.Known.LastChange(LocalDate.MaxIsoValue))
        {
            return this;
        }

        if (known.Count >= FrameStore.MostFrames)
        {
            known.Clear();
        }

        return known.GetOrAdd(last, static (day, whole) => new(whole, day), this);
    }
}
