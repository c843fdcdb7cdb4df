namespace TreatyIndicators.Conditions;

/// <summary>The rows of a list that can change the outcome of a test.</summary>
/// <param name="With">Those that have all values that the test ties its rows to.</param>
/// <param name="Untold">Those of which the year cannot be told.</param>
/// <param name="Absent">Those in which a member is absent: the same whatever value is asked for.</param>
internal readonly record struct FoundRows(Rows With, Rows Untold, Rows Absent)
{
    /// <summary>A record that was not supplied.</summary>
    public static FoundRows Missing { get; } = new(Rows.Missing, Rows.None, Rows.None);

    public bool IsMissing => With.IsMissing || Untold.IsMissing;

    public Rows All => With.And(Untold).And(Absent);
}
