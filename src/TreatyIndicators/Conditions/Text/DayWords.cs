using NodaTime.Text;

namespace TreatyIndicators.Conditions;

/// <summary>Tells by its form whether an expression is a day, so that words can say "before" instead of "less than".</summary>
internal static class DayWords
{
    private static readonly HashSet<string> Functions = new(StringComparer.Ordinal)
    {
        "date", "addDays", "addMonths", "addYears", "deadline", "initialReportDue", "annualReportDue", "meetingStart", "nextMeetingStart",
        "entryIntoForce", "firstOfSixthMonthAfter", "conventionStart", "hostilitiesEnded", "ccmTwoYearDate",
    };

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "t", "planStart", "periodEnd", "cutoff", "knowledgeDate" };

    /// <summary>Whether two compared values are days: one of them is enough, as days are compared with days only.</summary>
    public static bool AreDays(Expression left, Expression right) => IsDay(left) || IsDay(right);

    /// <summary>Whether a value is a day.</summary>
    public static bool IsDay(Expression expression) => expression switch
    {
        CallExpression call when Operators.TakesSeveralValues(call.Function) => call.Arguments.Any(IsDay),
        CallExpression call => Functions.Contains(call.Function),
        NameExpression { Segments: [var name] } => Names.Contains(name) || LocalDatePattern.Iso.Parse(name).Success,
        NameExpression name => name.Segments[^1].EndsWith("On", StringComparison.Ordinal),
        _ => false,
    };
}
