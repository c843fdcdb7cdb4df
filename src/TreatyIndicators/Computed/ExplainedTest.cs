using TreatyIndicators.Conditions;

namespace TreatyIndicators;

/// <summary>A test of a definition with its outcome for one subject.</summary>
public sealed record ExplainedTest
{
    /// <summary>The test.</summary>
    public required Expression Test { get; init; }

    /// <summary>The outcome.</summary>
    public required ExplainedOutcome Outcome { get; init; }

    /// <summary>The fields that it read and what stood in them; empty where the parts tell.</summary>
    public ValueList<DecidingValue> Values { get; init => field = value ?? []; } = [];

    /// <summary>Its parts: the two sides of <c>and</c> or <c>or</c>, or the rows that were tried.</summary>
    public ValueList<ExplainedTest> Parts { get; init => field = value ?? []; } = [];

    /// <summary>For the test of one row: the name that stands for it and its place in the list, counted from 1.</summary>
    public string? Row { get; init; }
}
