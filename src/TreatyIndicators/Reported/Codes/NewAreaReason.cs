namespace TreatyIndicators;

/// <summary>Why an area was added.</summary>
public enum NewAreaReason
{
    /// <summary>Previously unknown.</summary>
    PreviouslyUnknown,

    /// <summary>Newly laid.</summary>
    NewlyLaid,

    /// <summary>Resurvey.</summary>
    Resurvey,
}
