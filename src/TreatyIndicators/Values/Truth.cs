namespace TreatyIndicators;

/// <summary>The outcome of a condition: three-valued, because reports are silent on many things.</summary>
/// <remarks>Strong Kleene logic: <em>false and unknown</em> is false, <em>true or unknown</em> is true, <em>not unknown</em> is unknown.</remarks>
public enum Truth
{
    /// <summary>It cannot be told from what is known.</summary>
    Unknown,

    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It holds.</summary>
    True,
}
