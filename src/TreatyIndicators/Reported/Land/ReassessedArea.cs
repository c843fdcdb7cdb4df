namespace TreatyIndicators;

/// <summary>A correction of the recorded area without work on the ground.</summary>
public sealed record ReassessedArea
{
    /// <summary>Region of a correction in the database.</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: I.</remarks>
    public string? Region { get; init; }

    /// <summary>Signed change of area (square metres, may be negative).</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: I.</remarks>
    public decimal? DeltaM2 { get; init; }

    /// <summary>Why.</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: I.</remarks>
    public string? Reason { get; init; }
}
