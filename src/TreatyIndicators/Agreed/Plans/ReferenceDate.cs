namespace TreatyIndicators;

/// <summary>The day that the name <c>t</c> stands for in a condition.</summary>
public enum ReferenceDate
{
    /// <summary>The last day of the year that the reports cover: for indicators that reports decide.</summary>
    ReportPeriodEnd,

    /// <summary>The last day of the plan year, or the day up to which records are known, whichever is earlier: for indicators that records of the year decide.</summary>
    YearEnd,
}
