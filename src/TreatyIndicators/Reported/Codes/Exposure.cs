namespace TreatyIndicators;

/// <summary>Direct or indirect beneficiary.</summary>
public enum Exposure
{
    /// <summary>Direct.</summary>
    Direct,

    /// <summary>Indirect.</summary>
    Indirect,
}
