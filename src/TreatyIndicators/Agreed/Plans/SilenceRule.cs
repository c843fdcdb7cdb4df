namespace TreatyIndicators;

/// <summary>What it means when a State is silent on the point.</summary>
public enum SilenceRule
{
    /// <summary>The act of reporting is counted: a silent State is not met in the headline and open in the bounds.</summary>
    ReportingAct,

    /// <summary>A fact is counted and the report is its usual evidence: a silent State is unknown.</summary>
    Fact,

    /// <summary>Another record decides; silence in reports does not matter. Where the record is not supplied, every subject is unknown.</summary>
    OtherSource,
}
