namespace TreatyIndicators;

/// <summary>Work to bring States not party in.</summary>
public sealed record Universalization
{
    /// <summary>One step towards a State not party</summary>
    public ValueList<UniversalizationEffort> Efforts { get; init => field = value ?? []; } = [];
}
