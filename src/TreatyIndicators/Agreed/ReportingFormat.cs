namespace TreatyIndicators;

/// <summary>A form for reports that the meetings of a convention adopted.</summary>
public sealed record ReportingFormat : CatalogueEntry
{
    /// <summary>Its layout.</summary>
    public required Code<ReportFormat> Format { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The day of adoption; absent: not known, or not adopted.</summary>
    public PartialDate? AdoptedOn { get; init; }
}
