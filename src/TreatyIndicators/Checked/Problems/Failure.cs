namespace TreatyIndicators.Validation;

/// <summary>One place where a test fails.</summary>
internal sealed record Failure
{
    /// <summary>The JSON path.</summary>
    public required string Path { get; init; }

    /// <summary>What stands there, in invariant form; absent: nothing.</summary>
    public string? Found { get; init; }

    public required Expectation Expected { get; init; }

    /// <summary>Found less expected: a number, or days.</summary>
    public Rational? Difference { get; init; }

    /// <summary>Whether found and expected are numbers.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether found and expected are days.</summary>
    public bool IsDay { get; init; }

    /// <summary>The part of the test that failed, as it is written.</summary>
    public required string Part { get; init; }

    /// <summary>Every field that the part reads, with what stands there.</summary>
    public ValueList<DecidingValue> Values { get; init => field = value ?? []; } = [];

    /// <summary>The report in which the place is, where the test runs over reports; absent: the report that is checked, or none.</summary>
    public StatePartyReport? Report { get; init; }

    /// <summary>The letter of the form, where the test runs over forms; absent: the place tells it.</summary>
    public string? Form { get; init; }

    /// <summary>The State of the row, where the test runs over records.</summary>
    public string? State { get; init; }
}
