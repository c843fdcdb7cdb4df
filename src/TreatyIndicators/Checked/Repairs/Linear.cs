namespace TreatyIndicators.Validation;

/// <summary>A number that depends on some chosen ones: a factor for each of them, and a constant.</summary>
internal sealed class Linear(Rational[] factors, Rational constant)
{
    public IReadOnlyList<Rational> Factors => factors;

    public Rational Constant => constant;

    public bool IsConstant => Array.TrueForAll(factors, factor => factor.IsZero);

    public static Linear Of(Rational constant, int chosen) => new(new Rational[chosen], constant);

    /// <summary>One of the chosen numbers.</summary>
    public static Linear Chosen(int place, int chosen)
    {
        var factors = new Rational[chosen];
        factors[place] = Rational.Of(1);
        return new(factors, default);
    }

    public static Linear operator +(Linear left, Linear right) => new([.. left.Factors.Zip(right.Factors, (one, other) => one + other)], left.Constant + right.Constant);

    public static Linear operator -(Linear number) => number * Rational.Of(-1);

    public static Linear operator -(Linear left, Linear right) => left + (-right);

    public static Linear operator *(Linear number, Rational by) => new([.. number.Factors.Select(factor => factor * by)], number.Constant * by);

    /// <summary>The number with one of the chosen ones put in.</summary>
    public Linear With(int place, Rational value)
    {
        var rest = (Rational[])factors.Clone();
        rest[place] = default;
        return new(rest, constant + (factors[place] * value));
    }
}
