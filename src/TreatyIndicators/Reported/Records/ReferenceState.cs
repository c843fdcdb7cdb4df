namespace TreatyIndicators;

/// <summary>The land of a State.</summary>
public sealed record ReferenceState
{
    /// <summary>State.</summary>
    /// <remarks>Source: I.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Land area (square metres).</summary>
    /// <remarks>Source: I.</remarks>
    public decimal? LandAreaM2 { get; init; }

    /// <summary>Boundary; absent: whether a point lies in the State cannot be told.</summary>
    /// <remarks>Source: I.</remarks>
    public Geometry? Boundary { get; init; }
}
