namespace TreatyIndicators.Conditions;

/// <summary>A function applied to its arguments: <c>present(cooperation.progress)</c>.</summary>
/// <param name="Function">The name of the function.</param>
/// <param name="Arguments">The arguments from left to right.</param>
public sealed record CallExpression(string Function, ValueList<Expression> Arguments) : Expression;
