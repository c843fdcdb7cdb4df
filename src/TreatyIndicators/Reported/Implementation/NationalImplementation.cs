namespace TreatyIndicators;

/// <summary>Legal, administrative and other measures to carry out the Convention (Article 9 of both conventions).</summary>
public sealed record NationalImplementation
{
    /// <summary>A national measure in force</summary>
    public ValueList<NationalMeasure> Measures { get; init => field = value ?? []; } = [];

    /// <summary>The State's statement that its existing law is enough</summary>
    public ExistingLaw? ExistingLawSufficient { get; init; }

    /// <summary>The State's statement in words that it has nothing to report in a section</summary>
    public NilStatement? NilStatement { get; init; }

    /// <summary>State of the Article 9 duty as the State sees it.</summary>
    /// <remarks>
    /// APMBC: Form A, asked by the action plan; CCM: Form A, asked by the action plan. Source: S3 45; S4 47.
    /// </remarks>
    public Code<Article9Status>? Article9Status { get; init; }

    /// <summary>What holds legislation up.</summary>
    /// <remarks>
    /// APMBC: Form A, asked by the action plan; CCM: Form A, asked by the action plan. Source: S3 45; S4 48.
    /// </remarks>
    public string? Obstacles { get; init; }

    /// <summary>A national measure in preparation</summary>
    public ValueList<PlannedMeasure> PlannedMeasures { get; init => field = value ?? []; } = [];

    /// <summary>Help with legislation is asked for.</summary>
    /// <remarks>
    /// APMBC: Form A, asked by the action plan; CCM: Form A, asked by the action plan. Source: S3 45; S4 48.
    /// </remarks>
    public Attestation? AssistanceRequested { get; init; }

    /// <summary>How the duties of the Convention were made known at home</summary>
    public Dissemination? Dissemination { get; init; }

    /// <summary>Investment in producers is banned by law.</summary>
    /// <remarks>APMBC: not used; CCM: Form A, asked by the action plan. Source: S4 47.</remarks>
    public Attestation? InvestmentBan { get; init; }
}
