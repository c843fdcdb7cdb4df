namespace TreatyIndicators;

/// <summary>A halt of activities that a State not party announced.</summary>
public sealed record Moratorium : RegisterRow
{
    /// <summary>The activities that it covers.</summary>
    public required ValueList<Code<MoratoriumScope>> Scope { get; init; }

    /// <summary>The first day.</summary>
    public required PartialDate From { get; init; }

    /// <summary>The first day on which it no longer held; absent: still in force.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Where and how the State announced it.</summary>
    public required string Statement { get; init; }
}
