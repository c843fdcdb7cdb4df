namespace TreatyIndicators;

/// <summary>The deposit of an instrument by which a State becomes party.</summary>
/// <remarks>Entry into force is a fact of its own, not computed from the deposit: succession breaks the rule of the convention.</remarks>
public sealed record Deposit : RegisterRow
{
    /// <summary>The kind of instrument: ratification, acceptance, approval, accession, succession.</summary>
    public required Code<ConsentKind> Kind { get; init; }

    /// <summary>The day of deposit; absent: not known.</summary>
    public PartialDate? DepositedOn { get; init; }

    /// <summary>The day on which the convention entered into force for the State; absent: not known.</summary>
    public PartialDate? EntryIntoForce { get; init; }

    /// <summary>What the entry into force rests on, in words: the rule of the convention, or another ground.</summary>
    public required string Basis { get; init; }
}
