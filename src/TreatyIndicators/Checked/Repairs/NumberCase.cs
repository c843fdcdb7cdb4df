namespace TreatyIndicators.Validation;

/// <summary>One of the cases of a number: what it is between, and the bounds under which it is so.</summary>
/// <param name="When">The bounds.</param>
/// <param name="Least">The lower end; absent: there is none.</param>
/// <param name="Most">The upper end; absent: there is none.</param>
internal sealed record NumberCase(ValueList<Bound> When, Linear? Least, Linear? Most)
{
    public static NumberCase Of(Linear number) => new([], number, number);

    /// <summary>The number, where the case leaves only one.</summary>
    public Linear? Exact => ReferenceEquals(Least, Most) ? Least : null;

    public NumberCase And(params IEnumerable<Bound> more) => this with { When = When.Concat(more).ToValueList() };

    public static NumberCase operator -(NumberCase number)
    {
        var (least, most) = (number.Most is null ? null : -number.Most, number.Least is null ? null : -number.Least);
        return number with { Least = least, Most = number.Exact is null ? most : least };
    }

    public static NumberCase operator +(NumberCase left, NumberCase right)
    {
        var least = left.Least is null || right.Least is null ? null : left.Least + right.Least;
        var isExact = left.Exact is not null && right.Exact is not null;
        var most = isExact ? least : left.Most is null || right.Most is null ? null : left.Most + right.Most;
        return new(left.When.Concat(right.When).ToValueList(), least, most);
    }

    /// <summary>The number times one that is known.</summary>
    public NumberCase Times(Rational factor, int chosen)
    {
        if (factor.IsZero)
        {
            return Of(Linear.Of(default, chosen)) with { When = When };
        }

        var (least, most) = (Least is null ? null : Least * factor, Exact is not null || Most is null ? null : Most * factor);
        var scaled = this with { Least = least, Most = Exact is null ? most : least };
        return factor > default(Rational) ? scaled : scaled with { Least = scaled.Most, Most = scaled.Least };
    }
}
