namespace TreatyIndicators;

/// <summary>What one subject adds to one part of a difference.</summary>
/// <remarks>
/// A subject with zero in both numbers is listed because its finding changed: partly met became not met, or what was open is known. Where the
/// definition changed as well the numbers can be halves, for a subject that both changes moved. Safe for any number of threads.
/// </remarks>
public sealed record SubjectChange
{
    /// <summary>The code of a State, or the identifier of another subject.</summary>
    public required string Subject { get; init; }

    /// <summary>Its finding before; absent: there was no such subject.</summary>
    public required Finding? Before { get; init; }

    /// <summary>Its finding after; absent: there is no such subject any more.</summary>
    public required Finding? After { get; init; }

    /// <summary>What it adds to the difference of the numerators.</summary>
    public required Rational Numerator { get; init; }

    /// <summary>What it adds to the difference of the denominators.</summary>
    public required Rational Denominator { get; init; }

    /// <summary>The identifier of its report that was read before; absent: there was none, or its reports play no part.</summary>
    public string? ReportBefore { get; init; }

    /// <summary>The identifier of its report that was read after; absent: there is none, or its reports play no part.</summary>
    public string? ReportAfter { get; init; }
}
