using NodaTime;

namespace TreatyIndicators;

/// <summary>Moves dates of which perhaps only the month or the year is known.</summary>
internal static class DateArithmetic
{
    /// <summary>The years nearest to the ends of the calendar are left alone, so that no step can fall off it.</summary>
    private const int Margin = 20;

    /// <summary>The date that a rule gives for every day that the start may stand for; absent when they lie in different years.</summary>
    public static PartialDate? Shift(PartialDate start, DeadlineRule rule) => start.Year is > Margin and < 9999 - Margin
        ? Span(Shift(start.Earliest, rule), Shift(start.Latest, rule))
        : null;

    /// <summary>Whether a day can stand in a register: reports and records may say anything.</summary>
    public static bool IsInCalendar(LocalDate day) => day.Year is >= 1 and <= 9999;

    /// <summary>The day after; the last day of the calendar itself.</summary>
    public static LocalDate DayAfter(LocalDate day) => day < LocalDate.MaxIsoValue ? day.PlusDays(1) : day;

    private static LocalDate Shift(LocalDate day, DeadlineRule rule)
    {
        var moved = day.PlusYears(rule.Years).PlusMonths(rule.Months).PlusDays(rule.Days);
        var snapped = rule.FirstOfMonth ? new LocalDate(moved.Year, moved.Month, 1) : moved;
        return rule.NotBefore is { } floor ? LocalDate.Max(snapped, floor.Earliest) : snapped;
    }

    private static PartialDate? Span(LocalDate first, LocalDate last) =>
        first == last ? first
        : first.Year != last.Year ? null
        : first.Month == last.Month ? new PartialDate(first.Year, first.Month)
        : new PartialDate(first.Year);
}
