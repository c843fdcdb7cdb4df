namespace TreatyIndicators;

/// <summary>Compliance cases, updates and findings kept by the Convention's bodies.</summary>
public sealed record ComplianceRecord
{
    /// <summary>A case of alleged or known non-observance</summary>
    public ValueList<ComplianceCase> Cases { get; init => field = value ?? []; } = [];

    /// <summary>An update on the settling of a case</summary>
    public ValueList<ComplianceCaseUpdate> Updates { get; init => field = value ?? []; } = [];

    /// <summary>A finding of non-compliance by a Meeting or Review Conference</summary>
    public ValueList<ComplianceFinding> Findings { get; init => field = value ?? []; } = [];
}
