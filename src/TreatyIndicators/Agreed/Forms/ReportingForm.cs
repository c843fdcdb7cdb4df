namespace TreatyIndicators;

/// <summary>A lettered form of the reporting format of a convention.</summary>
/// <remarks>The letters of two conventions differ: Form F of one is about other things than Form F of the other.</remarks>
public sealed record ReportingForm
{
    /// <summary>The convention.</summary>
    public required ConventionId Convention { get; init; }

    /// <summary>The letter.</summary>
    public required FormLetter Letter { get; init; }

    /// <summary>The title in short.</summary>
    public required Label Title { get; init; }
}
