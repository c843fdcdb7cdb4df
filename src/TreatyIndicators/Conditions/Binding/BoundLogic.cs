namespace TreatyIndicators.Conditions;

/// <summary>Two outcomes joined by strong Kleene logic.</summary>
internal sealed class BoundLogic(LogicExpression source, BoundTruth left, BoundTruth right) : BoundTruth(source, left.Reads | right.Reads)
{
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
        var first = left.Evaluate(scope);
        return first == SettledBy ? Settled(first) : Join(first, right.Evaluate(scope));
    }

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
