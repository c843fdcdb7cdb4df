namespace TreatyIndicators;

/// <summary>One fact that the status of a duty rests on.</summary>
public sealed record ObligationBasis
{
    /// <summary>What it is.</summary>
    public required ObligationBasisKind Kind { get; init; }

    /// <summary>The day from which it counts; absent: not known. A deadline counts from the day of its decision.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The day on which it became known; absent: not said.</summary>
    public PartialDate? KnownOn { get; init; }

    /// <summary>The deadline, where the fact is one.</summary>
    public PartialDate? Deadline { get; init; }

    /// <summary>Where it stands: the place in the register or the records, or the report with the field.</summary>
    public required string Where { get; init; }

    /// <summary>What it rests on, in the words of the row: its basis, its source, its reference; absent: not said.</summary>
    public string? Source { get; init; }

    /// <summary>How far it can be trusted; absent: not said.</summary>
    public Code<Confidence>? Confidence { get; init; }

    /// <summary>Whether it stands in the register; false: in records or reports, where the functions of conditions about duties do not look.</summary>
    public required bool IsInRegister { get; init; }
}
