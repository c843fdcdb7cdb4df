namespace TreatyIndicators.Validation;

/// <summary>Tries out changes: checks the changed report by all rules.</summary>
internal sealed class RepairTrial(CheckTarget target, CompiledRule[] rules, RuleStatus[] statuses)
{
    private readonly Dictionary<CompiledRule, HashSet<(string Path, string Part)>> before = [];

    /// <summary>Whether the changes put something right in each of some rules and make nothing worse: no rule about the document fails where it did not.</summary>
    public bool Succeeds(IReadOnlyList<(ReportNumber Number, Rational Value)> changes, IReadOnlySet<CompiledRule> repaired)
    {
        var submitted = ReportEdit.With(target.Submitted!, changes);
        var effective = ReferenceEquals(target.Effective, target.Submitted) ? submitted : ReportEdit.With(target.Effective!, changes);
        var changed = new CheckTarget(target.Knowledge, target.Series, submitted, effective, target.Earlier);
        var after = new RuleRunner(target.Knowledge, rules).Run(changed);
        return Enumerable.Range(0, rules.Length).All(place => after[place] != RuleStatus.Failed || rules[place].Rule.Kind != RuleKind.Defect
            || (statuses[place] == RuleStatus.Failed && IsNoWorse(rules[place], changed, repaired.Contains(rules[place]))));
    }

    private bool IsNoWorse(CompiledRule rule, CheckTarget changed, bool mustBeBetter)
    {
        if (!before.TryGetValue(rule, out var found))
        {
            before[rule] = found = Places(rule, target);
        }

        var left = Places(rule, changed);
        return found.Count >= FailureFinder.Most || (left.IsSubsetOf(found) && (!mustBeBetter || left.Count < found.Count));
    }

    private static HashSet<(string Path, string Part)> Places(CompiledRule rule, CheckTarget target) =>
        [.. OutcomeMaker.Problems(target, rule).Select(problem => (problem.Path, problem.Failure.Part))];
}
