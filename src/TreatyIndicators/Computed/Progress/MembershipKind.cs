namespace TreatyIndicators;

/// <summary>A standing that States have under a convention on a day.</summary>
public enum MembershipKind
{
    /// <summary>The instrument lies with the depositary and no withdrawal is in effect. Published counts of States Parties normally mean this.</summary>
    Deposited,

    /// <summary>The convention is in force for the State and no withdrawal is in effect.</summary>
    InForce,

    /// <summary>Signed, and no instrument deposited.</summary>
    SignedOnly,
}
