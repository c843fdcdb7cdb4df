namespace TreatyIndicators.Computed;

/// <summary>What the columns and numbers of a plan read that can be otherwise as of another day.</summary>
/// <remarks>Safe for any number of threads.</remarks>
internal sealed class PlanReads
{
    private readonly Dictionary<CompiledIndicator, DayReads> numbers;

    public PlanReads(CompiledPlan plan)
    {
        Leaves = [.. plan.Universes.Select(universe => universe.Leaves.Select(DayReads.Of).ToArray())];
        numbers = plan.Indicators.Where(indicator => !indicator.HasSubjects || indicator.Amount is not null)
            .ToDictionary(indicator => indicator, indicator => DayReads.Of(indicator.Definition));
        Rows = Leaves.SelectMany(leaves => leaves).Concat(numbers.Values).SelectMany(reads => reads.Rows)
            .Concat(plan.Universes.Select(universe => universe.Universe.Source).OfType<string>().Select(source => RecordPaths.ListIn(source.Split('.'))).OfType<string>().Select(list => new RowsRead(list, null)))
            .Distinct().ToList();
    }

    /// <summary>For each universe, what its columns read.</summary>
    public IReadOnlyList<DayReads[]> Leaves { get; }

    /// <summary>All records that anything goes through.</summary>
    public IReadOnlyList<RowsRead> Rows { get; }

    /// <summary>What an indicator reads that is a number, or adds numbers up.</summary>
    public DayReads Of(CompiledIndicator number) => numbers[number];
}
