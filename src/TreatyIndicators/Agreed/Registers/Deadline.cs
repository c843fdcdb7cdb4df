namespace TreatyIndicators;

/// <summary>A deadline of a State for a duty: the original one, or one that a meeting granted.</summary>
public sealed record Deadline : RegisterRow
{
    /// <summary>The duty: stockpile destruction or clearance.</summary>
    public required Code<Duty> Duty { get; init; }

    /// <summary>The deadline; absent: one was set or asked for, but its day is not known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>What it rests on: original, extended, newly found areas.</summary>
    public required Code<DeadlineBasis> Basis { get; init; }

    /// <summary>The meeting that decided; absent for an original deadline.</summary>
    public string? DecidedAt { get; init; }

    /// <summary>The last day of that meeting, or the day of the decision; absent for an original deadline.</summary>
    public PartialDate? DecidedOn { get; init; }
}
