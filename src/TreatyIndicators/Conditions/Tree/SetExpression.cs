namespace TreatyIndicators.Conditions;

/// <summary>A set: <c>{Sha, Cha}</c>.</summary>
/// <param name="Members">The members as written.</param>
public sealed record SetExpression(ValueList<Expression> Members) : Expression;
