using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>What was found at a place.</summary>
/// <param name="Text">In invariant form; absent: nothing, or nothing that is shown.</param>
/// <param name="Kind">How it is told.</param>
internal sealed record FoundValue(string? Text, FoundKind Kind)
{
    /// <summary>What it is, where it does not stand at the place itself but was worked out: a sum, a distance, a number of years.</summary>
    public Expression? WorkedOut { get; init; }
}
