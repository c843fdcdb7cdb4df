namespace TreatyIndicators;

/// <summary>Time basis of a row of destroyed items.</summary>
public enum DestroyedBasis
{
    /// <summary>In period.</summary>
    InPeriod,

    /// <summary>Since entry into force.</summary>
    SinceEntryIntoForce,
}
