namespace TreatyIndicators;

/// <summary>What the body is that leads a national mine action platform.</summary>
public enum LeadKind
{
    /// <summary>The national mine action authority.</summary>
    NationalAuthority,

    /// <summary>The national mine action centre.</summary>
    NationalCentre,

    /// <summary>Another body.</summary>
    Other,
}
