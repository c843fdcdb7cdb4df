namespace TreatyIndicators.Validation;

/// <summary>Finds the smallest ways to put the numbers of a report right.</summary>
internal static class RepairFinder
{
    public static ValueList<RepairChoice> Of(ReportCheck check, CheckTarget target, CompiledRule[] rules, RuleStatus[] statuses)
    {
        if (RepairModel.Of(target, rules, statuses) is not { } model)
        {
            return [];
        }

        var trial = new RepairTrial(target, rules, statuses);
        var problems = new ProblemsByNumber(check.Problems);
        return model.Groups(model.ToRepair, through: _ => true)
            .Where(group => problems.Of(group).Count > 0)
            .SelectMany(group => Of(group, model, trial, one => problems.Of(one).Count > 0))
            .Select(found => new RepairChoice { Kind = RepairKind.Arithmetic, Problems = problems.Of(found.Group), Repairs = found.Repairs, IsComplete = found.IsComplete })
            .ToValueList();
    }

    /// <summary>Where parts that hang together only by way of others cannot be put right together, each whose problem is told is put right by itself.</summary>
    private static IEnumerable<(IReadOnlyList<RulePart> Group, ValueList<Repair> Repairs, bool IsComplete)> Of(IReadOnlyList<RulePart> group, RepairModel model, RepairTrial trial, Func<IReadOnlyList<RulePart>, bool> isTold)
    {
        var (repairs, isComplete) = new RepairSearch(model, group, trial).Run();
        var closer = repairs.Count > 0 ? [] : model.Groups(group, group.ToHashSet().Contains).ToList();
        return closer.Count < 2
            ? [(group, repairs, isComplete)]
            : closer.Where(isTold).Select(one => (Group: one, Run: new RepairSearch(model, one, trial).Run())).Select(one => (one.Group, one.Run.Repairs, one.Run.IsComplete));
    }
}
