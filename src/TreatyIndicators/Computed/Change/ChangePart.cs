namespace TreatyIndicators;

/// <summary>The part of a difference that one cause accounts for. The parts of a difference add up to it exactly.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed record ChangePart
{
    /// <summary>The cause.</summary>
    public required ChangeCause Cause { get; init; }

    /// <summary>Its part of the difference of the numerators.</summary>
    public required Rational Numerator { get; init; }

    /// <summary>Its part of the difference of the denominators; absent where the figure has none.</summary>
    public required Rational? Denominator { get; init; }

    /// <summary>Its part of the difference of the values, in the unit of the indicator: percentage points, or a count; absent where the values have no difference.</summary>
    public required Rational? Value { get; init; }

    /// <summary>The subjects, in the ordinal order of their codes; none where the figure is a number that is tested on nobody.</summary>
    public required ValueList<SubjectChange> Subjects { get; init; }
}
