namespace TreatyIndicators.Conditions;

/// <summary>A negated outcome; unknown stays unknown.</summary>
internal sealed class BoundNot(Expression source, BoundTruth operand) : BoundTruth(source, operand.Reads)
{
    public BoundTruth Operand => operand;

    public override Truth Evaluate(EvaluationScope scope) => TruthLogic.Not(operand.Evaluate(scope));
}
