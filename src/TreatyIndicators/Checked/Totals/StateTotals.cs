namespace TreatyIndicators.Validation;

/// <summary>What came of the checks for one State under one convention.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class StateTotals
{
    internal StateTotals(ConventionId convention, StateCode state, ValueList<ReportCheck> reports, ValueList<RuleProblem> problems) =>
        (Convention, State, Reports, Problems) = (convention, state, reports, problems);

    /// <summary>The convention.</summary>
    public ConventionId Convention { get; }

    /// <summary>The State.</summary>
    public StateCode State { get; }

    /// <summary>Its reports that count, by year.</summary>
    public ValueList<ReportCheck> Reports { get; }

    /// <summary>The problems that concern it: in its reports, and in records and rows that name it.</summary>
    public ValueList<RuleProblem> Problems { get; }

    /// <summary>The number of its reports that are not valid.</summary>
    public int Invalid => Reports.Count(report => !report.IsValid);

    /// <summary>The number of problems of a kind.</summary>
    public int Count(RuleKind kind) => Problems.Count(problem => problem.Kind == kind);

    /// <summary>The number of problems of a kind and severity.</summary>
    public int Count(RuleKind kind, RuleSeverity severity) => Problems.Count(problem => problem.Kind == kind && problem.Severity == severity);
}
