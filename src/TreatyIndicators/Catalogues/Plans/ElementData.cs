namespace TreatyIndicators.Catalogues.Plans;

/// <summary>What the subjects of a population are when they are not States: a name for one of them, and the list they stand in.</summary>
internal sealed record ElementData
{
    public required string Name { get; init; }

    public required string Of { get; init; }
}
