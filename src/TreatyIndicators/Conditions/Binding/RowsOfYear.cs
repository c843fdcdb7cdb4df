using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>The rows of a year, State by State, where every row tells both.</summary>
/// <param name="Index">All rows.</param>
/// <param name="First">The group of the first State; below zero: there are none.</param>
internal readonly record struct RowsOfYear(RowsByState Index, int First)
{
    /// <summary>Which of sixty-four States have a row.</summary>
    public ulong Named(int word) => Index.Named(First, word);

    /// <summary>The rows of the State at a place that were known on a day.</summary>
    public Rows Of(int state, LocalDate day) => Index.Known(First + state, day);
}
