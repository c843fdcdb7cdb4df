namespace TreatyIndicators;

/// <summary>Compliance cases, updates and findings kept by the Convention's bodies.</summary>
public sealed record ComplianceRecord
{
    /// <summary>A case of alleged or known non-observance; absent: not supplied.</summary>
    public ValueList<ComplianceCase>? Cases { get; init; }

    /// <summary>An update on the settling of a case; absent: not supplied.</summary>
    public ValueList<ComplianceCaseUpdate>? Updates { get; init; }

    /// <summary>A finding of non-compliance by a Meeting or Review Conference; absent: not supplied.</summary>
    public ValueList<ComplianceFinding>? Findings { get; init; }
}
