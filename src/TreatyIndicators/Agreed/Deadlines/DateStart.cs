namespace TreatyIndicators;

/// <summary>What a rule counts from.</summary>
public enum DateStart
{
    /// <summary>The deposit of the instrument.</summary>
    Deposit,

    /// <summary>Entry into force for the State.</summary>
    EntryIntoForce,

    /// <summary>The deadline that a decision replaces.</summary>
    DeadlineBefore,

    /// <summary>The day of a find of stock or areas.</summary>
    Find,

    /// <summary>The end of active hostilities.</summary>
    EndOfHostilities,

    /// <summary>The last day of the calendar year that a report covers.</summary>
    EndOfYearCovered,

    /// <summary>The first day of a Meeting of States Parties or Review Conference.</summary>
    MeetingStart,

    /// <summary>The last day of a Meeting of States Parties or Review Conference, on which it counts as having decided.</summary>
    MeetingEnd,
}
