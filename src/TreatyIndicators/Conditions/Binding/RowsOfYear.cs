using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>The rows of a year that were known on a day, State by State, where every row tells its year.</summary>
/// <param name="Index">All rows.</param>
/// <param name="Day">The day.</param>
/// <param name="First">The group of the first State; below zero: there are none.</param>
/// <param name="Nobody">Those that name no State.</param>
internal readonly record struct RowsOfYear(RowsByState Index, LocalDate Day, int First, Rows Nobody)
{
    /// <summary>Which of sixty-four States have a row, known or not.</summary>
    public ulong Named(int word) => Index.Named(First, word);

    /// <summary>The rows of the State at a place.</summary>
    public Rows Of(int state) => Index.Known(First < 0 ? First : First + state, Day);
}
