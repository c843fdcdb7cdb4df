namespace TreatyIndicators;

/// <summary>One box of the cover page: what the State says of one form since its last report.</summary>
public sealed record CoverEntry
{
    /// <summary>Form letter the box belongs to (letters differ by convention, see the mapping).</summary>
    /// <remarks>APMBC: cover page, voluntary; CCM: cover page, voluntary. Source: P5 P6.</remarks>
    public Code<FormLetter>? Form { get; init; }

    /// <summary>Changed, unchanged or not applicable.</summary>
    /// <remarks>APMBC: cover page, voluntary; CCM: cover page, voluntary. Source: P5 P6.</remarks>
    public Code<CoverStatus>? Status { get; init; }

    /// <summary>Year of the earlier report that an unchanged form points to.</summary>
    /// <remarks>APMBC: cover page, voluntary; CCM: cover page, voluntary. Source: P5 P6.</remarks>
    public int? LastReportedYear { get; init; }
}
