namespace TreatyIndicators;

/// <summary>A yes/no statement of the State, with what it rests on.</summary>
/// <remarks>An absent attestation and <see cref="TreatyIndicators.Answer.NotStated"/> both mean that nothing was stated, and not stated is not no.</remarks>
public sealed record Attestation
{
    /// <summary>What the State answers.</summary>
    public Code<Answer>? Answer { get; init; }

    /// <summary>The sentence or document that the answer rests on.</summary>
    public string? Evidence { get; init; }

    /// <summary>Where in the form the answer stands.</summary>
    public string? FormRef { get; init; }
}
