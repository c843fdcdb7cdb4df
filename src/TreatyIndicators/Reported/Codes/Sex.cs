namespace TreatyIndicators;

/// <summary>Sex as recorded.</summary>
public enum Sex
{
    /// <summary>F.</summary>
    F,

    /// <summary>M.</summary>
    M,

    /// <summary>Unknown.</summary>
    Unknown,
}
