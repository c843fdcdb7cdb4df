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
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToValueList();
}
