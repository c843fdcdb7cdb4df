namespace TreatyIndicators;

/// <summary>What an indicator is measured from: a plan year, or a figure given by hand.</summary>
/// <remarks>Equal when all parts are.</remarks>
public sealed record Baseline
{
    private Baseline()
    {
    }

    /// <summary>The plan year; absent where a figure is given by hand.</summary>
    public int? Year { get; private init; }

    /// <summary>The figure given by hand, in the unit of the indicator; absent where a year is chosen.</summary>
    public Rational? Value { get; private init; }

    /// <summary>Why the figure given by hand is used; absent where a year is chosen.</summary>
    public string? Reason { get; private init; }

    /// <summary>The figure of a plan year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1900 to 9998.</exception>
    public static Baseline Of(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        return new() { Year = year };
    }

    /// <summary>A figure given by hand, for instance one that was published before the plan began.</summary>
    /// <param name="value">The figure, in the unit of the indicator.</param>
    /// <param name="reason">Where it comes from and why it is used; it is shown with the progress.</param>
    /// <exception cref="ArgumentOutOfRangeException">The figure is below zero.</exception>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static Baseline Of(Rational value, string reason)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, default);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new() { Value = value, Reason = reason };
    }
}
