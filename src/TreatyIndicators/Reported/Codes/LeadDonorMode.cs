namespace TreatyIndicators;

/// <summary>How a lead donor of a national mine action platform serves.</summary>
public enum LeadDonorMode
{
    /// <summary>Without a term.</summary>
    Standing,

    /// <summary>In turn with others.</summary>
    Rotating,
}
