namespace TreatyIndicators;

/// <summary>Suspected area that became confirmed in the period.</summary>
public sealed record ReclassifiedArea
{
    /// <summary>Region where suspected area became confirmed.</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: K (IMAS 08.10); I.</remarks>
    public string? Region { get; init; }

    /// <summary>Area that left SHA and entered CHA in this period; one row books both sides (square metres).</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: K (IMAS 08.10); I.</remarks>
    public decimal? AreaM2 { get; init; }
}
