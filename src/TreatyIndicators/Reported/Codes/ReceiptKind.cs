namespace TreatyIndicators;

/// <summary>Kind of contribution to the support unit.</summary>
public enum ReceiptKind
{
    /// <summary>Voluntary.</summary>
    Voluntary,

    /// <summary>Assessed like.</summary>
    AssessedLike,
}
