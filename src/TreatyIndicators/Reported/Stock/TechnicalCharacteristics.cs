namespace TreatyIndicators;

/// <summary>Technical sheets of the types produced, owned or possessed.</summary>
public sealed record TechnicalCharacteristics
{
    /// <summary>The technical sheet of one type</summary>
    public ValueList<MunitionSheet> Types { get; init => field = value ?? []; } = [];

    /// <summary>The State's statement in words that it has nothing to report in a section</summary>
    public NilStatement? NilStatement { get; init; }
}
