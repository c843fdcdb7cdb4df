namespace TreatyIndicators;

/// <summary>An objective of a national mine action platform.</summary>
public enum PlatformObjective
{
    /// <summary>Those concerned work together and are coordinated.</summary>
    Collaboration,

    /// <summary>Those concerned talk openly.</summary>
    OpenDialogue,

    /// <summary>Policies, plans and programmes make room for mine action.</summary>
    EnablingEnvironment,

    /// <summary>What is to be done is agreed and followed up.</summary>
    ConsensusAndMonitoring,
}
