namespace TreatyIndicators;

/// <summary>Kind of ordnance or contamination, see 11.3.</summary>
public enum Ordnance
{
    /// <summary>Ap mine.</summary>
    ApMine,

    /// <summary>Ap mine improvised.</summary>
    ApMineImprovised,

    /// <summary>Av mine.</summary>
    AvMine,

    /// <summary>Cluster munition remnant.</summary>
    ClusterMunitionRemnant,

    /// <summary>Uxo.</summary>
    Uxo,

    /// <summary>Axo.</summary>
    Axo,

    /// <summary>Booby trap.</summary>
    BoobyTrap,

    /// <summary>Other device.</summary>
    OtherDevice,

    /// <summary>Ied not mine.</summary>
    IedNotMine,

    /// <summary>Unknown.</summary>
    Unknown,
}
