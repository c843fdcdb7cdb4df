using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>The records outside the reports that a definition reads, by path.</summary>
internal sealed class NeededRecords
{
    private readonly (string Path, Func<IConditionFacts, bool> IsMissing)[] needed;

    private NeededRecords((string Path, Func<IConditionFacts, bool> IsMissing)[] needed) => this.needed = needed;

    public static NeededRecords None { get; } = new([]);

    /// <summary>What all tests of a definition read, those of the indicators that it asks about included. In a number its population plays no part.</summary>
    public static NeededRecords Of(Indicator definition, ActionPlan plan) => definition.Measure is Measure.Number or Measure.Ratio
        ? Of([definition.Condition], null, plan)
        : Of([definition.Condition, definition.Population.Condition, definition.NotApplicableWhen, definition.PendingWhen], definition.Population.Universe.Source, plan);

    /// <summary>What the test of the population reads.</summary>
    public static NeededRecords OfPopulation(Indicator definition, ActionPlan plan) =>
        Of([definition.Population.Condition], definition.Population.Universe.Source, plan);

    private static NeededRecords Of(Condition?[] tests, string? source, ActionPlan plan)
    {
        var conditions = new List<Condition>();
        foreach (var test in tests.OfType<Condition>())
        {
            Follow(test, plan, conditions);
        }

        var read = conditions
            .SelectMany(condition => condition.Paths.Values)
            .Where(path => path.Root == PathRoot.Record && path.RootName != RecordRoots.Reports)
            .Select(path => (path.RecordPath, (Func<IConditionFacts, bool>)path.IsMissing));
        return new([.. read
            .Concat(source is null ? [] : [(source, facts => RecordRows.Of(source, facts) is null)])
            .DistinctBy(record => record.Item1, StringComparer.Ordinal)
            .OrderBy(record => record.Item1, StringComparer.Ordinal)]);
    }

    /// <summary>A test that asks for the outcome of another indicator reads what that one reads.</summary>
    private static void Follow(Condition condition, ActionPlan plan, List<Condition> followed)
    {
        if (followed.Contains(condition))
        {
            return;
        }

        followed.Add(condition);
        foreach (var asked in WaitingOrder.Asked(condition.Root))
        {
            if (plan.Indicators.FirstOrDefault(indicator => indicator.Id.Value == asked) is { } other)
            {
                Follow(other.Condition, plan, followed);
            }
        }
    }

    /// <summary>Those that were not supplied.</summary>
    public ValueList<string> MissingFrom(IConditionFacts facts) =>
        Array.Exists(needed, record => record.IsMissing(facts)) ? needed.Where(record => record.IsMissing(facts)).Select(record => record.Path).ToValueList() : [];
}
