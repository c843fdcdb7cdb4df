using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>The records that a definition reads and that were not supplied.</summary>
internal static class MissingRecords
{
    public static ValueList<string> Of(Indicator definition, IConditionFacts facts) =>
        new[] { definition.Condition, definition.Population.Condition, definition.NotApplicableWhen, definition.PendingWhen }
            .OfType<Condition>()
            .SelectMany(condition => condition.Paths.Values)
            .Where(path => path.Root == PathRoot.Record && path.IsMissing(facts))
            .Select(path => path.RecordPath)
            .Concat(UniverseIsMissing(definition, facts) ? [definition.Population.Universe.Source!] : [])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToValueList();

    private static bool UniverseIsMissing(Indicator definition, IConditionFacts facts) =>
        definition.Population.Universe.Source is { } source && RecordRows.Of(source, facts) is null;
}
