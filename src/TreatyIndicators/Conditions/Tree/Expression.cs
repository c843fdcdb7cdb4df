namespace TreatyIndicators.Conditions;

/// <summary>A node of a condition: the closed tree in which indicators, populations and rules are written.</summary>
/// <remarks>
/// Two trees are equal when they have the same form. The tree says how a condition is written; what its names mean is settled
/// when it is checked against a contract. Trees are read from text or built with <see cref="Terms"/>. Safe for any number of threads.
/// </remarks>
public abstract record Expression
{
    private protected Expression()
    {
    }

    /// <summary>A number written out.</summary>
    public static implicit operator Expression(decimal value) => new NumberLiteral(value);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static implicit operator Expression(bool value) => new BoolLiteral(value);

    /// <summary>Both hold: <c>left and right</c>.</summary>
    public static Expression operator &(Expression left, Expression right) => new LogicExpression(LogicOperator.And, Terms.Guard(left), Terms.Guard(right));

    /// <summary>At least one holds: <c>left or right</c>.</summary>
    public static Expression operator |(Expression left, Expression right) => new LogicExpression(LogicOperator.Or, Terms.Guard(left), Terms.Guard(right));

    /// <summary>A negation: <c>not operand</c>.</summary>
    public static Expression operator !(Expression operand) => new NotExpression(Terms.Guard(operand));

    /// <summary>The sum of two numbers.</summary>
    public static Expression operator +(Expression left, Expression right) => new ArithmeticExpression(ArithmeticOperator.Add, Terms.Guard(left), Terms.Guard(right));

    /// <summary>The difference of two numbers.</summary>
    public static Expression operator -(Expression left, Expression right) => new ArithmeticExpression(ArithmeticOperator.Subtract, Terms.Guard(left), Terms.Guard(right));

    /// <summary>The product of two numbers.</summary>
    public static Expression operator *(Expression left, Expression right) => new ArithmeticExpression(ArithmeticOperator.Multiply, Terms.Guard(left), Terms.Guard(right));

    /// <summary>The quotient of two numbers; absent when the divisor is zero.</summary>
    public static Expression operator /(Expression left, Expression right) => new ArithmeticExpression(ArithmeticOperator.Divide, Terms.Guard(left), Terms.Guard(right));

    /// <summary>The condition in its notation.</summary>
    /// <exception cref="InsufficientExecutionStackException">The tree is far deeper than <see cref="ConditionLimits"/> allow.</exception>
    public sealed override string ToString() => ConditionText.ToText(this);
}
