namespace TreatyIndicators.Conditions;

/// <summary>How large a condition may be. A larger one is refused when it is read, so that reading and evaluating stay bounded.</summary>
public static class ConditionLimits
{
    /// <summary>The greatest length of a text, in UTF-16 characters: 16,384.</summary>
    public const int TextLength = 16_384;

    /// <summary>How deep brackets, arguments, bodies, negations and right sides of <c>=&gt;</c> may stand in each other: 64.</summary>
    public const int Depth = 64;

    /// <summary>The greatest number of nodes of a tree: 2,048. A chain of 1,000 members joined by <c>and</c> still fits.</summary>
    public const int Nodes = 2_048;

    /// <summary>How many <c>exists</c>, <c>forall</c> and aggregates may run over rows inside each other: 4. The cost is rows to this power.</summary>
    public const int RowLevels = 4;
}
