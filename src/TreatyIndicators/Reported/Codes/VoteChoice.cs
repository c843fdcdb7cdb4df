namespace TreatyIndicators;

/// <summary>Recorded vote.</summary>
public enum VoteChoice
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Abstain.</summary>
    Abstain,

    /// <summary>Not voting.</summary>
    NotVoting,
}
