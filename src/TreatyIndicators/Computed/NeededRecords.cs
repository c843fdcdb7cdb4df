using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>The records outside the reports that a definition reads, by path.</summary>
internal sealed class NeededRecords
{
    private readonly (string Path, Func<IConditionFacts, bool> IsMissing)[] needed;

    private NeededRecords((string Path, Func<IConditionFacts, bool> IsMissing)[] needed) => this.needed = needed;

    public static NeededRecords Of(Indicator definition)
    {
        var read = new[] { definition.Condition, definition.Population.Condition, definition.NotApplicableWhen, definition.PendingWhen }
            .OfType<Condition>()
            .SelectMany(condition => condition.Paths.Values)
            .Where(path => path.Root == PathRoot.Record && path.RootName != RecordRoots.Reports)
            .Select(path => (path.RecordPath, (Func<IConditionFacts, bool>)path.IsMissing));
        var source = definition.Population.Universe.Source;
        return new([.. read
            .Concat(source is null ? [] : [(source, facts => RecordRows.Of(source, facts) is null)])
            .DistinctBy(record => record.Item1, StringComparer.Ordinal)
            .OrderBy(record => record.Item1, StringComparer.Ordinal)]);
    }

    /// <summary>Those that were not supplied.</summary>
    public ValueList<string> MissingFrom(IConditionFacts facts) =>
        Array.Exists(needed, record => record.IsMissing(facts)) ? needed.Where(record => record.IsMissing(facts)).Select(record => record.Path).ToValueList() : [];
}
