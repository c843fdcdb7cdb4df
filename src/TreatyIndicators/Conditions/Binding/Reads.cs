namespace TreatyIndicators.Conditions;

/// <summary>What the outcome of an expression rests on; tells what may be shared between subjects, years and indicators.</summary>
[Flags]
internal enum Reads
{
    /// <summary>Nothing but what is written in it.</summary>
    None = 0,

    /// <summary>The report of the subject.</summary>
    Report = 1,

    /// <summary>The reference date.</summary>
    Reference = 2,

    /// <summary>Records outside the reports.</summary>
    Records = 4,

    /// <summary>The outcome of another indicator.</summary>
    OtherIndicator = 8,

    /// <summary>The span of days that the report covers; without a report it is the calendar year.</summary>
    Period = 16,

    /// <summary>The earlier reports of the State.</summary>
    Earlier = 32,
}
