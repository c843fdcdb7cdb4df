using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>What was expected at a place, in a form that can be told in any language.</summary>
internal sealed record Expectation(ExpectationKind Kind)
{
    /// <summary>The values, in invariant form.</summary>
    public ValueList<string> Values { get; init => field = value ?? []; } = [];

    /// <summary>How the values are told.</summary>
    public FoundKind ShownAs { get; init; }

    /// <summary>How far off the value may be; absent: not at all.</summary>
    public string? Within { get; init; }

    /// <summary>Whether values are absent, so that only a span of numbers is expected.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Where the expected value stands; absent: it is worked out, or written in the rule.</summary>
    public RowPlace? From { get; init; }

    /// <summary>The test, where it can only be told in words.</summary>
    public Expression? Test { get; init; }

    /// <summary>The place, where it is another than that of the problem.</summary>
    public string? Path { get; init; }

    /// <summary>The ways in which the problem could be put right.</summary>
    public ValueList<Expectation> Ways { get; init => field = value ?? []; } = [];
}
