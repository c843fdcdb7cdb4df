namespace TreatyIndicators.Conditions;

/// <summary>The operators with their spelling and their binding: one table for reading and printing.</summary>
internal static class Operators
{
    private static readonly (LogicOperator Operator, string Spelling, Binding Binding)[] Logic =
    [
        (LogicOperator.And, ReservedWords.And, Binding.And),
        (LogicOperator.Or, ReservedWords.Or, Binding.Or),
        (LogicOperator.Xor, ReservedWords.Xor, Binding.Xor),
        (LogicOperator.Implies, "=>", Binding.Implies),
        (LogicOperator.Iff, "<=>", Binding.Iff),
    ];

    private static readonly (ArithmeticOperator Operator, string Spelling, Binding Binding)[] Arithmetic =
    [
        (ArithmeticOperator.Add, "+", Binding.Sum),
        (ArithmeticOperator.Subtract, "-", Binding.Sum),
        (ArithmeticOperator.Multiply, "*", Binding.Product),
        (ArithmeticOperator.Divide, "/", Binding.Product),
    ];

    private static readonly (ComparisonOperator Operator, string Spelling)[] Comparisons =
    [
        (ComparisonOperator.Equal, "="),
        (ComparisonOperator.NotEqual, "!="),
        (ComparisonOperator.Less, "<"),
        (ComparisonOperator.LessOrEqual, "<="),
        (ComparisonOperator.Greater, ">"),
        (ComparisonOperator.GreaterOrEqual, ">="),
        (ComparisonOperator.In, ReservedWords.In),
        (ComparisonOperator.Intersects, ReservedWords.Intersects),
        (ComparisonOperator.IncludesAll, ReservedWords.IncludesAll),
    ];

    private static readonly (Aggregate Aggregate, string Spelling)[] Aggregates =
    [
        (Aggregate.Count, "count"),
        (Aggregate.Sum, "sum"),
        (Aggregate.Min, "min"),
        (Aggregate.Max, "max"),
        (Aggregate.Median, "median"),
        (Aggregate.Distinct, "distinct"),
    ];

    /// <summary>The logical operator that a piece spells.</summary>
    public static LogicOperator? LogicOf(Token token) =>
        Array.FindIndex(Logic, entry => token.Is(entry.Spelling)) is >= 0 and var found ? Logic[found].Operator : null;

    /// <summary>The arithmetic operator that a piece spells.</summary>
    public static ArithmeticOperator? ArithmeticOf(Token token) =>
        Array.FindIndex(Arithmetic, entry => token.Is(entry.Spelling)) is >= 0 and var found ? Arithmetic[found].Operator : null;

    /// <summary>The comparison that a piece spells.</summary>
    public static ComparisonOperator? ComparisonOf(Token token) =>
        Array.FindIndex(Comparisons, entry => token.Is(entry.Spelling)) is >= 0 and var found ? Comparisons[found].Operator : null;

    /// <summary>The aggregate that a name spells.</summary>
    public static Aggregate? AggregateOf(string name) =>
        Array.FindIndex(Aggregates, entry => entry.Spelling == name) is >= 0 and var found ? Aggregates[found].Aggregate : null;

    /// <summary>Whether a name also stands for a function of several single values.</summary>
    public static bool TakesSeveralValues(string name) => AggregateOf(name) is Aggregate.Min or Aggregate.Max;

    /// <summary>The spelling of an operator.</summary>
    public static string Spelling(LogicOperator logic) => Logic[(int)logic].Spelling;

    /// <summary>The spelling of an operator.</summary>
    public static string Spelling(ArithmeticOperator arithmetic) => Arithmetic[(int)arithmetic].Spelling;

    /// <summary>The spelling of a comparison.</summary>
    public static string Spelling(ComparisonOperator comparison) => Comparisons[(int)comparison].Spelling;

    /// <summary>The spelling of an aggregate.</summary>
    public static string Spelling(Aggregate aggregate) => Aggregates[(int)aggregate].Spelling;

    /// <summary>The spelling of a quantifier.</summary>
    public static string Spelling(Quantifier quantifier) => quantifier == Quantifier.Exists ? ReservedWords.Exists : ReservedWords.ForAll;

    /// <summary>How tightly an operator holds.</summary>
    public static Binding BindingOf(LogicOperator logic) => Logic[(int)logic].Binding;

    /// <summary>How tightly an operator holds.</summary>
    public static Binding BindingOf(ArithmeticOperator arithmetic) => Arithmetic[(int)arithmetic].Binding;
}
