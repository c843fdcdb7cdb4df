namespace TreatyIndicators.Computed;

/// <summary>Which report of a State a test reads.</summary>
internal enum ReportBasis
{
    /// <summary>None.</summary>
    None,

    /// <summary>The report of the year alone, as it was submitted.</summary>
    Own,

    /// <summary>The report of the year with its cover page resolved: an unchanged form takes the body of the year it names.</summary>
    Effective,

    /// <summary>All effective reports since the first day of the plan.</summary>
    Window,

    /// <summary>The latest report that gives the answer.</summary>
    Latest,
}
