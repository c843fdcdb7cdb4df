using TreatyIndicators.Validation;

namespace TreatyIndicators.Testing;

/// <summary>What came of one rule in one or more checks: it fails when it fails in one of them, and passes when it passes in one and fails in none.</summary>
internal sealed record Verdict(string Rule, RuleStatus Status, ValueList<RuleProblem> Problems, string Reason)
{
    /// <exception cref="CheckException">The rule is for none of the checks.</exception>
    public static Verdict On(IEnumerable<SubjectCheck> checks, string rule)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentException.ThrowIfNullOrEmpty(rule);
        var outcomes = checks.SelectMany(check => check.Outcomes).Where(outcome => outcome.Rule.Id == rule).ToList();
        var status = outcomes.Exists(outcome => outcome.Status == RuleStatus.Failed) ? RuleStatus.Failed
            : outcomes.Exists(outcome => outcome.Status == RuleStatus.Passed) ? RuleStatus.Passed
            : RuleStatus.NotEvaluated;
        return outcomes.Count > 0
            ? new(rule, status, outcomes.SelectMany(outcome => outcome.Problems).ToValueList(), outcomes[0].Reason?.ToString() ?? string.Empty)
            : throw new CheckException($"Expected a verdict on the rule {rule}, found none: no rule {rule} is for what was checked.");
    }

    public static void RequireNoOther(IEnumerable<SubjectCheck> checks, ValueList<string> expected)
    {
        var others = checks.SelectMany(check => check.Problems).Where(problem => !expected.Contains(problem.RuleId)).ToList();
        if (others.Count > 0)
        {
            throw new CheckException($"Expected {(expected.Count == 0 ? "no rule" : $"only {string.Join(", ", expected)}")} to fail, found further problems:{Lines(others)}");
        }
    }

    public void Require(RuleStatus expected)
    {
        if (Status != expected)
        {
            throw new CheckException($"Expected the rule {Rule} {Words(expected)}, found that it {Found()}");
        }
    }

    public void RequireAt(IEnumerable<string> paths)
    {
        var missing = paths.Where(path => !Problems.Any(problem => problem.Path == path)).ToList();
        if (missing.Count > 0)
        {
            throw new CheckException($"Expected the rule {Rule} to fail at {string.Join(", ", missing)}, found problems elsewhere only:{Lines(Problems)}");
        }
    }

    private static string Words(RuleStatus status) => status switch
    {
        RuleStatus.Failed => "to fail",
        RuleStatus.Passed => "to pass",
        _ => "not to be evaluated",
    };

    private string Found() => Status switch
    {
        RuleStatus.Failed => $"fails:{Lines(Problems)}",
        RuleStatus.Passed => "passes.",
        _ => $"was not evaluated: {Reason}.",
    };

    private static string Lines(IEnumerable<RuleProblem> problems) => string.Concat(problems.Select(problem => $"{Environment.NewLine}  {problem}"));
}
