namespace TreatyIndicators.Validation;

/// <summary>What came of checking one report.</summary>
/// <remarks><inheritdoc cref="SubjectCheck" path="/remarks"/></remarks>
public sealed class ReportCheck : SubjectCheck
{
    internal ReportCheck(StatePartyReport report, CheckTarget? target, CompiledRule[] rules, RuleStatus[] statuses, string rulesVersion)
        : base(target, rules, statuses, rulesVersion) => Report = report;

    /// <summary>The report; where a corrigendum counts, with what it leaves as it was.</summary>
    public StatePartyReport Report { get; }

    /// <summary>
    /// How numbers that do not add up and words that are misspelt could be put right: for problems that hang together, every smallest set of
    /// fields whose change repairs the report, with the value where only one is possible. Worked out when it is first asked for; that takes
    /// longer than the check itself. Empty where nothing of that kind is wrong.
    /// </summary>
    public ValueList<RepairChoice> Repairs => field ??= RepairsOf(this);
}
