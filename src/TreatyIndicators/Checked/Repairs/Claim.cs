using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>A part of a rule with all rows put in, as far as it depends on numbers of the report.</summary>
/// <remarks>Negations are worked in. A claim holds where it is not known to be false: that is all that a rule needs not to fail.</remarks>
internal abstract class Claim
{
    private protected Claim(params IEnumerable<IReadOnlyList<ReportNumber>> numbers) => Numbers = ReportNumber.Joined(numbers);

    /// <summary>The numbers of the report that it is about.</summary>
    public IReadOnlyList<ReportNumber> Numbers { get; }

    /// <summary>Whether it sets numbers in relation to one another, and not just to a number that is written out in the rule.</summary>
    public abstract bool IsArithmetic { get; }

    /// <summary>The regions in which it may hold when some numbers may be anything: everywhere, where that is not told in straight lines.</summary>
    public abstract IReadOnlyList<Region> Regions(ReportNumber[] chosen, RepairWork work);

    /// <summary>Whether it holds as the report stands.</summary>
    public virtual bool Holds => Regions([], new()).Count > 0;

    /// <summary>A claim that no number of the report changes.</summary>
    internal sealed class Fixed(bool holds) : Claim()
    {
        public override bool IsArithmetic => false;

        public override bool Holds => holds;

        public override IReadOnlyList<Region> Regions(ReportNumber[] chosen, RepairWork work) => holds ? [Region.Everything] : [];
    }

    internal sealed class Comparison(ComparisonOperator comparison, NumberTerm left, NumberTerm right) : Claim(left.Numbers, right.Numbers)
    {
        /// <summary>Whether it only says when something else must hold: numbers are not changed so that nobody asks any more.</summary>
        public bool IsCondition { get; init; }

        public override bool IsArithmetic => !IsCondition && (Numbers.Count > 1 || (Numbers.Count == 1 && left is not NumberTerm.Known { IsWrittenOut: true } && right is not NumberTerm.Known { IsWrittenOut: true }));

        public override IReadOnlyList<Region> Regions(ReportNumber[] chosen, RepairWork work)
        {
            if (left.Cases(chosen) is not { } first || right.Cases(chosen) is not { } second || (long)first.Count * second.Count > RepairWork.MostCases)
            {
                return [Region.Everything];
            }

            return
            [
                .. from one in first
                   from other in second
                   from bounds in Bounds(one, other)
                   let region = Region.Everything.With(one.When.Concat(other.When).Concat(bounds))
                   where region is not null
                   select region,
            ];
        }

        /// <summary>The bounds under which the comparison may be true, in one or two cases.</summary>
        private IEnumerable<Bound[]> Bounds(NumberCase one, NumberCase other) => comparison switch
        {
            ComparisonOperator.Equal => [[.. NotBelow(one, other), .. NotBelow(other, one)]],
            ComparisonOperator.NotEqual when one.Exact is { } first && other.Exact is { } second => [[Bound.Above(first, second)], [Bound.Above(second, first)]],
            ComparisonOperator.NotEqual => [[]],
            ComparisonOperator.Less => [Above(other, one)],
            ComparisonOperator.LessOrEqual => [NotBelow(other, one)],
            ComparisonOperator.Greater => [Above(one, other)],
            _ => [NotBelow(one, other)],
        };

        private static Bound[] NotBelow(NumberCase upper, NumberCase lower) => upper.Most is null || lower.Least is null ? [] : [Bound.AtLeast(upper.Most, lower.Least)];

        private static Bound[] Above(NumberCase upper, NumberCase lower) => upper.Most is null || lower.Least is null ? [] : [Bound.Above(upper.Most, lower.Least)];
    }

    /// <summary>Claims of which all must hold.</summary>
    internal sealed class All(IReadOnlyList<Claim> claims) : Claim(claims.Select(claim => claim.Numbers))
    {
        public IReadOnlyList<Claim> Claims => claims;

        public override bool IsArithmetic => claims.Any(claim => claim.IsArithmetic);

        public override IReadOnlyList<Region> Regions(ReportNumber[] chosen, RepairWork work) => RegionsOfAll.Of(claims, chosen, work);
    }

    /// <summary>Claims of which one must hold.</summary>
    internal sealed class Any(IReadOnlyList<Claim> claims) : Claim(claims.Select(claim => claim.Numbers))
    {
        public override bool IsArithmetic => claims.Any(claim => claim.IsArithmetic);

        public override IReadOnlyList<Region> Regions(ReportNumber[] chosen, RepairWork work) => [.. claims.SelectMany(claim => claim.Regions(chosen, work))];
    }
}
