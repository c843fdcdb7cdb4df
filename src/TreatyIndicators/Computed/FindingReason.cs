namespace TreatyIndicators;

/// <summary>Why a finding is what it is, where the status alone does not say.</summary>
public enum FindingReason
{
    /// <summary>The condition was decided by what was reported or recorded.</summary>
    Decided,

    /// <summary>There is no report to read.</summary>
    NoReport,

    /// <summary>There is a report, and it is silent on the point.</summary>
    SilentOnPoint,

    /// <summary>Something is reported on the point, and the answer that would decide is absent.</summary>
    AnswerAbsent,

    /// <summary>No record of this kind was supplied.</summary>
    RecordNotSupplied,

    /// <summary>It is not known whether the subject belongs to the population.</summary>
    MembershipUnknown,
}
