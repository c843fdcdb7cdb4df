using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace TreatyIndicators;

/// <summary>A day of which perhaps only the month or the year is known: <c>2025-04-30</c>, <c>2026-09</c>, <c>2013</c>.</summary>
/// <remarks>
/// It stands for one day, not for a span. A comparison holds, or does not hold, only when it does so for every day that it may
/// stand for; otherwise it is unknown. The default value is the year 1. Safe for any number of threads.
/// </remarks>
public readonly record struct PartialDate
{
    /// <summary>What a text must look like, for messages.</summary>
    internal const string Form = "a date, a month or a year, for instance 2025-04-30, 2026-09 or 2013";

    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.CreateWithInvariantCulture("uuuu'-'MM");

    private readonly Precision precision;

    /// <summary>A year of which the month and the day are not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public PartialDate(int year)
        : this(new LocalDate(InRange(year), 1, 1), Precision.Year)
    {
    }

    /// <summary>A month of which the day is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999, or the month not from 1 to 12.</exception>
    public PartialDate(int year, int month)
        : this(new LocalDate(InRange(year), month, 1), Precision.Month)
    {
    }

    /// <summary>An exact day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year of the day is not from 1 to 9999.</exception>
    public PartialDate(LocalDate day)
        : this(day, Precision.Day) => InRange(day.Year);

    private PartialDate(LocalDate earliest, Precision precision) => (Earliest, this.precision) = (earliest, precision);

    private enum Precision
    {
        Year,
        Month,
        Day,
    }

    /// <summary>The year.</summary>
    public int Year => Earliest.Year;

    /// <summary>The month; absent: not known.</summary>
    public int? Month => precision >= Precision.Month ? Earliest.Month : null;

    /// <summary>The day of the month; absent: not known.</summary>
    public int? Day => IsExact ? Earliest.Day : null;

    /// <summary>Whether the day itself is known.</summary>
    public bool IsExact => precision == Precision.Day;

    /// <summary>The first day that it may stand for.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day that it may stand for.</summary>
    public LocalDate Latest => precision switch
    {
        Precision.Year => new LocalDate(Year, 12, 31),
        Precision.Month => new LocalDate(Year, Earliest.Month, CalendarSystem.Iso.GetDaysInMonth(Year, Earliest.Month)),
        _ => Earliest,
    };

    /// <summary>An exact day.</summary>
    public static implicit operator PartialDate(LocalDate day) => new(day);

    /// <summary>Reads a date, a month or a year in ISO form.</summary>
    /// <returns>Whether the text has that form; no blanks are cut off.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        return text?.Length switch
        {
            4 => TryParseYear(text, out date),
            7 => TryParseMonth(text, out date),
            10 => TryParseDay(text, out date),
            _ => false,
        };
    }

    /// <summary>Whether it is before a day.</summary>
    public Truth IsBefore(LocalDate day) => Compare(Latest < day, Earliest >= day);

    /// <summary>Whether it is on a day or before it.</summary>
    public Truth IsOnOrBefore(LocalDate day) => Compare(Latest <= day, Earliest > day);

    /// <summary>Whether it is after a day.</summary>
    public Truth IsAfter(LocalDate day) => TruthLogic.Not(IsOnOrBefore(day));

    /// <summary>Whether it is on a day or after it.</summary>
    public Truth IsOnOrAfter(LocalDate day) => TruthLogic.Not(IsBefore(day));

    /// <summary>The ISO form, as exact as the date is.</summary>
    public override string ToString() => precision switch
    {
        Precision.Year => Year.ToString("0000", CultureInfo.InvariantCulture),
        Precision.Month => MonthPattern.Format(Earliest.ToYearMonth()),
        _ => LocalDatePattern.Iso.Format(Earliest),
    };

    private static Truth Compare(bool always, bool never) => always ? Truth.True : never ? Truth.False : Truth.Unknown;

    private static int InRange(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return year;
    }

    private static bool TryParseYear(string text, out PartialDate date)
    {
        var fits = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0;
        date = fits ? new(year) : default;
        return fits;
    }

    private static bool TryParseMonth(string text, out PartialDate date)
    {
        var fits = MonthPattern.Parse(text).TryGetValue(default, out var month) && month.Year > 0;
        date = fits ? new(month.Year, month.Month) : default;
        return fits;
    }

    private static bool TryParseDay(string text, out PartialDate date)
    {
        var fits = LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year > 0;
        date = fits ? new(day) : default;
        return fits;
    }
}
