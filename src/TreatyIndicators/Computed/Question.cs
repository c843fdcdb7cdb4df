using NodaTime;

namespace TreatyIndicators;

/// <summary>The year and the dates for which a plan is evaluated.</summary>
/// <remarks>Nothing in the library reads a clock: every date is given here. Equal when all parts are.</remarks>
public sealed record Question
{
    /// <summary>Asks for a plan year, from what was known by a day.</summary>
    /// <param name="year">The plan year, 1900 to 9998. The reports read for it cover the calendar year before.</param>
    /// <param name="asOf">The day up to which reports and records are known. What was submitted later is not seen.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year, or the year of the day, is not from 1900 to 9998.</exception>
    public Question(int year, LocalDate asOf)
    {
        ThrowIfOutside(year, nameof(year));
        ThrowIfOutside(asOf.Year, nameof(asOf));
        (Year, AsOf) = (year, asOf);
    }

    /// <summary>The plan year.</summary>
    public int Year { get; }

    /// <summary>The day up to which reports, obligations and records are known. A record that tells of a later day is not seen; one without a day is.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The last day of submission that counts for figures of reports received; absent: <see cref="AsOf"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year of the day is not from 1900 to 9998.</exception>
    public LocalDate? Cutoff { get; init => field = Inside(value, nameof(Cutoff)); }

    /// <summary>
    /// The day on which membership, duties and plans are looked at; absent: the last day of the year that the reports cover, and for
    /// indicators that records of the plan year decide the last day of that year or <see cref="AsOf"/>, whichever is earlier.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The year of the day is not from 1900 to 9998.</exception>
    public LocalDate? ReferenceDate { get; init => field = Inside(value, nameof(ReferenceDate)); }

    /// <summary>The days within which a find of stock must be told of to count as told <em>at once</em>; 30 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int EarlyNoticeDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 30;

    private static LocalDate? Inside(LocalDate? day, string name)
    {
        ThrowIfOutside(day?.Year ?? 1900, name);
        return day;
    }

    private static void ThrowIfOutside(int year, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1900, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998, name);
    }
}
