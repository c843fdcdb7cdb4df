namespace TreatyIndicators.Conditions;

/// <summary>What came of reading a condition: the condition, or the errors that stand in its way.</summary>
public sealed record ConditionReading
{
    /// <summary>The condition; absent when there is an error.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The errors, by place; empty when there is a condition.</summary>
    public ValueList<ConditionError> Errors { get; init => field = value ?? []; } = [];

    /// <summary>The condition.</summary>
    /// <exception cref="InvalidDataException">There are errors; the message names them all.</exception>
    public Condition Require() => Condition ?? throw new InvalidDataException(string.Join(Environment.NewLine, Errors));
}
