namespace TreatyIndicators.Validation;

/// <summary>Values of a few chosen numbers that keep some bounds. Never changes.</summary>
/// <remarks>Worked out exactly, by removing one number after the other (Fourier and Motzkin).</remarks>
internal sealed class Region
{
    private readonly Bound[] bounds;

    private Region(Bound[] bounds) => this.bounds = bounds;

    public static Region Everything { get; } = new([]);

    /// <summary>The values that keep further bounds as well; absent: there are plainly none.</summary>
    public Region? With(params IEnumerable<Bound> more)
    {
        var kept = new List<Bound>(bounds);
        foreach (var bound in more.Select(bound => bound.Normal()))
        {
            if (bound.Holds == false || kept.Exists(bound.Contradicts))
            {
                return null;
            }

            if (bound.Holds is null && !kept.Exists(other => other.Implies(bound)))
            {
                kept.RemoveAll(bound.Implies);
                kept.Add(bound);
            }
        }

        return new([.. kept]);
    }

    /// <summary>The values in this and in another region; absent: there are plainly none.</summary>
    public Region? And(Region other) => With(other.bounds);

    /// <summary>Whether every value plainly lies in another region as well: of one number that is always told.</summary>
    public bool IsWithin(Region other) => Array.TrueForAll(other.bounds, outer => Array.Exists(bounds, inner => inner.Implies(outer)));

    /// <summary>Both regions as one; absent: they are not plainly one region.</summary>
    public Region? Joined(Region other) => IsWithin(other) ? other
        : other.IsWithin(this) ? this
        : (bounds, other.bounds) is ([var one], [var another]) && one.Meets(another) ? Everything
        : null;

    /// <summary>Whether any values lie in it.</summary>
    public bool IsPossible(int chosen, RepairWork work) => bounds.Length == 0 || RangeOf(0, chosen, isWhole: false, work) is not null;

    /// <summary>The region with one number put in; absent: nothing is left.</summary>
    public Region? Put(int place, Rational value) => Everything.With(bounds.Select(bound => bound with { Number = bound.Number.With(place, value) }));

    /// <summary>What one number can be; absent: nothing.</summary>
    /// <param name="place">The number.</param>
    /// <param name="chosen">How many there are.</param>
    /// <param name="isWhole">Whether it must be whole.</param>
    /// <param name="work">What may be worked through.</param>
    public NumberRange? RangeOf(int place, int chosen, bool isWhole, RepairWork work)
    {
        var left = this;
        for (var other = 0; other < chosen && left is not null; other++)
        {
            left = other == place ? left : left.Without(other, work);
        }

        return left?.Range(place) is { } range ? isWhole ? range.Whole() : range : null;
    }

    private Region? Without(int place, RepairWork work)
    {
        var above = bounds.Where(bound => bound.Number.Factors[place] > default(Rational)).ToList();
        var below = bounds.Where(bound => bound.Number.Factors[place] < default(Rational)).ToList();
        if ((long)above.Count * below.Count > RepairWork.MostBounds)
        {
            work.GiveUp();
            return null;
        }

        var free = bounds.Where(bound => bound.Number.Factors[place].IsZero);
        var joined = above.SelectMany(_ => below, (lower, upper) => new Bound(
            (lower.Number * -upper.Number.Factors[place]) + (upper.Number * lower.Number.Factors[place]),
            lower.IsStrict || upper.IsStrict));
        return Everything.With(free.Concat(joined));
    }

    private NumberRange? Range(int place)
    {
        var range = new NumberRange();
        foreach (var bound in bounds)
        {
            var factor = bound.Number.Factors[place];
            var end = -bound.Number.Constant / factor;
            range = factor > default(Rational) ? range.AtLeast(end, bound.IsStrict) : range.AtMost(end, bound.IsStrict);
        }

        return range.IsEmpty ? null : range;
    }
}
