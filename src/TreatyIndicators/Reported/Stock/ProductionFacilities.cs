namespace TreatyIndicators;

/// <summary>Conversion or closing of production plants.</summary>
public sealed record ProductionFacilities
{
    /// <summary>One production plant</summary>
    public ValueList<ProductionFacility> Facilities { get; init => field = value ?? []; } = [];

    /// <summary>The State says it never produced any.</summary>
    /// <remarks>APMBC: Form E, voluntary; CCM: Form E, voluntary. Source: P9.</remarks>
    public bool? NeverProduced { get; init; }

    /// <summary>The State's statement in words that it has nothing to report in a section</summary>
    public NilStatement? NilStatement { get; init; }
}
