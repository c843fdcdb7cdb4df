namespace TreatyIndicators.Conditions;

/// <summary>How two truth values are joined.</summary>
public enum LogicOperator
{
    /// <summary>Both hold: <c>and</c>.</summary>
    And,

    /// <summary>At least one holds: <c>or</c>.</summary>
    Or,

    /// <summary>Exactly one holds: <c>xor</c>.</summary>
    Xor,

    /// <summary>The right side holds wherever the left does: <c>=&gt;</c>.</summary>
    Implies,

    /// <summary>Both sides have the same outcome: <c>&lt;=&gt;</c>.</summary>
    Iff,
}
