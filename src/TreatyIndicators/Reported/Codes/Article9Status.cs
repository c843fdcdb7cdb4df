namespace TreatyIndicators;

/// <summary>State of the Article 9 duty.</summary>
public enum Article9Status
{
    /// <summary>Fulfilled.</summary>
    Fulfilled,

    /// <summary>In progress.</summary>
    InProgress,

    /// <summary>Not started.</summary>
    NotStarted,
}
