namespace TreatyIndicators;

/// <summary>
/// Casualties of the period, victims known, and assistance (Article 6(3) APMBC, Article 5 CCM); counts only, no data
/// on persons.
/// </summary>
public sealed record VictimAssistance
{
    /// <summary>What the numbers count; a number of victims means nothing without it.</summary>
    /// <remarks>
    /// APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: T CCM 2(1), P18; First Review Conference para. 64,
    /// P19.
    /// </remarks>
    public Code<VictimDefinition>? VictimDefinition { get; init; }

    /// <summary>New casualties of the period</summary>
    public Casualties? Casualties { get; init; }

    /// <summary>All victims known at the end of the period</summary>
    public VictimFigures? Victims { get; init; }

    /// <summary>The State says that its records were cleaned.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: I.</remarks>
    public bool? RecordsCleaned { get; init; }

    /// <summary>The body named as focal point for victim assistance</summary>
    public FocalPoint? FocalPoint { get; init; }

    /// <summary>The national action plan for victim assistance</summary>
    public VictimAssistancePlan? Plan { get; init; }

    /// <summary>How victims and their organisations take part</summary>
    public VictimParticipation? Participation { get; init; }

    /// <summary>The body that coordinates victim assistance across ministries</summary>
    public VictimAssistanceCoordination? Coordination { get; init; }

    /// <summary>A law, policy or plan that takes in victims</summary>
    public ValueList<PolicyFramework> PolicyFrameworks { get; init => field = value ?? []; } = [];

    /// <summary>Work to find and register victims.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 29.</remarks>
    public Attestation? Identification { get; init; }

    /// <summary>How data on victims are gathered, kept and shared</summary>
    public VictimData? Data { get; init; }

    /// <summary>Emergency response to new casualties</summary>
    public EmergencyResponse? Emergency { get; init; }

    /// <summary>Health care for victims</summary>
    public HealthCare? Health { get; init; }

    /// <summary>The referral mechanism</summary>
    public ReferralMechanism? Referral { get; init; }

    /// <summary>The directory of services open to victims</summary>
    public ServiceDirectory? ServiceDirectory { get; init; }

    /// <summary>Work to improve rehabilitation</summary>
    public Rehabilitation? Rehabilitation { get; init; }

    /// <summary>Work to spread assistive technology</summary>
    public AssistiveTechnology? AssistiveTechnology { get; init; }

    /// <summary>Mental health and psychosocial support</summary>
    public PsychosocialSupport? Psychosocial { get; init; }

    /// <summary>Peer support</summary>
    public PeerSupport? PeerSupport { get; init; }

    /// <summary>Social and economic inclusion of victims</summary>
    public SocioEconomicInclusion? Inclusion { get; init; }

    /// <summary>A service given to victims</summary>
    public ValueList<VictimService> Services { get; init => field = value ?? []; } = [];

    /// <summary>Protection of survivors in conflict, emergency and disaster</summary>
    public SurvivorProtection? Protection { get; init; }

    /// <summary>Removal of barriers that victims meet</summary>
    public VictimAccessibility? Accessibility { get; init; }

    /// <summary>Training of victim assistance staff that was backed</summary>
    public ValueList<StaffTraining> Training { get; init => field = value ?? []; } = [];

    /// <summary>Victims are cared for by qualified staff.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, asked by the action plan. Source: S4 37.</remarks>
    public Attestation? QualifiedStaff { get; init; }

    /// <summary>The State's statement in words that it has nothing to report in a section</summary>
    public NilStatement? NilStatement { get; init; }
}
