namespace TreatyIndicators.Benchmarks;

/// <summary>What a number can be where parts of it are not told: a count, an area or an amount that is absent may be anything from zero on.</summary>
/// <param name="Least">The least that it can be, unless <paramref name="NoLeast"/>.</param>
/// <param name="Most">The most that it can be, unless <paramref name="NoMost"/>.</param>
/// <param name="NoLeast">Nothing bounds it from below.</param>
/// <param name="NoMost">Nothing bounds it from above.</param>
internal readonly record struct Possible(decimal Least, decimal Most, bool NoLeast, bool NoMost)
{
    public static Possible Of(decimal? number) => number is { } given ? new(given, given, false, false) : new(0, 0, false, true);

    public static Possible OfSigned(decimal? number) => number is { } given ? new(given, given, false, false) : new(0, 0, true, true);

    public static implicit operator Possible(decimal? number) => Of(number);

    public static Possible operator +(Possible left, Possible right) =>
        new(left.Least + right.Least, left.Most + right.Most, left.NoLeast || right.NoLeast, left.NoMost || right.NoMost);

    public static Possible operator -(Possible left, Possible right) =>
        new(left.Least - right.Most, left.Most - right.Least, left.NoLeast || right.NoMost, left.NoMost || right.NoLeast);

    /// <summary>The number, or zero: it may not count.</summary>
    public Possible OrNothing() => new(Math.Min(Least, 0), Math.Max(Most, 0), NoLeast, NoMost);

    public bool IsAbove(decimal? number) => !NoLeast && Least > number;

    public bool IsBelow(decimal? number) => !NoMost && Most < number;

    /// <summary>Whether it cannot be a number, whatever the parts that are absent are.</summary>
    public bool CannotBe(decimal? number) => IsAbove(number) || IsBelow(number);

    public bool CannotBe(Possible other) => (!NoLeast && !other.NoMost && Least > other.Most) || (!NoMost && !other.NoLeast && Most < other.Least);

    /// <summary>Whether it is further from a number than that, whatever the parts that are absent are.</summary>
    public bool IsOff(decimal? number, decimal by) => IsAbove(number + by) || IsBelow(number - by);
}
