namespace TreatyIndicators.Validation;

/// <summary>What came of checking the register and the records of a convention among themselves.</summary>
/// <remarks><inheritdoc cref="SubjectCheck" path="/remarks"/></remarks>
public sealed class RecordsCheck : SubjectCheck
{
    internal RecordsCheck(CheckTarget target, CompiledRule[] rules, RuleStatus[] statuses, string rulesVersion)
        : base(target, rules, statuses, rulesVersion)
    {
    }
}
