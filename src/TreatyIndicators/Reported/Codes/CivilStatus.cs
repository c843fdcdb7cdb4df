namespace TreatyIndicators;

/// <summary>Status of a casualty.</summary>
public enum CivilStatus
{
    /// <summary>Civilian.</summary>
    Civilian,

    /// <summary>Military.</summary>
    Military,

    /// <summary>Deminer.</summary>
    Deminer,

    /// <summary>Unknown.</summary>
    Unknown,
}
