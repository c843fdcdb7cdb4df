namespace TreatyIndicators.Conditions;

/// <summary>Tells whether values of reports are the same as the value of an argument: both are brought into one form in which equal values are equal.</summary>
/// <param name="Reads">What the argument reads.</param>
/// <param name="Asked">The value of the argument; absent: it has none.</param>
/// <param name="Read">A value of a report; absent: it can be the same as none.</param>
internal sealed record SameValue(Reads Reads, Func<EvaluationScope, object?> Asked, Func<object?, object?> Read)
{
    /// <summary>The test for an argument; absent: values of its type are not compared, or it is of another type than they are.</summary>
    public static SameValue? Of(BoundExpression argument, bool fits) => argument switch
    {
        _ when !fits => null,
        BoundText text => new(text.Reads, text.Evaluate, BoundField.Text),
        BoundNumber number => new(number.Reads, scope => number.Evaluate(scope), value => BoundField.Number(value)),
        BoundDate date => new(date.Reads, scope => date.Evaluate(scope) is { IsExact: true } day ? day : null, value => BoundField.Date(value)),
        _ => null,
    };
}
