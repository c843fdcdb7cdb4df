using System.Text.Json;

namespace TreatyIndicators.Validation;

/// <summary>Tries out changes: checks the changed report by all rules.</summary>
/// <param name="target">The report.</param>
/// <param name="rules">The rules.</param>
/// <param name="statuses">What they come to as the report stands.</param>
internal sealed class RepairTrial(CheckTarget target, CompiledRule[] rules, RuleStatus[] statuses)
{
    /// <summary>The bytes that may be worked through: thousands of trials of a report that somebody wrote, and no more than seconds for one that a program made.</summary>
    private const long Most = 100_000_000;

    /// <summary>What a trial costs whatever the report.</summary>
    private const int LeastCost = 10_000;

    /// <summary>A byte of a trial is read, checked by all rules and told again where rules fail.</summary>
    private const int CostOfByte = 4;

    private readonly ReportEdit submitted = new(target.Submitted!);
    private readonly ReportEdit effective = new(target.Effective!);
    private long spent;

    private readonly Dictionary<CompiledRule, HashSet<(string Path, string Part)>> before = [];

    /// <summary>Whether the changes put something right in each of some rules and make nothing worse: no rule about the document fails where it did not.</summary>
    public bool Succeeds(IReadOnlyList<(ReportNumber Number, Rational Value)> changes, IReadOnlySet<CompiledRule> repaired)
    {
        if (!IsAffordable || Changed(changes) is not { } changed)
        {
            return false;
        }

        var after = new RuleRunner(target.Knowledge, rules).Run(changed);
        return Enumerable.Range(0, rules.Length).All(place => after[place] != RuleStatus.Failed || rules[place].Rule.Kind != RuleKind.Defect
            || (statuses[place] == RuleStatus.Failed && IsNoWorse(rules[place], changed, repaired.Contains(rules[place]))));
    }

    /// <summary>Whether there is more to be worked through.</summary>
    public bool IsAffordable => spent <= Most;

    /// <summary>Counts what has been worked through elsewhere.</summary>
    public void Spend(long bytes) => spent += bytes;

    /// <summary>The report with the changes; absent: it is not one that the format can hold, for instance because a row is nothing, or it is too long to be tried.</summary>
    private CheckTarget? Changed(IReadOnlyList<(ReportNumber Number, Rational Value)> changes)
    {
        try
        {
            Spend(LeastCost + ((long)CostOfByte * submitted.Bytes));
            if (!IsAffordable)
            {
                return null;
            }

            var changed = submitted.With(changes);
            return target.With(changed, ReferenceEquals(target.Effective, target.Submitted) ? changed : effective.With(changes));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsNoWorse(CompiledRule rule, CheckTarget changed, bool mustBeBetter)
    {
        if (!before.TryGetValue(rule, out var found))
        {
            before[rule] = found = Places(rule, target);
        }

        // Where more places fail than are told, those that are told say nothing of the others.
        return found.Count >= FailureFinder.Most || (Places(rule, changed) is var left && left.IsSubsetOf(found) && (!mustBeBetter || left.Count < found.Count));
    }

    private static HashSet<(string Path, string Part)> Places(CompiledRule rule, CheckTarget target) =>
        [.. OutcomeMaker.Problems(target, rule).Select(problem => (problem.Path, problem.Failure.Part))];
}
