namespace TreatyIndicators;

/// <summary>Kind of barrier.</summary>
public enum Barrier
{
    /// <summary>Physical.</summary>
    Physical,

    /// <summary>Social.</summary>
    Social,

    /// <summary>Cultural.</summary>
    Cultural,

    /// <summary>Political.</summary>
    Political,

    /// <summary>Attitude.</summary>
    Attitude,

    /// <summary>Communication.</summary>
    Communication,
}
