namespace TreatyIndicators;

/// <summary>How a State stands to one report under Article 7, as seen from a day.</summary>
public enum ReportingStatus
{
    /// <summary>Owed, and received on the day it was due or before.</summary>
    OnTime,

    /// <summary>Owed, and received after the day it was due.</summary>
    Late,

    /// <summary>Owed and received, but the day it was due is not known exactly enough to tell whether it was on time.</summary>
    Received,

    /// <summary>Owed, due before the day, and not received by it.</summary>
    Missing,

    /// <summary>Owed, not received, and due on the day or later.</summary>
    NotYetDue,

    /// <summary>
    /// Owed and not received, and it cannot be told whether it is missing: the day it was due is not known exactly enough; or it is an initial report
    /// that may have been sent and not been collected, for later reports of the State are there, or no report at all from as long ago.
    /// </summary>
    Unknown,

    /// <summary>It is not known whether a report is owed: membership, or the day from which the term runs, is in doubt. Outside of what is expected.</summary>
    Doubtful,

    /// <summary>Sent although none was owed: by a State not party, by one that left, or by a new State Party before its first term.</summary>
    Voluntary,

    /// <summary>No annual report is owed; what was sent for the year is the initial report, which has a term of its own.</summary>
    NotOwed,
}
