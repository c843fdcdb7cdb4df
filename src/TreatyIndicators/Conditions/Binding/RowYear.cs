namespace TreatyIndicators.Conditions;

/// <summary>A part of a test that ties rows to a year of the context: <c>meetingYear(row.meetingId) = year</c>, <c>row.date in calendarYear</c>.</summary>
/// <param name="Part">The part.</param>
/// <param name="Text">The part as it is written, without the name of the row: the same for all tests that can share an index.</param>
/// <param name="Read">The year of the row at hand; absent: it cannot be told.</param>
/// <param name="Asked">The year that is asked for.</param>
internal sealed record RowYear(Expression Part, string Text, Func<EvaluationScope, int?> Read, Func<ConditionDates, int> Asked)
{
    /// <summary>The year to which a part of a test ties a row; absent: to none.</summary>
    public static RowYear? Of(Expression part, BoundExpression bound, string row) => bound switch
    {
        BoundComparison.OfNumbers { Operator: ComparisonOperator.Equal, Left: BoundCall.OfNumber { Source: CallExpression { Function: "meetingYear", Arguments: [NameExpression meeting] } } left, Right: BoundConstant.OfYear year }
            when meeting.Segments[0] == row => new(part, $"meetingYear {Member(meeting)} {year.IsOfReport}", scope => Whole(left.Evaluate(scope)), year.Of),
        BoundMembership.InRange { Value: BoundField.OfDate { Source: NameExpression day } date, Range.Source: NameExpression { Segments: ["calendarYear"] } }
            when day.Segments[0] == row => new(part, $"year {Member(day)}", scope => date.Evaluate(scope)?.Year, dates => dates.Year),
        _ => null,
    };

    private static string Member(NameExpression path) => string.Join('.', path.Segments.Skip(1));

    private static int? Whole(Rational? number) => number is { IsInteger: true } year ? (int)year.Numerator : null;
}
