namespace TreatyIndicators.Conditions;

/// <summary>The years to which a test limits a day in the header of a report: <c>year(r.header.period.to) = reportYear</c>.</summary>
/// <param name="member">The path of the day within the report.</param>
internal sealed class YearSpan(string member)
{
    private Func<ConditionDates, int>? from;
    private Func<ConditionDates, int>? to;

    /// <summary>The first year, included.</summary>
    public int First(ConditionDates dates) => from?.Invoke(dates) ?? int.MinValue;

    /// <summary>The last year, included.</summary>
    public int Last(ConditionDates dates) => to?.Invoke(dates) ?? int.MaxValue;

    /// <summary>Takes over a limit of the years, unless the part of the test is none or the same end is limited already.</summary>
    public bool Takes(BoundTruth part, string row)
    {
        if (part is not BoundComparison.OfNumbers comparison || !IsYear(row, comparison.Left.Source) || Year(comparison.Right) is not { } year)
        {
            return false;
        }

        var first = comparison.Operator is ComparisonOperator.Equal or ComparisonOperator.GreaterOrEqual;
        var last = comparison.Operator is ComparisonOperator.Equal or ComparisonOperator.LessOrEqual;
        if ((!first && !last) || (first && from is not null) || (last && to is not null))
        {
            return false;
        }

        (from, to) = (first ? year : from, last ? year : to);
        return true;
    }

    /// <summary>Narrows the span by a part that names several years; the part itself still has to be tested.</summary>
    public void Narrow(BoundTruth part, string row)
    {
        if (part is BoundMembership.NumberIn { List: BoundSet set } among && IsYear(row, among.Value.Source) && from is null && to is null
            && set.Members.Select(year => year is BoundNumber number ? Year(number) : null).ToList() is var years && years.TrueForAll(year => year is not null))
        {
            from = dates => years.Min(year => year!(dates));
            to = dates => years.Max(year => year!(dates));
        }
    }

    private bool IsYear(string row, Expression source) =>
        source is CallExpression { Function: "year", Arguments: [NameExpression day] } && day.Segments[0] == row && string.Join('.', day.Segments.Skip(1)) == member;

    private static Func<ConditionDates, int>? Year(BoundNumber limit) => limit switch
    {
        BoundConstant.OfYear year => year.Of,
        BoundArithmetic { Operator: ArithmeticOperator.Subtract, Left: BoundConstant.OfYear year, Right: BoundConstant.OfNumber { Small: { } years } } => dates => year.Of(dates) - years,
        _ => null,
    };
}
