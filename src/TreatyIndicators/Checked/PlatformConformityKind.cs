namespace TreatyIndicators.Validation;

/// <summary>How far a national mine action platform is what the sample model describes.</summary>
public enum PlatformConformityKind
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>The State has no platform; it fails nothing, because a platform is voluntary.</summary>
    NotEstablished,

    /// <summary>Some of the model is missing.</summary>
    PartlyConformant,

    /// <summary>All that the model describes is there.</summary>
    Conformant,
}
