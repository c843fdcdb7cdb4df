namespace TreatyIndicators;

/// <summary>Where the search for the body of a section ended, from the report of a year back along its cover pages.</summary>
public enum ChainEnd
{
    /// <summary>At a report that has the body.</summary>
    Body,

    /// <summary>At a report that neither has the body nor says anything of the form on its cover page.</summary>
    Silent,

    /// <summary>At a form that is marked as changed and has no body: what changed was not reported.</summary>
    Changed,

    /// <summary>At a form that is marked as not applicable.</summary>
    NotApplicable,

    /// <summary>At a form marked unchanged that names no earlier year.</summary>
    NoYear,

    /// <summary>At a form marked unchanged that names its own or a later year: a circle.</summary>
    NotEarlier,

    /// <summary>At a form marked unchanged in the first report of the State: there is nothing that it could point to.</summary>
    FirstReport,

    /// <summary>At a form marked unchanged that names a year for which no report is known, though other years have one.</summary>
    NoReport,
}
