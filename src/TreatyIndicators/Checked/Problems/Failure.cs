namespace TreatyIndicators.Validation;

/// <summary>One place where a test fails.</summary>
internal sealed record Failure
{
    /// <summary>The JSON path.</summary>
    public required string Path { get; init; }

    /// <summary>What stands there, or was worked out from what stands there.</summary>
    public required FoundValue Found { get; init; }

    public required Expectation Expected { get; init; }

    /// <summary>Found less expected: a number, or days.</summary>
    public Rational? Difference { get; init; }

    /// <summary>The part of the test that failed, as it is written.</summary>
    public required string Part { get; init; }

    /// <summary>Every field that the part reads, with what stands there.</summary>
    public ValueList<DecidingValue> Values { get; init => field = value ?? []; } = [];

    /// <summary>What stands in the fields of the rows at hand, by the names that the test has for them: <c>m.target</c>. A name stands several times where several rows are missing at one place.</summary>
    public ValueList<KeyValuePair<string, string>> Named { get; init => field = value ?? []; } = [];

    /// <summary>The report in which the place is, where the test runs over reports; absent: the report that is checked, or none.</summary>
    public StatePartyReport? Report { get; init; }

    /// <summary>The letter of the form, where the test runs over forms; absent: the place tells it.</summary>
    public string? Form { get; init; }

    /// <summary>The State of the row, where the test runs over records.</summary>
    public string? State { get; init; }
}
