namespace TreatyIndicators.Conditions;

/// <summary>Results of functions.</summary>
internal static class BoundCall
{
    internal sealed class OfTruth(CallExpression source, Reads reads, Func<EvaluationScope, Truth> evaluate) : BoundTruth(source, reads)
    {
        public override Truth Evaluate(EvaluationScope scope) => evaluate(scope);
    }

    internal sealed class OfNumber(CallExpression source, Reads reads, Func<EvaluationScope, Rational?> evaluate) : BoundNumber(source, reads)
    {
        public override Rational? Evaluate(EvaluationScope scope) => evaluate(scope);
    }

    internal sealed class OfDate(CallExpression source, Reads reads, Func<EvaluationScope, PartialDate?> evaluate) : BoundDate(source, reads)
    {
        public override PartialDate? Evaluate(EvaluationScope scope) => evaluate(scope);
    }

    internal sealed class OfList(CallExpression source, ConditionType member, Reads reads, Func<EvaluationScope, Rows> evaluate)
        : BoundList(source, member, reads)
    {
        public override Rows Evaluate(EvaluationScope scope) => evaluate(scope);
    }

    internal sealed class OfText(CallExpression source, ConditionType type, Reads reads, Func<EvaluationScope, string?> evaluate)
        : BoundText(source, type, reads)
    {
        public override string? Evaluate(EvaluationScope scope) => evaluate(scope);
    }
}
