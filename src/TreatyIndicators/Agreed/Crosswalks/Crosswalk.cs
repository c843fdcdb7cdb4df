using TreatyIndicators.Catalogues.Crosswalks;

namespace TreatyIndicators;

/// <summary>Which indicators of one plan correspond to which of another, and which facts the reports of all conventions share.</summary>
/// <remarks>
/// A pair is kept once, in the direction in which it was given; the other direction is worked out. An indicator of which nothing is said has no
/// counterpart. Never changes. Safe for any number of threads.
/// </remarks>
public sealed class Crosswalk
{
    private Crosswalk(ValueList<Correspondence> correspondences, ValueList<SharedFact> sharedFacts) =>
        (Correspondences, SharedFacts) = (correspondences, sharedFacts);

    /// <summary>A crosswalk that says nothing.</summary>
    public static Crosswalk Empty { get; } = new([], []);

    /// <summary>The correspondences as they were given, each pair once.</summary>
    public ValueList<Correspondence> Correspondences { get; }

    /// <summary>The facts that do not depend on the convention, in the order given.</summary>
    public ValueList<SharedFact> SharedFacts { get; }

    /// <summary>Makes a crosswalk of your own.</summary>
    /// <param name="correspondences">The correspondences.</param>
    /// <param name="sharedFacts">The shared facts; absent: none.</param>
    /// <exception cref="ArgumentException">Something is missing, stands twice or contradicts itself; the message names all that is wrong.</exception>
    /// <remarks>That the indicators exist is asked by <see cref="Catalogue.Check"/>, for only the catalogue knows its plans.</remarks>
    public static Crosswalk Of(IEnumerable<Correspondence> correspondences, IEnumerable<SharedFact>? sharedFacts = null)
    {
        ArgumentNullException.ThrowIfNull(correspondences);
        var crosswalk = new Crosswalk(correspondences.ToValueList(), (sharedFacts ?? []).ToValueList());
        Checks.ThrowIfAny(CrosswalkChecks.Of(crosswalk, "crosswalk"), nameof(correspondences));
        return crosswalk;
    }

    /// <summary>The counterparts of an indicator, each correspondence seen from its side, in the order of the counterparts.</summary>
    public ValueList<Correspondence> Of(IndicatorId indicator) => Turned().Where(one => one.First == indicator).OrderBy(one => one.Second).ToValueList();

    /// <summary>The correspondences between two plans, seen from the first, in the order of its indicators.</summary>
    /// <exception cref="ArgumentNullException">A plan is missing.</exception>
    public ValueList<Correspondence> Between(ActionPlan from, ActionPlan to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Turned().Where(one => IsOf(one.First, from) && IsOf(one.Second, to)).OrderBy(one => one.First).ThenBy(one => one.Second).ToValueList();
    }

    internal static bool IsOf(IndicatorId indicator, ActionPlan plan) => PlanOf(indicator) == plan.Abbreviation;

    /// <summary>The abbreviation of the plan, which every identifier begins with.</summary>
    internal static string PlanOf(IndicatorId indicator) => indicator.Value.Split('-')[0];

    private IEnumerable<Correspondence> Turned() => Correspondences.SelectMany(one => new[] { one, one.Inverse() });
}
