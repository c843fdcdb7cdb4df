namespace TreatyIndicators.Conditions;

/// <summary>A value that can only be asked whether it is there.</summary>
internal sealed class BoundOpaque(Expression source, PathReader path) : BoundExpression(source, ConditionType.Opaque, path.Reads)
{
    public PathReader Path => path;
}
