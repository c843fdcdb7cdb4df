namespace TreatyIndicators;

/// <summary>A duty that a State Party has to fulfil, from the day on which it began to the day on which it was fulfilled.</summary>
/// <remarks>
/// Dated twice: <see cref="From"/> and <see cref="To"/> say when the duty bound the State, <see cref="KnownOn"/> when that
/// became known. A State without a row is not known to have the duty. A duty that came back has a row of its own.
/// </remarks>
public sealed record Obligation : RegisterRow
{
    /// <summary>The duty.</summary>
    public required Code<Duty> Duty { get; init; }

    /// <summary>The first day of the duty.</summary>
    public required PartialDate From { get; init; }

    /// <summary>The day on which it was fulfilled or declared so; that day already counts as ended. Absent: open.</summary>
    public PartialDate? To { get; init; }

    /// <summary>What the row rests on, in words.</summary>
    public required string Basis { get; init; }

    /// <summary>The day on which it became known that the State has the duty.</summary>
    public required PartialDate KnownOn { get; init; }
}
