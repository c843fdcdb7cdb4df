namespace TreatyIndicators;

/// <summary>Outcome of an incident for a person.</summary>
public enum VictimOutcome
{
    /// <summary>Killed.</summary>
    Killed,

    /// <summary>Injured.</summary>
    Injured,

    /// <summary>Unknown.</summary>
    Unknown,
}
