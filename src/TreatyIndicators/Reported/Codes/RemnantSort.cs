namespace TreatyIndicators;

/// <summary>Four sorts of cluster munition remnant (CCM).</summary>
public enum RemnantSort
{
    /// <summary>Failed munition.</summary>
    FailedMunition,

    /// <summary>Abandoned munition.</summary>
    AbandonedMunition,

    /// <summary>Unexploded submunition.</summary>
    UnexplodedSubmunition,

    /// <summary>Unexploded bomblet.</summary>
    UnexplodedBomblet,
}
