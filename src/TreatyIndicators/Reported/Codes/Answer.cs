namespace TreatyIndicators;

/// <summary>Answer of an attestation; NotStated is a value, not an absence.</summary>
public enum Answer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>Partly.</summary>
    Partly,

    /// <summary>No.</summary>
    No,

    /// <summary>Not stated.</summary>
    NotStated,
}
