namespace TreatyIndicators;

/// <summary>The deadline of a duty: as the register has it, and as the rules give it, side by side.</summary>
public sealed record DutyDeadline
{
    /// <summary>
    /// The deadline that counts: of the register or of a decision where one binds, else the computed one. One that ran out before the duty
    /// came about, or came back, does not bind. Absent: its day is not known, or none binds.
    /// </summary>
    public PartialDate? Date { get; init; }

    /// <summary>Whether none binds: what the register has ran out before the duty came back, and no rule gives another.</summary>
    public bool HasNone { get; init; }

    /// <summary>The deadline in force by the register, which is what the function <c>deadline</c> gives; absent: it has none.</summary>
    public DeadlineInForce? InRegister { get; init; }

    /// <summary>The deadline by rule; absent: no rule gives one, or what it counts from is not known.</summary>
    public ComputedDate? Computed { get; init; }

    /// <summary>The days by which the deadline that counts is later than the computed one; negative: earlier. Absent: one of them is not known to the day.</summary>
    public int? DifferenceInDays { get; init; }

    /// <summary>For a deadline that was extended, the latest day to which the convention lets it be extended; absent: no such limit, or not extended.</summary>
    public ComputedDate? LatestGrantable { get; init; }
}
