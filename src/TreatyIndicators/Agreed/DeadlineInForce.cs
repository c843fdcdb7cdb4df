namespace TreatyIndicators;

/// <summary>The deadline of a State Party for a duty as it stands on a date.</summary>
public sealed record DeadlineInForce
{
    /// <summary>The deadline; absent: one was set or asked for, but its day is not known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>What it rests on: original, extended, newly found areas.</summary>
    public required Code<DeadlineBasis> Basis { get; init; }

    /// <summary>The meeting that decided; absent for an original deadline.</summary>
    public string? DecidedAt { get; init; }

    /// <summary>The day of the decision; absent for an original deadline.</summary>
    public PartialDate? DecidedOn { get; init; }
}
