namespace TreatyIndicators;

/// <summary>Extension requests under the stockpile and clearance articles.</summary>
public sealed record ExtensionRecords
{
    /// <summary>One version of an extension request</summary>
    public ValueList<ExtensionRequest> Requests { get; init => field = value ?? []; } = [];
}
