namespace TreatyIndicators;

/// <summary>Channel of cooperation or sharing.</summary>
public enum CooperationChannel
{
    /// <summary>International.</summary>
    International,

    /// <summary>Regional.</summary>
    Regional,

    /// <summary>North south.</summary>
    NorthSouth,

    /// <summary>South south.</summary>
    SouthSouth,

    /// <summary>Bilateral.</summary>
    Bilateral,

    /// <summary>Trilateral.</summary>
    Trilateral,

    /// <summary>Meeting.</summary>
    Meeting,

    /// <summary>Report.</summary>
    Report,

    /// <summary>Other.</summary>
    Other,
}
