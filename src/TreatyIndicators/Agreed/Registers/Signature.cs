namespace TreatyIndicators;

/// <summary>The signature of a convention by a State.</summary>
public sealed record Signature : RegisterRow
{
    /// <summary>The day of signature.</summary>
    public required PartialDate SignedOn { get; init; }
}
