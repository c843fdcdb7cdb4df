using System.Globalization;
using NodaTime;

namespace TreatyIndicators.Validation;

/// <summary>The days as of which can be checked.</summary>
internal static class CheckDay
{
    private static readonly LocalDate First = new(1900, 1, 1);

    public static readonly LocalDate Last = new(9998, 12, 31);

    /// <exception cref="ArgumentOutOfRangeException">The year of the day is not from 1900 to 9998.</exception>
    public static LocalDate Inside(LocalDate day) =>
        day == Of(day) ? day : throw new ArgumentOutOfRangeException(nameof(day), day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), "Expected a day of the years 1900 to 9998.");

    /// <summary>The day itself, or the nearest one that can be asked for: a report may bear any day.</summary>
    public static LocalDate Of(LocalDate day) => LocalDate.Min(LocalDate.Max(day, First), Last);

    /// <summary>The last of the days; the first that can be asked for where there is none.</summary>
    public static LocalDate LastOf(IEnumerable<LocalDate?> days) => Of(days.Max() ?? First);

    /// <summary>The last day of a year; the first that can be asked for where the year is not given.</summary>
    public static LocalDate EndOf(long? year) => year is { } given ? new((int)Math.Clamp(given, First.Year, Last.Year), 12, 31) : First;
}
