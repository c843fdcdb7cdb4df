namespace TreatyIndicators;

/// <summary>Measures to warn the population, and risk education.</summary>
public sealed record RiskEducation
{
    /// <summary>Measures to warn the population of known areas.</summary>
    /// <remarks>
    /// APMBC: Form I, treaty duty; CCM: Form G, treaty duty. Source: T APMBC 7(1)(i), 5(2); CCM 7(1)(j), 4(2).
    /// </remarks>
    public ValueList<string> WarningMeasures { get; init => field = value ?? []; } = [];

    /// <summary>One risk education activity</summary>
    public ValueList<RiskEducationActivity> Activities { get; init => field = value ?? []; } = [];

    /// <summary>Priorities set.</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 26.</remarks>
    public string? Priorities { get; init; }

    /// <summary>Methods used.</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 26.</remarks>
    public ValueList<string> Methods { get; init => field = value ?? []; } = [];

    /// <summary>Problems met.</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 26.</remarks>
    public string? Challenges { get; init; }

    /// <summary>Results.</summary>
    /// <remarks>APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 26.</remarks>
    public string? Results { get; init; }

    /// <summary>Persons reached by risk education</summary>
    public RiskEducationReach? Reach { get; init; }

    /// <summary>How priorities among groups at risk are set</summary>
    public RiskPrioritisation? Prioritisation { get; init; }

    /// <summary>Plans and activities into which risk education is built.</summary>
    /// <remarks>
    /// APMBC: Form I, asked by the action plan; CCM: Form G, asked by the action plan. Source: S3 23; S4 27.
    /// </remarks>
    public ValueList<Code<RiskEducationFramework>> IntegratedInto { get; init => field = value ?? []; } = [];

    /// <summary>Work to reduce risk-taking</summary>
    public RiskBehaviour? RiskBehaviour { get; init; }

    /// <summary>National capacity to deal with what is found later</summary>
    public ResidualCapacity? ResidualCapacity { get; init; }

    /// <summary>The activities reported serve residual risk only.</summary>
    /// <remarks>APMBC: Form I, voluntary; CCM: Form G, voluntary. Source: I.</remarks>
    public bool? Residual { get; init; }

    /// <summary>How effect and change of behaviour are measured.</summary>
    /// <remarks>APMBC: Form I, voluntary; CCM: Form G, asked by the action plan. Source: S4 29.</remarks>
    public string? ImpactMeasurement { get; init; }

    /// <summary>The State's statement in words that it has nothing to report in a section</summary>
    public NilStatement? NilStatement { get; init; }
}
