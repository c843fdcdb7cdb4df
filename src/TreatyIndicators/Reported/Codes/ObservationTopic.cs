namespace TreatyIndicators;

/// <summary>What an observation of a committee on a report is about.</summary>
public enum ObservationTopic
{
    /// <summary>A challenge.</summary>
    Challenge,

    /// <summary>A need for assistance.</summary>
    AssistanceNeed,

    /// <summary>Assistance given.</summary>
    AssistanceGiven,

    /// <summary>Gender and differing needs.</summary>
    Gender,
}
