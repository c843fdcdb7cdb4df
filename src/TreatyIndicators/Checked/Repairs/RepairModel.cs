using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>What the rules about the document ask of the numbers of one report.</summary>
internal sealed class RepairModel
{
    /// <summary>The rows of which parts of one rule are made: of each something is kept, so these are fewer than a rule may visit.</summary>
    private const int MostRows = 200_000;

    private readonly Dictionary<ReportNumber, List<RulePart>> byNumber = [];

    private RepairModel(IReadOnlyList<RulePart> parts)
    {
        Parts = parts;
        foreach (var part in Parts)
        {
            foreach (var number in part.Numbers)
            {
                (byNumber.TryGetValue(number, out var readers) ? readers : byNumber[number] = []).Add(part);
            }
        }
    }

    public IReadOnlyList<RulePart> Parts { get; }

    /// <summary>The model of a report; absent: no number is to be put right. The rules that fail are read first: a long report in which none of them is about numbers has no more work done on it.</summary>
    public static RepairModel? Of(CheckTarget target, CompiledRule[] rules, RuleStatus[] statuses)
    {
        var numbers = new ReportNumbers(target.Submitted!);
        List<RulePart> partsOf(CompiledRule rule) => rule.Rule.Kind == RuleKind.Defect ? [.. PartsOf(target, rule, numbers)] : [];
        var failed = rules.Where((_, place) => statuses[place] == RuleStatus.Failed).ToDictionary(rule => rule, partsOf);
        return failed.Values.Any(parts => parts.Exists(part => part.IsToBeRepaired))
            ? new([.. rules.SelectMany(rule => failed.GetValueOrDefault(rule) ?? partsOf(rule))])
            : null;
    }

    /// <summary>The parts that read any of some numbers.</summary>
    public IEnumerable<RulePart> With(IEnumerable<ReportNumber> numbers) => numbers.SelectMany(number => byNumber[number]).Distinct();

    /// <summary>The parts to be repaired, those together that hang together.</summary>
    /// <param name="toRepair">The parts.</param>
    /// <param name="through">The parts that tie others together.</param>
    public IEnumerable<IReadOnlyList<RulePart>> Groups(IReadOnlyList<RulePart> toRepair, Func<RulePart, bool> through)
    {
        var left = toRepair.ToHashSet();
        foreach (var part in toRepair)
        {
            if (left.Contains(part))
            {
                IReadOnlyList<RulePart> group = [.. Reached(part, through).Where(left.Contains)];
                yield return group;
                left.ExceptWith(group);
            }
        }
    }

    /// <summary>The parts that hang together with one, the nearest first.</summary>
    private HashSet<RulePart> Reached(RulePart first, Func<RulePart, bool> through)
    {
        var (reached, seen, open) = (new HashSet<RulePart>([first]), new HashSet<ReportNumber>(), new Queue<RulePart>([first]));
        while (open.TryDequeue(out var part))
        {
            foreach (var next in part.Numbers.Where(seen.Add).SelectMany(number => byNumber[number]).Where(next => through(next) && reached.Add(next)))
            {
                open.Enqueue(next);
            }
        }

        return reached;
    }

    private static IEnumerable<RulePart> PartsOf(CheckTarget target, CompiledRule rule, ReportNumbers numbers)
    {
        var scope = target.NewScope();
        target.Turn(scope, rule);
        scope.Budget = MostRows;
        var isTested = target.Submitted is not null && !target.IsBlank(rule) && (rule.AppliesWhen is null || rule.AppliesWhen.Evaluate(scope) == Truth.True);
        return isTested ? RulePart.Of(rule, new ClaimReader(rule.Rule.Test, scope, numbers).Read()) : [];
    }
}
