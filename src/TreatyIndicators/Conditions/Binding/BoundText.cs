namespace TreatyIndicators.Conditions;

/// <summary>An expression that gives a text, a code or a State, each by its characters, or nothing when it is absent.</summary>
internal abstract class BoundText(Expression source, ConditionType type, Reads reads) : BoundExpression(source, type, reads)
{
    public abstract string? Evaluate(EvaluationScope scope);

    /// <summary>The code that stands for a text wherever <see cref="Code"/> gives it; absent: the text has to be compared by its characters.</summary>
    public virtual object? Listed(string text) => null;

    /// <summary>The code instead of its text, for comparison with those that <see cref="Listed"/> gives.</summary>
    public virtual object? Code(EvaluationScope scope) => null;
}
