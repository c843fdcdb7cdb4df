namespace TreatyIndicators;

/// <summary>How often a national mine action platform meets.</summary>
public enum MeetingRhythm
{
    /// <summary>Every three months.</summary>
    Quarterly,

    /// <summary>Every six months.</summary>
    HalfYearly,

    /// <summary>Every twelve months.</summary>
    Yearly,

    /// <summary>When there is need.</summary>
    AdHoc,
}
