namespace TreatyIndicators;

/// <summary>Area that holds one kind of contamination.</summary>
public sealed record ContaminationArea
{
    /// <summary>Kind of contamination.</summary>
    /// <remarks>APMBC: Form C, asked by the action plan; CCM: Form F, voluntary. Source: S3 19; P14.</remarks>
    public Code<Ordnance>? Type { get; init; }

    /// <summary>Area with that kind (square metres).</summary>
    /// <remarks>APMBC: Form C, asked by the action plan; CCM: Form F, voluntary. Source: S3 19; P14.</remarks>
    public decimal? AreaM2 { get; init; }
}
