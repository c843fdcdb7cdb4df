namespace TreatyIndicators;

/// <summary>Use of the country coalition idea.</summary>
public sealed record CountryCoalition
{
    /// <summary>The country coalition idea was used.</summary>
    /// <remarks>APMBC: not used; CCM: Form I, asked by the action plan. Source: S4 42.</remarks>
    public Attestation? Used { get; init; }

    /// <summary>Partners.</summary>
    /// <remarks>APMBC: not used; CCM: Form I, asked by the action plan. Source: S4 42.</remarks>
    public ValueList<string> Partners { get; init => field = value ?? []; } = [];
}
