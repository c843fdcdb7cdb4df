namespace TreatyIndicators;

/// <summary>A third body in the country that helps a platform along.</summary>
public sealed record PlatformThirdParty
{
    /// <summary>The body, for instance a programme of the United Nations.</summary>
    /// <remarks>Source: S0 para. 10.</remarks>
    public string? Entity { get; init; }

    /// <summary>What it does.</summary>
    /// <remarks>Source: S0 para. 10.</remarks>
    public ValueList<Code<ThirdPartyRole>> Roles { get; init => field = value ?? []; } = [];
}
