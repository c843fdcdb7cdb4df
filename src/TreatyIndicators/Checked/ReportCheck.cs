namespace TreatyIndicators.Validation;

/// <summary>What came of checking one report.</summary>
/// <remarks><inheritdoc cref="SubjectCheck" path="/remarks"/></remarks>
public sealed class ReportCheck : SubjectCheck
{
    internal ReportCheck(StatePartyReport report, CheckTarget? target, CompiledRule[] rules, RuleStatus[] statuses, string rulesVersion)
        : base(target, rules, statuses, rulesVersion) => Report = report;

    /// <summary>The report; where a corrigendum counts, with what it leaves as it was.</summary>
    public StatePartyReport Report { get; }
}
