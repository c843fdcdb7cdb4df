namespace TreatyIndicators;

/// <summary>Level of a referral mechanism.</summary>
public enum ReferralLevel
{
    /// <summary>National.</summary>
    National,

    /// <summary>Sub national.</summary>
    SubNational,

    /// <summary>Both.</summary>
    Both,
}
