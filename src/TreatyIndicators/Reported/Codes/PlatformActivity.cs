namespace TreatyIndicators;

/// <summary>An activity of a national mine action platform.</summary>
public enum PlatformActivity
{
    /// <summary>Finds trends and gaps.</summary>
    IdentifyTrendsGaps,

    /// <summary>Speaks for policies, laws and standards.</summary>
    AdvocatePolicyLawStandards,

    /// <summary>Measures progress.</summary>
    MeasureProgress,

    /// <summary>Makes work plans known.</summary>
    WorkPlanningAwareness,

    /// <summary>Furthers dialogue and joint effort.</summary>
    DialogueJointEffort,

    /// <summary>Gathers what was learned.</summary>
    LessonsLearned,

    /// <summary>Sees to it that commitments are kept.</summary>
    EnsureCommitments,
}
