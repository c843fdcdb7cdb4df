using System.Numerics;

namespace TreatyIndicators.Validation;

/// <summary>What a number can be. An absent end: there is none.</summary>
internal readonly record struct NumberRange(Rational? Least, bool IsAbove, Rational? Most, bool IsBelow)
{
    public bool IsEmpty => Least > Most || (Least == Most && Least is not null && (IsAbove || IsBelow));

    /// <summary>The number, where only one is possible.</summary>
    public Rational? Only => Least == Most ? Least : null;

    public NumberRange AtLeast(Rational end, bool isStrict) =>
        Least is null || Least < end ? this with { Least = end, IsAbove = isStrict } : Least == end ? this with { IsAbove = IsAbove || isStrict } : this;

    public NumberRange AtMost(Rational end, bool isStrict) =>
        Most is null || Most > end ? this with { Most = end, IsBelow = isStrict } : Most == end ? this with { IsBelow = IsBelow || isStrict } : this;

    /// <summary>The whole numbers in the range; absent: there are none.</summary>
    public NumberRange? Whole()
    {
        var whole = new NumberRange(
            Least is { } least ? Up(least, IsAbove) : null, IsAbove: false, Most is { } most ? -Up(-most, IsBelow) : null, IsBelow: false);
        return whole.IsEmpty ? null : whole;
    }

    /// <summary>Some numbers in the range, the nearest to a given one first.</summary>
    public IEnumerable<Rational> Some(Rational near, bool isWhole)
    {
        var step = Rational.Of(1);
        var middle = Least is { } least && Most is { } most ? (least + most) / Rational.Of(2) : Least + step ?? Most - step ?? near;
        Rational?[] tried = [near, Least, Most, isWhole ? Up(middle, false) : middle, Least + step, Most - step, near + step, near - step];
        var range = this;
        return tried.OfType<Rational>().Where(value => range.Contains(value) && (!isWhole || value.IsInteger)).Distinct();
    }

    private bool Contains(Rational value) =>
        (Least is not { } least || value > least || (value == least && !IsAbove)) && (Most is not { } most || value < most || (value == most && !IsBelow));

    private static Rational Up(Rational number, bool isStrict)
    {
        var down = BigInteger.Divide(number.Numerator - (((number.Numerator % number.Denominator) + number.Denominator) % number.Denominator), number.Denominator);
        return new(number.IsInteger && !isStrict ? down : down + 1, 1);
    }
}
