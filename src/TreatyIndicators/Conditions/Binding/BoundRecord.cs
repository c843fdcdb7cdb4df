namespace TreatyIndicators.Conditions;

/// <summary>A record: a row under test, or a part of a report or row.</summary>
internal sealed class BoundRecord(Expression source, RecordType type, PathReader path) : BoundExpression(source, type, path.Reads)
{
    public PathReader Path => path;

    public object? Evaluate(EvaluationScope scope) => path.Read(scope, out _);
}
