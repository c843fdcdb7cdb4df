namespace TreatyIndicators.Conditions;

/// <summary>One way in which a value may be found.</summary>
/// <param name="IsMissing">Whether there is nothing to read it from, such as a report.</param>
/// <param name="IsGiven">Whether <c>present</c> holds of it.</param>
/// <param name="Value">The value; absent: comparisons with it are unknown.</param>
internal readonly record struct TermValue(bool IsMissing, bool IsGiven, object? Value)
{
    /// <summary>There is nothing to read it from.</summary>
    public static TermValue Missing { get; } = new(true, false, null);

    /// <summary>It is not given.</summary>
    public static TermValue Absent { get; } = new(false, false, null);

    /// <summary>It is given.</summary>
    public static TermValue Of(object value) => new(false, true, value);
}
