using NodaTime;

namespace TreatyIndicators.Validation;

/// <summary>The days as of which can be checked.</summary>
internal static class CheckDay
{
    private static readonly LocalDate First = new(1900, 1, 1);

    private static readonly LocalDate Last = new(9998, 12, 31);

    /// <summary>The day itself, or the nearest one that can be asked for: a report may bear any day.</summary>
    public static LocalDate Of(LocalDate day) => LocalDate.Min(LocalDate.Max(day, First), Last);
}
