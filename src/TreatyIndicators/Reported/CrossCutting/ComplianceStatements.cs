namespace TreatyIndicators;

/// <summary>What the State itself says about questions of compliance.</summary>
public sealed record ComplianceStatements
{
    /// <summary>An update of the State for all States Parties</summary>
    public ValueList<ComplianceUpdate> Updates { get; init => field = value ?? []; } = [];
}
