namespace TreatyIndicators;

/// <summary>The two terms that Article 7 of both conventions sets for reports.</summary>
public enum ReportTerm
{
    /// <summary>The initial report: due 180 days after entry into force for the State, that day not counted (Article 7(1) of both conventions).</summary>
    Initial,

    /// <summary>
    /// The annual report: due on 30 April, covering the calendar year before (Article 7(2) of both conventions). It brings earlier information
    /// up to date, so the first one is due on the first 30 April after the day on which the initial report was due.
    /// </summary>
    Annual,
}
