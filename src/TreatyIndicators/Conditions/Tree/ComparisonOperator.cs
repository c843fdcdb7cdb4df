namespace TreatyIndicators.Conditions;

/// <summary>How two values are compared.</summary>
public enum ComparisonOperator
{
    /// <summary>The same value: <c>=</c>.</summary>
    Equal,

    /// <summary>Different values: <c>!=</c>.</summary>
    NotEqual,

    /// <summary>Less or earlier: <c>&lt;</c>.</summary>
    Less,

    /// <summary>Not greater, not later: <c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary>Greater or later: <c>&gt;</c>.</summary>
    Greater,

    /// <summary>Not less, not earlier: <c>&gt;=</c>.</summary>
    GreaterOrEqual,

    /// <summary>Among the members of a set, an interval or a list: <c>in</c>.</summary>
    In,

    /// <summary>At least one common member: <c>intersects</c>.</summary>
    Intersects,

    /// <summary>All members of the right side: <c>includesAll</c>.</summary>
    IncludesAll,
}
