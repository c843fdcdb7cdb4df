namespace TreatyIndicators.Validation;

/// <summary>Goes through sets of numbers, the smallest first, for those that put parts of rules right.</summary>
internal sealed class RepairSearch(RepairModel model, IReadOnlyList<RulePart> toRepair, RepairTrial trial)
{
    private readonly RepairWork work = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<(string Order, Repair Repair)> found = [];

    /// <summary>The repairs of the least number of changes, in the order of their paths, and whether every set was looked at.</summary>
    public (ValueList<Repair> Repairs, bool IsComplete) Run()
    {
        if (toRepair.SelectMany(part => part.Numbers).Distinct().Take(RepairLimits.Numbers + 1).Count() > RepairLimits.Numbers || !trial.IsAffordable)
        {
            return ([], false);
        }

        var solver = new RepairSolver(model, toRepair, trial, work);
        for (var size = 1; size <= RepairLimits.Fields && found.Count == 0; size++)
        {
            Visit([], size, solver);
        }

        var repairs = found.OrderBy(repair => repair.Order, StringComparer.Ordinal).Select(repair => repair.Repair).ToValueList();
        return (repairs, !work.HasGivenUp);
    }

    /// <summary>Adds numbers until each part reads one that changes; then numbers that others hang together with.</summary>
    private void Visit(ReportNumber[] chosen, int size, RepairSolver solver)
    {
        var open = toRepair.FirstOrDefault(part => !part.Numbers.Any(chosen.Contains));
        if (chosen.Length == size)
        {
            Try(chosen, open is null, solver);
            return;
        }

        foreach (var number in (open is null ? model.With(chosen).SelectMany(part => part.Numbers) : open.Numbers).Distinct().Where(number => !chosen.Contains(number)))
        {
            if (work.IsOver)
            {
                return;
            }

            Visit([.. chosen.Append(number).OrderBy(one => one.Order, StringComparer.Ordinal)], size, solver);
        }
    }

    private void Try(ReportNumber[] chosen, bool isComplete, RepairSolver solver)
    {
        var order = string.Join(' ', chosen.Select(number => number.Order));
        if (isComplete && seen.Add(order) && work.MayLookAtOneMore() && solver.Solve(chosen) is { } repair)
        {
            found.Add((order, repair));
            work.HasFound();
        }
    }
}
