using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>The days that the names of the context stand for.</summary>
internal sealed record ConditionDates
{
    /// <summary>The plan year.</summary>
    public required int Year
    {
        get;
        init => (field, CalendarYear, Period) = (value, YearOf(value), YearOf(value - 1));
    }

    /// <summary>The first and the last day of the plan year.</summary>
    public (LocalDate From, LocalDate To) CalendarYear { get; private init; }

    /// <summary>The first and the last day of the calendar year that reports due in the plan year cover.</summary>
    public (LocalDate From, LocalDate To) Period { get; private init; }

    /// <summary>The reference date <c>t</c>.</summary>
    public required LocalDate Reference { get; init; }

    /// <summary>The last day of submission that counts.</summary>
    public required LocalDate Cutoff { get; init; }

    /// <summary>The day up to which records are known.</summary>
    public required LocalDate Knowledge { get; init; }

    /// <summary>The first day of the plan.</summary>
    public required LocalDate PlanStart { get; init; }

    /// <summary>The days within which a find that is told of counts as told at once.</summary>
    public required int EarlyNoticeDays { get; init; }

    /// <summary>The calendar year that reports due in the plan year cover.</summary>
    public int ReportYear => Year - 1;

    /// <summary>The last day of the reporting period.</summary>
    public LocalDate PeriodEnd => Period.To;

    /// <summary>What gives the day of a name.</summary>
    public static Func<ConditionDates, LocalDate> Day(string name) => name switch
    {
        "t" => dates => dates.Reference,
        "cutoff" => dates => dates.Cutoff,
        "knowledgeDate" => dates => dates.Knowledge,
        "planStart" => dates => dates.PlanStart,
        "periodEnd" => dates => dates.PeriodEnd,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No day has this name."),
    };

    /// <summary>What gives the first and last day of an interval's name.</summary>
    public static Func<ConditionDates, (LocalDate From, LocalDate To)> Interval(string name) => name switch
    {
        "calendarYear" => dates => dates.CalendarYear,
        "period" => dates => dates.Period,
        "planWindow" => dates => (dates.PlanStart, dates.Reference),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No interval has this name."),
    };

    private static (LocalDate From, LocalDate To) YearOf(int year) => (new(year, 1, 1), new(year, 12, 31));
}
