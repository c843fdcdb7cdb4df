namespace TreatyIndicators.Validation;

/// <summary>What came of one rule.</summary>
public sealed record RuleOutcome
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Whether it passed, failed or was not evaluated.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>Why it was not evaluated; absent where it was.</summary>
    public NotEvaluated? Reason { get; init; }

    /// <summary>What is wrong, one problem for each place; empty unless it failed.</summary>
    public ValueList<RuleProblem> Problems { get; init => field = value ?? []; } = [];

    /// <summary>The rule and what came of it.</summary>
    public override string ToString() => $"{Rule.Id} {Status}";
}
