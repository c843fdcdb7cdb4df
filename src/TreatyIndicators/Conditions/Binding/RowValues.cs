namespace TreatyIndicators.Conditions;

/// <summary>What rows are told apart by: the values of one or two members, and a year.</summary>
/// <param name="First">The value of the first member; absent: the row does not give it. Empty where rows are told apart by their year alone.</param>
/// <param name="Second">The value of the second member. Empty where there is none.</param>
/// <param name="Year">The year.</param>
internal readonly record struct RowValues(string? First, string? Second, int Year)
{
    /// <summary>The year of a row of which it cannot be told.</summary>
    public const int UntoldYear = int.MinValue;
}
