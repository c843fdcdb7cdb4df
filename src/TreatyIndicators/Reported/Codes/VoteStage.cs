namespace TreatyIndicators;

/// <summary>Stage of a vote.</summary>
public enum VoteStage
{
    /// <summary>Committee.</summary>
    Committee,

    /// <summary>Plenary.</summary>
    Plenary,
}
