namespace TreatyIndicators;

/// <summary>What holds the subjects of a stratum together.</summary>
public enum StratumKind
{
    /// <summary>They are, or belong to, States of a group.</summary>
    Group,

    /// <summary>They are in none of the caller's groups.</summary>
    Rest,

    /// <summary>The catalogue does not say in which region they are.</summary>
    RegionUnknown,

    /// <summary>They are not States, and their records name no State.</summary>
    NoState,
}
