namespace TreatyIndicators;

/// <summary>Differing needs of women, girls, boys and men in plans, and who was consulted.</summary>
public sealed record GenderAndDiversity
{
    /// <summary>
    /// Plans reflect the differing needs and views of women, girls, boys, men and victims; the evidence goes with the
    /// attestation.
    /// </summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form F, G, H, J, asked by the action plan. Source: S3 3; S4 4.
    /// </remarks>
    public Attestation? NeedsReflectedInPlans { get; init; }

    /// <summary>Groups heard when plans were made.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form F, H, J, asked by the action plan. Source: S3 3; S4 5.
    /// </remarks>
    public ValueList<Code<ConsultedGroup>> ConsultedGroups { get; init => field = value ?? []; } = [];
}
