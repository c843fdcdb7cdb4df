namespace TreatyIndicators.Validation;

/// <summary>Something that must be at least zero, or above it.</summary>
internal readonly record struct Bound(Linear Number, bool IsStrict)
{
    /// <summary>The first number is not below the second.</summary>
    public static Bound AtLeast(Linear first, Linear second) => new(first - second, IsStrict: false);

    /// <summary>The first number is above the second.</summary>
    public static Bound Above(Linear first, Linear second) => new(first - second, IsStrict: true);

    /// <summary>Whether it holds; absent where that depends on the chosen numbers.</summary>
    public bool? Holds => Number.IsConstant ? Number.Constant > default(Rational) || (!IsStrict && Number.Constant.IsZero) : null;

    /// <summary>The same bound with a first factor of one, so that bounds of one direction can be compared.</summary>
    public Bound Normal()
    {
        var first = Number.Factors.FirstOrDefault(factor => !factor.IsZero);
        var size = first < default(Rational) ? -first : first;
        return size.IsZero || size == Rational.Of(1) ? this : this with { Number = Number * (Rational.Of(1) / size) };
    }

    /// <summary>Whether this bound, of the same direction as another, is at least as tight. Both are normal.</summary>
    public bool Implies(Bound other) =>
        Number.Constant <= other.Number.Constant && (IsStrict || !other.IsStrict || Number.Constant < other.Number.Constant) && Number.Factors.SequenceEqual(other.Number.Factors);

    /// <summary>Whether no value keeps this bound and another, of the opposite direction. Both are normal.</summary>
    public bool Contradicts(Bound other) => IsOpposite(other) && Gap(other) is var gap && (gap < default(Rational) || (gap.IsZero && (IsStrict || other.IsStrict)));

    /// <summary>Whether every value keeps this bound or another, of the opposite direction. Both are normal.</summary>
    public bool Meets(Bound other) => IsOpposite(other) && Gap(other) is var gap && (gap > default(Rational) || (gap.IsZero && !(IsStrict && other.IsStrict)));

    private Rational Gap(Bound other) => Number.Constant + other.Number.Constant;

    private bool IsOpposite(Bound other) => Number.Factors.Zip(other.Number.Factors).All(pair => (pair.First + pair.Second).IsZero);
}
