namespace TreatyIndicators;

/// <summary>Side of a transfer.</summary>
public enum TransferDirection
{
    /// <summary>Incoming.</summary>
    Incoming,

    /// <summary>Outgoing.</summary>
    Outgoing,
}
