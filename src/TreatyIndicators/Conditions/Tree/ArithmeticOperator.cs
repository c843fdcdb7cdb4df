namespace TreatyIndicators.Conditions;

/// <summary>How two numbers are combined.</summary>
public enum ArithmeticOperator
{
    /// <summary>Sum: <c>+</c>.</summary>
    Add,

    /// <summary>Difference: <c>-</c>.</summary>
    Subtract,

    /// <summary>Product: <c>*</c>.</summary>
    Multiply,

    /// <summary>Quotient: <c>/</c>; absent when the divisor is zero.</summary>
    Divide,
}
