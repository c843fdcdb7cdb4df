namespace TreatyIndicators;

/// <summary>A number of persons of one sex.</summary>
public sealed record SexCount
{
    /// <summary>Margin by sex.</summary>
    public Code<Sex>? Sex { get; init; }

    /// <summary>Persons (number of persons).</summary>
    public long? Count { get; init; }
}
