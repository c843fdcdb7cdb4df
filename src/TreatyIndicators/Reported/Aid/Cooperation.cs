namespace TreatyIndicators;

/// <summary>Help given, received, needed and offered; coordination; lessons (Article 6 of both conventions).</summary>
public sealed record Cooperation
{
    /// <summary>Help given to others</summary>
    public ValueList<AssistanceProvided> Provided { get; init => field = value ?? []; } = [];

    /// <summary>Help received from others</summary>
    public ValueList<AssistanceReceived> Received { get; init => field = value ?? []; } = [];

    /// <summary>How gender and differing needs were weighed when helping</summary>
    public AssistanceGender? ProvidedGender { get; init; }

    /// <summary>A forum in which support is coordinated with others able to help</summary>
    public ValueList<DonorCoordination> DonorCoordination { get; init => field = value ?? []; } = [];

    /// <summary>An alternative or innovative source of money</summary>
    public ValueList<InnovativeFinance> InnovativeFinance { get; init => field = value ?? []; } = [];

    /// <summary>Progress of implementation as told to partners.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, asked by the action plan. Source: S3 38; S4 41.
    /// </remarks>
    public string? Progress { get; init; }

    /// <summary>Problems as told to partners.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, asked by the action plan. Source: S3 38; S4 41; S1 para.
    /// 15.
    /// </remarks>
    public string? Challenges { get; init; }

    /// <summary>Help that the State needs</summary>
    public ValueList<AssistanceNeed> AssistanceNeeds { get; init => field = value ?? []; } = [];

    /// <summary>The resource mobilisation plan</summary>
    public ResourceMobilisationPlan? ResourceMobilisationPlan { get; init; }

    /// <summary>Resources were raised for the duties of others.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, asked by the action plan. Source: S4 40.</remarks>
    public Attestation? ResourcesMobilised { get; init; }

    /// <summary>Work to strengthen national coordination</summary>
    public NationalCoordination? NationalCoordination { get; init; }

    /// <summary>The national mine action platform</summary>
    public MineActionPlatform? Platform { get; init; }

    /// <summary>Good practice or a lesson shared with others</summary>
    public ValueList<LessonShared> LessonsShared { get; init => field = value ?? []; } = [];

    /// <summary>The national plan behind the request for help</summary>
    public NationalAssistancePlan? NationalPlan { get; init; }

    /// <summary>Use of the country coalition idea</summary>
    public CountryCoalition? CountryCoalition { get; init; }

    /// <summary>Help offered to others</summary>
    public ValueList<AssistanceOffer> Offers { get; init => field = value ?? []; } = [];

    /// <summary>Help sought and received with the report itself</summary>
    public ReportingHelp? ReportingHelp { get; init; }

    /// <summary>The State's statement in words that it has nothing to report in a section</summary>
    public NilStatement? NilStatement { get; init; }
}
