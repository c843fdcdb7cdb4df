namespace TreatyIndicators.Computed;

/// <summary>What became known between two days, and which columns have to be read again for whom.</summary>
internal sealed class DayStep
{
    /// <summary>The States whose reports or rows in the register changed what they say.</summary>
    public required SubjectMask States { get; init; }

    /// <summary>Whether any report became known.</summary>
    public required bool Reports { get; init; }

    /// <summary>Whether anything in the register became known.</summary>
    public required bool Register { get; init; }

    /// <summary>Whether the reference date of indicators that the plan year decides moved on.</summary>
    public required bool YearEnd { get; init; }

    /// <summary>The States of which rows tell that became known.</summary>
    public required IReadOnlyDictionary<RowsRead, SubjectMask> Rows { get; init; }

    /// <summary>The subjects for whom something has to be read again.</summary>
    /// <param name="reads">What it reads.</param>
    /// <param name="ofStates">Whether the subjects are States; of other subjects it is not told apart for which.</param>
    public SubjectMask Changed(DayReads reads, bool ofStates)
    {
        if (reads.NamesDay || reads.Waits || (reads.ReadsYearEnd && YearEnd) || (reads.ReadsAllReports && Reports) || (reads.ReadsRegister && Register))
        {
            return SubjectMask.All;
        }

        var changed = ofStates ? States : SubjectMask.None;
        foreach (var rows in reads.Rows)
        {
            changed = changed.Or(Rows[rows]);
        }

        return ofStates || changed.IsNone ? changed : SubjectMask.All;
    }
}
