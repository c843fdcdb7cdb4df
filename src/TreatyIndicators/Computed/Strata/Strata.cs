using TreatyIndicators.Computed;

namespace TreatyIndicators;

/// <summary>A result split by groups of States.</summary>
/// <remarks>
/// Together the strata hold every subject of the whole. Where <see cref="IsPartition"/> is true each stands in one stratum only, so
/// numerators, denominators, the upper bounds of counts and the members of every list add up to those of the whole exactly; so do the lower
/// bounds, unless in the population of a stratum nobody is for sure. Percentages do not: they are shares of different populations. Safe for any number of threads.
/// </remarks>
public sealed class Strata
{
    private readonly SubjectLists? inSeveral;

    internal Strata(IndicatorResult whole, ValueList<Stratum> all, SubjectLists? inSeveral) =>
        (Whole, All, this.inSeveral) = (whole, all, inSeveral);

    /// <summary>The result that was split.</summary>
    public IndicatorResult Whole { get; }

    /// <summary>
    /// The groups in their order, empty ones included, then, where somebody is in them, who is in no group and who has no State. None
    /// where the indicator has no subjects: it is a single number, or the records it is about were not supplied.
    /// </summary>
    public ValueList<Stratum> All { get; }

    /// <summary>The subjects that stand in more than one stratum, because groups overlap.</summary>
    public ValueList<string> InSeveral => inSeveral?.Subjects.ToValueList() ?? [];

    /// <summary>Whether nobody stands in more than one stratum, so that the strata add up to the whole.</summary>
    public bool IsPartition => inSeveral is null;

    /// <summary>The stratum of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such stratum.</exception>
    public Stratum this[string name] =>
        All.FirstOrDefault(stratum => stratum.Name == name) ?? throw new KeyNotFoundException($"{Whole.Indicator.Id} has no stratum named '{name}'.");
}
