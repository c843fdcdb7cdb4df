using TreatyIndicators.Conditions;

namespace TreatyIndicators;

/// <summary>The subjects that an indicator is about: its denominator.</summary>
public sealed record Population
{
    /// <summary>The name of the population in its plan, for instance <c>ClearanceDuty</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Who belongs to it, in words.</summary>
    public required Label Title { get; init; }

    /// <summary>What its subjects are.</summary>
    public Universe Universe { get; init; } = Universe.States;

    /// <summary>The test that a subject of the universe must pass; absent: every subject belongs.</summary>
    public Condition? Condition { get; init; }
}
