namespace TreatyIndicators;

/// <summary>The reports that fell due in one calendar year.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class ReportingYear
{
    internal ReportingYear(int year, ReportingTotals annual, ReportingTotals initial) => (Year, Annual, Initial) = (year, annual, initial);

    /// <summary>The year in which the reports fall due: the plan year of indicators.</summary>
    public int Year { get; }

    /// <summary>The calendar year that the annual reports cover: the one before.</summary>
    public int CoveredYear => Year - 1;

    /// <summary>The annual reports due on 30 April of the year.</summary>
    public ReportingTotals Annual { get; }

    /// <summary>The initial reports due in the year.</summary>
    public ReportingTotals Initial { get; }

    internal ReportingYear Only(HashSet<StateCode> states) => new(Year, Annual.Only(states), Initial.Only(states));
}
