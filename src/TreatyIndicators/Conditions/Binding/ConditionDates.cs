using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>The days that the names of the context stand for.</summary>
internal sealed record ConditionDates
{
    /// <summary>The plan year.</summary>
    public required int Year { get; init; }

    /// <summary>The reference date <c>t</c>.</summary>
    public required LocalDate Reference { get; init; }

    /// <summary>The last day of submission that counts.</summary>
    public required LocalDate Cutoff { get; init; }

    /// <summary>The day up to which records are known.</summary>
    public required LocalDate Knowledge { get; init; }

    /// <summary>The first day of the plan.</summary>
    public required LocalDate PlanStart { get; init; }

    /// <summary>The calendar year that reports due in the plan year cover.</summary>
    public int ReportYear => Year - 1;

    /// <summary>The last day of the reporting period.</summary>
    public LocalDate PeriodEnd => new(ReportYear, 12, 31);

    /// <summary>The day of a name; absent for another name.</summary>
    public LocalDate? Day(string name) => name switch
    {
        "t" => Reference,
        "cutoff" => Cutoff,
        "knowledgeDate" => Knowledge,
        "planStart" => PlanStart,
        "periodEnd" => PeriodEnd,
        _ => null,
    };

    /// <summary>The first and last day of an interval's name.</summary>
    public (LocalDate From, LocalDate To) Interval(string name) => name switch
    {
        "calendarYear" => (new(Year, 1, 1), new(Year, 12, 31)),
        "period" => (new(ReportYear, 1, 1), PeriodEnd),
        "planWindow" => (PlanStart, Reference),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No interval has this name."),
    };
}
