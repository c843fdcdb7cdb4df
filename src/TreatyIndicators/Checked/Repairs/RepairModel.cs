namespace TreatyIndicators.Validation;

/// <summary>What the rules about the document ask of the numbers of one report.</summary>
internal sealed class RepairModel
{
    private readonly Dictionary<ReportNumber, List<RulePart>> byNumber = [];
    private readonly Dictionary<ReportNumber, IReadOnlyList<RulePart>> asked = [];
    private readonly IReadOnlyList<RuleReading> rules;

    private RepairModel(IReadOnlyList<RuleReading> rules, IReadOnlyList<RulePart> toRepair)
    {
        (this.rules, ToRepair) = (rules, toRepair);
        foreach (var part in rules.SelectMany(rule => rule.Parts))
        {
            foreach (var number in part.Numbers)
            {
                (byNumber.TryGetValue(number, out var readers) ? readers : byNumber[number] = []).Add(part);
            }
        }
    }

    /// <summary>The parts that fail and may be put right; of a table in which many rows fail, the first ones.</summary>
    public IReadOnlyList<RulePart> ToRepair { get; }

    /// <summary>The model of a report; absent: no number is to be put right. The rules that fail are read first: a long report in which none of them is about numbers has no more work done on it.</summary>
    public static RepairModel? Of(CheckTarget target, CompiledRule[] rules, RuleStatus[] statuses)
    {
        if (target.Submitted is null)
        {
            return null;
        }

        var numbers = new ReportNumbers(target.Submitted);
        var defects = rules.Where(rule => rule.Rule.Kind == RuleKind.Defect).ToList();
        var failed = defects.Where(rule => statuses[Array.IndexOf(rules, rule)] == RuleStatus.Failed).ToDictionary(rule => rule, rule => new RuleReading(target, rule, numbers));
        List<RulePart> toRepair = [.. failed.Values.SelectMany(rule => rule.ToBeRepaired())];
        return toRepair.Count == 0 ? null : new([.. defects.Select(rule => failed.GetValueOrDefault(rule) ?? new(target, rule, numbers))], toRepair);
    }

    /// <summary>The parts that read any of some numbers.</summary>
    public IEnumerable<RulePart> With(IEnumerable<ReportNumber> numbers) => numbers.SelectMany(With).Distinct();

    /// <summary>The parts to be repaired, those together that hang together.</summary>
    /// <param name="toRepair">Some of the parts.</param>
    /// <param name="through">The parts that tie others together.</param>
    public IEnumerable<IReadOnlyList<RulePart>> Groups(IReadOnlyList<RulePart> toRepair, Func<RulePart, bool> through)
    {
        var seen = new HashSet<RulePart>();
        foreach (var part in toRepair)
        {
            if (seen.Add(part))
            {
                IReadOnlyList<RulePart> group = [.. Reached(part, through).Where(one => one.IsToBeRepaired)];
                yield return group;
                seen.UnionWith(group);
            }
        }
    }

    /// <summary>The parts that hang together with one, the nearest first. What is about more numbers than are looked through ties nothing together.</summary>
    private HashSet<RulePart> Reached(RulePart first, Func<RulePart, bool> through)
    {
        var (reached, seen, open) = (new HashSet<RulePart>([first]), new HashSet<ReportNumber>(), new Queue<RulePart>(first.IsTooLong ? [] : [first]));
        while (open.TryDequeue(out var part))
        {
            foreach (var next in part.Numbers.Where(seen.Add).SelectMany(With).Where(next => !next.IsTooLong && through(next) && reached.Add(next)))
            {
                open.Enqueue(next);
            }
        }

        return reached;
    }

    private IReadOnlyList<RulePart> With(ReportNumber number)
    {
        if (!asked.TryGetValue(number, out var parts))
        {
            asked[number] = parts = [.. (byNumber.GetValueOrDefault(number) ?? []).Concat(rules.SelectMany(rule => rule.InRowOf(number))).OrderBy(part => part.Rule.Place)];
        }

        return parts;
    }
}
