namespace TreatyIndicators.Conditions;

/// <summary>Tells whether values of reports are the same as the value of an argument.</summary>
/// <param name="Reads">What the argument reads.</param>
/// <param name="Test">The test of a value, for what the argument is at the time; absent while it is absent.</param>
internal sealed record SameValue(Reads Reads, Func<EvaluationScope, Func<object?, bool>?> Test)
{
    /// <summary>The test for an argument; absent: values of its type are not compared, or it is of another type than they are.</summary>
    public static SameValue? Of(BoundExpression argument, bool fits) => argument switch
    {
        _ when !fits => null,
        BoundText text => new(text.Reads, scope => text.Evaluate(scope) is { } asked ? value => string.Equals(BoundField.Text(value), asked, StringComparison.Ordinal) : null),
        BoundNumber number => new(number.Reads, scope => number.Evaluate(scope) is { } asked ? value => BoundField.Number(value) == asked : null),
        BoundDate date => new(date.Reads, scope => date.Evaluate(scope) is { IsExact: true } asked ? value => BoundField.Date(value) == asked : null),
        _ => null,
    };
}
