namespace TreatyIndicators.Validation;

/// <summary>What a rule comes to.</summary>
public enum RuleStatus
{
    /// <summary>It could not be tested; <see cref="RuleOutcome.Reason"/> says why.</summary>
    NotEvaluated,

    /// <summary>What it asks for holds.</summary>
    Passed,

    /// <summary>What it asks for does not hold.</summary>
    Failed,
}
