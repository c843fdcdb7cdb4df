namespace TreatyIndicators;

/// <summary>A numbered action of an action plan.</summary>
public sealed record PlanAction
{
    /// <summary>The identifier.</summary>
    public required ActionId Id { get; init; }

    /// <summary>The number of the chapter it stands in.</summary>
    public required string Chapter { get; init; }

    /// <summary>A short name.</summary>
    public required Label Title { get; init; }

    /// <summary>What it asks, in our own words.</summary>
    public required string Statement { get; init; }

    /// <summary>Whom it binds.</summary>
    public required Label Addressees { get; init; }
}
