namespace TreatyIndicators.Conditions;

/// <summary>What a number can be, both ends included, where parts of it are absent. An absent end: there is none.</summary>
internal readonly record struct NumberSpan(Rational? Least, Rational? Most)
{
    /// <summary>A count, an area or an amount that is not told: whatever it is, it is not below zero.</summary>
    public static NumberSpan AtLeastZero { get; } = new(default(Rational), null);

    /// <summary>The number, where only one is possible.</summary>
    public Rational? Exact => Least == Most ? Least : null;

    public static NumberSpan Of(Rational number) => new(number, number);

    public static NumberSpan operator +(NumberSpan left, NumberSpan right) => new(left.Least + right.Least, left.Most + right.Most);

    public static NumberSpan operator -(NumberSpan span) => new(-span.Most, -span.Least);

    public static NumberSpan operator -(NumberSpan left, NumberSpan right) => left + (-right);

    public static NumberSpan operator *(NumberSpan span, Rational factor) =>
        factor.IsZero ? Of(default) : factor < default(Rational) ? new(span.Most * factor, span.Least * factor) : new(span.Least * factor, span.Most * factor);

    /// <summary>The span of the number without its sign.</summary>
    public NumberSpan Abs() =>
        Least >= default(Rational) ? this
        : Most <= default(Rational) ? -this
        : new(default(Rational), Least is { } least && Most is { } most ? Later(-least, most) : null);

    /// <summary>The greater of two numbers, or the smaller one.</summary>
    public static NumberSpan Extreme(NumberSpan left, NumberSpan right, bool least) => least
        ? -Extreme(-left, -right, least: false)
        : new(left.Least is { } first && right.Least is { } second ? Later(first, second) : left.Least ?? right.Least, left.Most is { } one && right.Most is { } other ? Later(one, other) : null);

    /// <summary>What comes of comparing, over all that the two numbers can be.</summary>
    public static Truth Compare(ComparisonOperator comparison, NumberSpan left, NumberSpan right) => comparison switch
    {
        ComparisonOperator.Equal => left.Exact is { } one && right.Exact is { } other && one == other ? Truth.True
            : left.Most < right.Least || right.Most < left.Least ? Truth.False : Truth.Unknown,
        ComparisonOperator.NotEqual => TruthLogic.Not(Compare(ComparisonOperator.Equal, left, right)),
        ComparisonOperator.Less => left.Most < right.Least ? Truth.True : left.Least >= right.Most ? Truth.False : Truth.Unknown,
        ComparisonOperator.LessOrEqual => TruthLogic.Not(Compare(ComparisonOperator.Less, right, left)),
        ComparisonOperator.Greater => Compare(ComparisonOperator.Less, right, left),
        _ => Compare(ComparisonOperator.LessOrEqual, right, left),
    };

    private static Rational Later(Rational left, Rational right) => left < right ? right : left;
}
