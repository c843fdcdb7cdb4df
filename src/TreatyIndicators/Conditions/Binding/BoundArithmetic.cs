namespace TreatyIndicators.Conditions;

/// <summary>Two numbers combined exactly; absent when one is, or when the divisor is zero.</summary>
internal sealed class BoundArithmetic(ArithmeticExpression source, BoundNumber left, BoundNumber right)
    : BoundNumber(source, left.Reads | right.Reads)
{
    public ArithmeticOperator Operator => source.Operator;

    public BoundNumber Left => left;

    public BoundNumber Right => right;

    public override Rational? Evaluate(EvaluationScope scope) =>
        left.Evaluate(scope) is { } first && right.Evaluate(scope) is { } second
            ? Combine(first, second)
            : null;

    public Rational? Combine(Rational first, Rational second) => source.Operator switch
    {
        ArithmeticOperator.Add => first + second,
        ArithmeticOperator.Subtract => first - second,
        ArithmeticOperator.Multiply => first * second,
        _ => second.IsZero ? null : first / second,
    };
}
