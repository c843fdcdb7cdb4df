namespace TreatyIndicators;

/// <summary>How the duties of the Convention were made known at home.</summary>
public sealed record Dissemination
{
    /// <summary>Armed forces were told of the duties.</summary>
    /// <remarks>APMBC: Form A, voluntary; CCM: Form A, asked by the action plan. Source: S4 47.</remarks>
    public Attestation? ArmedForces { get; init; }

    /// <summary>Military doctrine changed.</summary>
    /// <remarks>APMBC: Form A, voluntary; CCM: Form A, asked by the action plan. Source: S4 47.</remarks>
    public Attestation? Doctrine { get; init; }

    /// <summary>Training changed.</summary>
    /// <remarks>APMBC: Form A, voluntary; CCM: Form A, asked by the action plan. Source: S4 47.</remarks>
    public Attestation? Training { get; init; }

    /// <summary>Other national bodies told of the duties.</summary>
    /// <remarks>APMBC: Form A, voluntary; CCM: Form A, asked by the action plan. Source: S4 47; I.</remarks>
    public ValueList<string> OtherBodies { get; init => field = value ?? []; } = [];
}
