namespace TreatyIndicators;

/// <summary>How one duty of a State stands, and why.</summary>
public sealed record DutyProfile
{
    /// <summary>The duty.</summary>
    public required ObligationKind Duty { get; init; }

    /// <summary>How it stands by the register, the records and the reports together.</summary>
    public required ObligationStatus Status { get; init; }

    /// <summary>
    /// How it stands by the register alone, which is what the functions of conditions and so the indicators go by; absent for duties that
    /// reports decide. Where it differs from <see cref="Status"/>, records or reports tell what the register has not got.
    /// </summary>
    public ObligationStatus? StatusInRegister { get; init; }

    /// <summary>Whether it is open and past its deadline; unknown where it is, or may be, open and its deadline is not known well enough.</summary>
    public required Truth IsOverdue { get; init; }

    /// <summary>Its deadline; absent: it has none.</summary>
    public DutyDeadline? Deadline { get; init; }

    /// <summary>
    /// The day by which a request for an extension has to be made: nine months before the last meeting that opens in the year up to the
    /// deadline. Absent: not open or overdue, never extended, or no such meeting is listed.
    /// </summary>
    public ComputedDate? RequestBy { get; init; }

    /// <summary>The facts it rests on, oldest first. What stands outside the register is marked.</summary>
    public required ValueList<ObligationBasis> Basis { get; init; }
}
