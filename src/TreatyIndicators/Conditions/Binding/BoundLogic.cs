namespace TreatyIndicators.Conditions;

/// <summary>Two outcomes joined by strong Kleene logic.</summary>
internal sealed class BoundLogic(LogicExpression source, BoundTruth left, BoundTruth right) : BoundTruth(source, left.Reads | right.Reads)
{
    /// <summary>All that is joined in a row by the same <c>and</c>, or by the same <c>or</c>; for other operators nothing. Only the outermost of a row is ever asked.</summary>
    private BoundTruth[] Joined => field ??= Operator is LogicOperator.And or LogicOperator.Or ? [.. In(Operator, this)] : [];

    public LogicOperator Operator => source.Operator;

    public BoundTruth Left => left;

    public BoundTruth Right => right;

    /// <summary>The outcome of the left side that settles the whole, so that the right side is not reached; absent: none does.</summary>
    public Truth? SettledBy { get; } = source.Operator switch
    {
        LogicOperator.And or LogicOperator.Implies => Truth.False,
        LogicOperator.Or => Truth.True,
        _ => null,
    };

    public override Truth Evaluate(EvaluationScope scope)
    {
        if (Joined is { Length: > 0 } joined)
        {
            return OfJoined(joined, scope);
        }

        var first = left.Evaluate(scope);
        return first == SettledBy ? Settled(first) : Join(first, right.Evaluate(scope));
    }

    /// <summary>The outcome that settles, once it is met; else unknown where one of them is.</summary>
    private Truth OfJoined(BoundTruth[] joined, EvaluationScope scope)
    {
        var settling = Operator == LogicOperator.And ? Truth.False : Truth.True;
        var outcome = TruthLogic.Not(settling);
        foreach (var part in joined)
        {
            var one = part.Evaluate(scope);
            if (one == settling)
            {
                return one;
            }

            outcome = one == Truth.Unknown ? one : outcome;
        }

        return outcome;
    }

    private static IEnumerable<BoundTruth> In(LogicOperator logic, BoundTruth side) =>
        side is BoundLogic within && within.Operator == logic ? In(logic, within.Left).Concat(In(logic, within.Right)) : [side];

    public Truth Settled(Truth first) => Operator == LogicOperator.Implies ? Truth.True : first;

    public Truth Join(Truth first, Truth second) => Join(Operator, first, second);

    public static Truth Join(LogicOperator logic, Truth first, Truth second) => logic switch
    {
        LogicOperator.And => TruthLogic.And(first, second),
        LogicOperator.Or => TruthLogic.Or(first, second),
        LogicOperator.Implies => TruthLogic.Or(TruthLogic.Not(first), second),
        LogicOperator.Xor => TruthLogic.Xor(first, second),
        _ => TruthLogic.Not(TruthLogic.Xor(first, second)),
    };
}
