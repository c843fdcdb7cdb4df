using System.Runtime.CompilerServices;
using TreatyIndicators.Computed;

namespace TreatyIndicators;

/// <summary>The groups by which results are split: regions, subregions, or groups of the caller's own.</summary>
/// <remarks>
/// Groups may overlap and may leave States out. Who is in no group forms a stratum of its own, and who is in several is told by
/// <see cref="Strata.InSeveral"/>; nobody is dropped and nobody is counted twice without a word. Keep one object and split many results by it:
/// which subject belongs where is worked out once. Safe for any number of threads.
/// </remarks>
public sealed class StateGroups
{
    private readonly ConditionalWeakTable<SubjectIdentifiers, StratumMasks> known = [];

    private StateGroups(ValueList<StateGroup> all, StratumKind others)
    {
        if (all.FirstOrDefault(group => string.IsNullOrWhiteSpace(group.Name)) is not null)
        {
            throw new ArgumentException("Found a group without a name, expected one, for instance 'Donors'.", nameof(all));
        }

        if (all.GroupBy(group => group.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Found two groups named '{twice.Key}', expected each name once.", nameof(all));
        }

        (All, Others) = (all, others);
    }

    /// <summary>The groups, in their order.</summary>
    public ValueList<StateGroup> All { get; }

    /// <summary>What it means for a State to be in no group.</summary>
    internal StratumKind Others { get; }

    /// <summary>The regions of the catalogue's States, by name. Source: M49, the standard of the United Nations.</summary>
    /// <exception cref="ArgumentNullException">No catalogue is given.</exception>
    public static StateGroups Regions(Catalogue catalogue) => Parts(catalogue, state => state.Region);

    /// <summary>The subregions of the catalogue's States, by name, for instance Southern Asia. Source: M49.</summary>
    /// <exception cref="ArgumentNullException">No catalogue is given.</exception>
    public static StateGroups Subregions(Catalogue catalogue) => Parts(catalogue, state => state.Subregion);

    /// <summary>Groups of your own.</summary>
    /// <exception cref="ArgumentNullException">No groups are given.</exception>
    /// <exception cref="ArgumentException">A group has no name, or two have the same.</exception>
    public static StateGroups Of(IEnumerable<StateGroup> groups) => new(groups.ToValueList(), StratumKind.Rest);

    /// <summary>One group of your own; the others are the rest.</summary>
    /// <param name="name">The name.</param>
    /// <param name="states">The States.</param>
    /// <exception cref="ArgumentException">There is no name.</exception>
    public static StateGroups Of(string name, params IEnumerable<StateCode> states) => Of([new() { Name = name, States = states.ToValueList() }]);

    /// <summary>These groups and one more.</summary>
    /// <param name="name">The name.</param>
    /// <param name="states">The States.</param>
    /// <exception cref="ArgumentException">There is no name, or a group has it already.</exception>
    public StateGroups And(string name, params IEnumerable<StateCode> states) =>
        new([.. All, new() { Name = name, States = states.ToValueList() }], Others);

    internal StratumMasks MasksOf(SubjectTable table, string? source) =>
        known.GetValue(table.Names, _ => StratumMasks.Of(this, SubjectStates.Of(table, source)));

    private static StateGroups Parts(Catalogue catalogue, Func<State, WorldRegion?> part)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var parts = catalogue.States
            .Where(state => part(state) is not null)
            .GroupBy(state => part(state)!)
            .OrderBy(states => states.Key.Name, StringComparer.Ordinal)
            .Select(states => new StateGroup { Name = states.Key.Name, M49 = states.Key.M49, States = states.Select(state => state.Code).ToValueList() });
        return new(parts.ToValueList(), StratumKind.RegionUnknown);
    }
}
