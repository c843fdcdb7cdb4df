namespace TreatyIndicators;

/// <summary>What a number of victims counts.</summary>
public enum VictimDefinition
{
    /// <summary>Casualties only.</summary>
    CasualtiesOnly,

    /// <summary>Survivors only.</summary>
    SurvivorsOnly,

    /// <summary>With families and communities.</summary>
    WithFamiliesAndCommunities,
}
