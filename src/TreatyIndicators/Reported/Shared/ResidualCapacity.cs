namespace TreatyIndicators;

/// <summary>National capacity to deal with what is found later.</summary>
public sealed record ResidualCapacity
{
    /// <summary>National capacity for finds after completion exists.</summary>
    public Attestation? Exists { get; init; }

    /// <summary>Strategies and plans provide for it.</summary>
    public Attestation? InPlan { get; init; }

    /// <summary>Body in charge.</summary>
    public string? Body { get; init; }

    /// <summary>Description.</summary>
    public string? Text { get; init; }
}
