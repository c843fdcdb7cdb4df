using FsCheck;
using FsCheck.Fluent;

namespace TreatyIndicators.Testing;

/// <summary>Random reports for property tests with FsCheck: valid ones, and ones in which exactly one rule is broken.</summary>
/// <remarks>
/// <code>
/// Prop.ForAll(ReportGenerators.Valid(ConventionId.Apmbc), world => MyImport(world.Report).IsAccepted).QuickCheckThrowOnFailure();
/// </code>
/// A case that fails is made smaller by leaving out random changes, down to the world as it is shipped. The same seed gives the same worlds.
/// Safe for any number of threads.
/// </remarks>
public static class ReportGenerators
{
    private const int MostSteps = 8;

    private static readonly Gen<VariationStep> Step =
        from kind in Gen.Elements(Enum.GetValues<VariationKind>())
        from choice in Gen.Choose(0, 59)
        from amount in Gen.Choose(1, 100)
        select new VariationStep(kind, choice, amount);

    private static readonly Gen<ValueList<VariationStep>> Steps =
        from count in Gen.Choose(0, MostSteps)
        from steps in Step.ListOf(count)
        select steps.ToValueList();

    /// <summary>Random worlds around a report of a State with a profile. No rule fails in them.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="profile">What the State has to report on; absent: everything.</param>
    public static Arbitrary<RuleWorld> Valid(ConventionId convention, ReportProfile profile = ReportProfile.All) => Varied(RuleWorld.Load(convention, profile));

    /// <summary>Random worlds like a world: with other figures, days and words, further rows, and everything that added up still adding up.</summary>
    /// <param name="world">The world, one in which no rule fails.</param>
    /// <exception cref="ArgumentNullException">No world is given.</exception>
    public static Arbitrary<RuleWorld> Varied(RuleWorld world)
    {
        ArgumentNullException.ThrowIfNull(world);
        return Arb.From(
            Steps.Select(steps => new WorldVariation(world, steps).Make()),
            made => made.Variation?.Smaller().Select(smaller => smaller.Make()) ?? []);
    }

    /// <summary>Random worlds in which one rule was broken, any one of those of the convention.</summary>
    /// <param name="convention">The convention.</param>
    public static Arbitrary<BrokenWorld> BreakingOne(ConventionId convention)
    {
        var examples = RuleExamples.Of(convention);
        return Arb.From(
            from example in Gen.Elements(examples.AsEnumerable())
            from steps in Steps
            select Broken(example, new(RuleWorld.Load(convention, example.Fails.World), steps)),
            broken => broken.World.Variation?.Smaller().Select(smaller => Broken(RuleExamples.Of(broken.Rule, convention), smaller)) ?? []);
    }

    /// <summary>Random worlds in which a rule was broken.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="rule">The identifier of the rule, for instance <c>B-01</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no example of the rule for the convention.</exception>
    public static Arbitrary<BrokenWorld> Breaking(ConventionId convention, string rule)
    {
        var example = RuleExamples.Of(rule, convention);
        return Arb.From(
            Steps.Select(steps => Broken(example, new(RuleWorld.Load(convention, example.Fails.World), steps))),
            broken => broken.World.Variation?.Smaller().Select(smaller => Broken(example, smaller)) ?? []);
    }

    private static BrokenWorld Broken(RuleExample example, WorldVariation variation)
    {
        var world = variation.Make().With(example.Fails.Edits);
        return new(new(world.Convention, world.Name, world.About, world.Document) { Variation = variation }, example.Rule, example.Consequences);
    }
}
