namespace TreatyIndicators.Validation;

/// <summary>Something that must be at least zero, or above it.</summary>
internal readonly record struct Bound(Linear Number, bool IsStrict)
{
    /// <summary>The first number is not below the second.</summary>
    public static Bound AtLeast(Linear first, Linear second) => new(first - second, IsStrict: false);

    /// <summary>The first number is above the second.</summary>
    public static Bound Above(Linear first, Linear second) => new(first - second, IsStrict: true);

    /// <summary>Whether it holds; absent where that depends on the chosen numbers.</summary>
    public bool? Holds => Number.IsConstant ? Number.Constant > default(Rational) || (!IsStrict && Number.Constant.Numerator.IsZero) : null;
}
