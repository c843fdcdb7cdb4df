namespace TreatyIndicators.Conditions;

/// <summary>Joins the terms of a condition, where C# has no fitting operator.</summary>
/// <remarks>Numbers and truth values of C# may stand on the right: <c>Name("a.count").IsAtLeast(1)</c>.</remarks>
public static class TermExtensions
{
    /// <summary><c>left = right</c>.</summary>
    public static Expression EqualTo(this Expression left, Expression right) => Compared(ComparisonOperator.Equal, left, right);

    /// <summary><c>left != right</c>.</summary>
    public static Expression NotEqualTo(this Expression left, Expression right) => Compared(ComparisonOperator.NotEqual, left, right);

    /// <summary><c>left &lt; right</c>.</summary>
    public static Expression IsLessThan(this Expression left, Expression right) => Compared(ComparisonOperator.Less, left, right);

    /// <summary><c>left &lt;= right</c>.</summary>
    public static Expression IsAtMost(this Expression left, Expression right) => Compared(ComparisonOperator.LessOrEqual, left, right);

    /// <summary><c>left &gt; right</c>.</summary>
    public static Expression IsMoreThan(this Expression left, Expression right) => Compared(ComparisonOperator.Greater, left, right);

    /// <summary><c>left &gt;= right</c>.</summary>
    public static Expression IsAtLeast(this Expression left, Expression right) => Compared(ComparisonOperator.GreaterOrEqual, left, right);

    /// <summary><c>left in right</c>, where the right side is a set, an interval or a list.</summary>
    public static Expression IsIn(this Expression left, Expression right) => Compared(ComparisonOperator.In, left, right);

    /// <summary><c>left intersects right</c>: the two have a common member.</summary>
    public static Expression Intersects(this Expression left, Expression right) => Compared(ComparisonOperator.Intersects, left, right);

    /// <summary><c>left includesAll right</c>: every member of the right side is on the left.</summary>
    public static Expression IncludesAll(this Expression left, Expression right) => Compared(ComparisonOperator.IncludesAll, left, right);

    /// <summary><c>left xor right</c>: exactly one holds.</summary>
    public static Expression Xor(this Expression left, Expression right) => Joined(LogicOperator.Xor, left, right);

    /// <summary><c>left =&gt; right</c>: the right side holds wherever the left does.</summary>
    public static Expression Implies(this Expression left, Expression right) => Joined(LogicOperator.Implies, left, right);

    /// <summary><c>left &lt;=&gt; right</c>: both have the same outcome.</summary>
    public static Expression Iff(this Expression left, Expression right) => Joined(LogicOperator.Iff, left, right);

    private static ComparisonExpression Compared(ComparisonOperator comparison, Expression left, Expression right) =>
        new(comparison, Terms.Guard(left), Terms.Guard(right));

    private static LogicExpression Joined(LogicOperator logic, Expression left, Expression right) =>
        new(logic, Terms.Guard(left), Terms.Guard(right));
}
