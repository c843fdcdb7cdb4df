using TreatyIndicators.Validation;

namespace TreatyIndicators.Testing;

/// <summary>What came of checking a world: its report under test, its records, and their rows.</summary>
/// <remarks>The other reports of the world are background and are not checked. Safe for any number of threads.</remarks>
public sealed class WorldCheck
{
    internal WorldCheck(ReportCheck report, EvidenceCheck evidence) =>
        (Report, Parts) = (report, [report, .. evidence.Records, .. evidence.Rows]);

    /// <summary>The check of the report under test.</summary>
    public ReportCheck Report { get; }

    /// <summary>The checks of the report, of the records and of each row that has rules of its own.</summary>
    public ValueList<SubjectCheck> Parts { get; }

    /// <summary>The identifiers of the rules that fail, in ordinal order.</summary>
    public ValueList<string> Failing => Parts
        .SelectMany(part => part.Outcomes)
        .Where(outcome => outcome.Status == RuleStatus.Failed)
        .Select(outcome => outcome.Rule.Id)
        .Distinct()
        .Order(StringComparer.Ordinal)
        .ToValueList();

    /// <summary>Every problem, part by part.</summary>
    public ValueList<RuleProblem> Problems => Parts.SelectMany(part => part.Problems).ToValueList();

    /// <summary>Whether a rule passed, failed or was not evaluated.</summary>
    /// <param name="rule">The identifier of the rule.</param>
    /// <exception cref="CheckException">The rule is for none of the parts.</exception>
    public RuleStatus StatusOf(string rule) => Verdict.On(Parts, rule).Status;
}
