using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace TreatyIndicators.Computed;

/// <summary>A plan whose definitions have been brought into the form in which they are evaluated. Safe for any number of threads.</summary>
internal sealed class CompiledPlan
{
    private static readonly ConditionalWeakTable<ActionPlan, CompiledPlan> Known = [];

    private readonly ConcurrentDictionary<string, CompiledPlan> variants = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, CompiledIndicator> byId;

    private CompiledPlan(ActionPlan plan)
    {
        Plan = plan;
        var compiler = new PlanCompiler(plan);
        Indicators = [.. plan.Indicators.Select(compiler.Compile)];
        Universes = compiler.Universes;
        Stages = ByUniverse(WaitingOrder.Of(Universes, Indicators));
        byId = Indicators.ToFrozenDictionary(indicator => indicator.Definition.Id.Value, StringComparer.Ordinal);
    }

    /// <summary>Further definitions beside those of a plan. What they ask of other indicators is asked of the plan's own, which are worked out before.</summary>
    private CompiledPlan(ActionPlan plan, IEnumerable<Indicator> definitions)
    {
        Plan = plan;
        var compiler = new PlanCompiler(plan);
        Indicators = [.. definitions.Select(compiler.Compile)];
        Universes = compiler.Universes;
        Stages = ByUniverse([Indicators]);
        byId = FrozenDictionary<string, CompiledIndicator>.Empty;
    }

    public ActionPlan Plan { get; }

    public IReadOnlyList<CompiledIndicator> Indicators { get; }

    public IReadOnlyList<CompiledUniverse> Universes { get; }

    /// <summary>The indicators in the order in which their tests can be worked out: each stage is of one universe and asks only for outcomes of those before it.</summary>
    public IReadOnlyList<(int Universe, CompiledIndicator[] Indicators)> Stages { get; }

    /// <summary>What of it can be otherwise as of another day; worked out when first asked for.</summary>
    public PlanReads Reads => field ??= new(this);

    /// <summary>The compiled form of a plan. It is a function of the plan alone, so one copy per plan serves everybody.</summary>
    public static CompiledPlan Of(ActionPlan plan) => Known.GetValue(plan, unknown => new CompiledPlan(unknown));

    /// <summary>The compiled form of further definitions, kept under a name that says which they are.</summary>
    public CompiledPlan Beside(string name, Func<IEnumerable<Indicator>> definitions) =>
        variants.GetOrAdd(name, _ => new CompiledPlan(Plan, definitions()));

    public CompiledIndicator? Find(IndicatorId indicator) => Find(indicator.Value);

    public CompiledIndicator? Find(string indicator) => byId.GetValueOrDefault(indicator);

    private static IReadOnlyList<(int Universe, CompiledIndicator[] Indicators)> ByUniverse(IEnumerable<IReadOnlyList<CompiledIndicator>> stages) =>
        [.. stages.SelectMany(stage => stage.GroupBy(indicator => indicator.Universe)).Select(stage => (stage.Key, stage.ToArray()))];
}
