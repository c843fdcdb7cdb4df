namespace TreatyIndicators;

/// <summary>A number of persons of one age band.</summary>
public sealed record AgeCount
{
    /// <summary>Margin by age.</summary>
    public AgeBand? AgeBand { get; init; }

    /// <summary>Persons (number of persons).</summary>
    public long? Count { get; init; }
}
