namespace TreatyIndicators;

/// <summary>A number of persons of one civil status.</summary>
public sealed record CivilStatusCount
{
    /// <summary>Margin by status.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: P17; I.</remarks>
    public Code<CivilStatus>? CivilStatus { get; init; }

    /// <summary>Persons (number of persons).</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, voluntary. Source: P17; I.</remarks>
    public long? Count { get; init; }
}
