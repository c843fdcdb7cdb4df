namespace TreatyIndicators.Validation;

/// <summary>A part of a rule that must hold by itself, on the rows of one report.</summary>
internal sealed class RulePart(CompiledRule rule, Claim claim)
{
    private bool? holds;

    public CompiledRule Rule => rule;

    public Claim Claim => claim;

    public IReadOnlyList<ReportNumber> Numbers => claim.Numbers;

    /// <summary>Whether it is about more numbers than are looked through.</summary>
    public bool IsTooLong => Numbers.Count > RepairLimits.Numbers;

    /// <summary>Whether it holds as the report stands.</summary>
    public bool Holds => holds ??= claim.Holds;

    /// <summary>Whether it is put right by changing numbers: it sets numbers of the State in relation, and it fails. What others recorded is no reason to change them.</summary>
    public bool IsToBeRepaired => !Holds && claim.IsArithmetic && rule.Rule.Scope != RuleScope.CrossSource;

    /// <summary>The parts of a claim.</summary>
    public static IEnumerable<RulePart> Of(CompiledRule rule, Claim claim) =>
        claim is Claim.All all ? all.Claims.SelectMany(one => Of(rule, one)) : claim.Numbers.Count > 0 ? [new(rule, claim)] : [];
}
