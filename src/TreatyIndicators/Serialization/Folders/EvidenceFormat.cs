namespace TreatyIndicators.Serialization;

/// <summary>What a file of an evidence folder may be.</summary>
internal enum EvidenceFormat
{
    /// <summary>A report of a State; also what its reader is to refuse, because it is not JSON for instance.</summary>
    Report,

    /// <summary>Records of a convention.</summary>
    Records,

    /// <summary>The register of a convention.</summary>
    Register,

    /// <summary>A list of States.</summary>
    States,

    /// <summary>A list of meetings.</summary>
    Meetings,

    /// <summary>None of these.</summary>
    Unknown,
}
