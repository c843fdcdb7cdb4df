namespace TreatyIndicators;

/// <summary>Extension requests under the stockpile and clearance articles.</summary>
public sealed record ExtensionRecords
{
    /// <summary>One version of an extension request; absent: not supplied.</summary>
    public ValueList<ExtensionRequest>? Requests { get; init; }
}
