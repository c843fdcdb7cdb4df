using System.Diagnostics.CodeAnalysis;

namespace TreatyIndicators.Validation;

/// <summary>What a rule comes to.</summary>
[SuppressMessage("Design", "CA1028:Enum Storage should be Int32", Justification = "A check of a collection keeps one for each rule and report: a million for 4,100 reports.")]
public enum RuleStatus : byte
{
    /// <summary>It could not be tested; <see cref="RuleOutcome.Reason"/> says why.</summary>
    NotEvaluated,

    /// <summary>What it asks for holds.</summary>
    Passed,

    /// <summary>What it asks for does not hold.</summary>
    Failed,
}
