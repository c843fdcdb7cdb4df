namespace TreatyIndicators;

/// <summary>Where newly kept items came from; transfers are booked as transfers.</summary>
public enum AcquisitionSource
{
    /// <summary>Cleared ground.</summary>
    ClearedGround,

    /// <summary>Stockpile.</summary>
    Stockpile,

    /// <summary>Other.</summary>
    Other,
}
