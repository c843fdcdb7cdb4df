using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>Functions of days that follow from the conventions, their meetings and the register. A function of an absent value is absent.</summary>
internal static class DateFunctions
{
    /// <summary>The meeting from which S4 actions 18 and 47 count two years for States that joined later.</summary>
    private const string EleventhMeeting = "CCM-11MSP";

    public static IReadOnlyDictionary<string, ConditionFunction> All { get; } = new Dictionary<string, ConditionFunction>(StringComparer.Ordinal)
    {
        ["firstOfSixthMonthAfter"] = new("day", 1, 1, FirstOfSixthMonthAfter),
        ["yearsUntil"] = new("day", 1, 1, YearsUntil),
        ["nextMeetingStart"] = new("day", 1, 1, NextMeetingStart),
        ["hostilitiesEnded"] = new("State", 1, 1, (binder, call) => ConditionFunctions.OfMember(binder, call, member => member.HostilitiesEnded)),
        ["annualReportDue"] = new("State, year", 2, 2, AnnualReportDue),
        ["ccmTwoYearDate"] = new("State", 1, 1, CcmTwoYearDate),
    };

    private static BoundCall.OfDate FirstOfSixthMonthAfter(Binder binder, CallExpression call)
    {
        var date = binder.Date(call.Arguments[0]);
        return new(call, date.Reads, scope => date.Evaluate(scope) is { Year: < 9999 } day ? Same(FirstOfSixthMonthAfter(day.Earliest), FirstOfSixthMonthAfter(day.Latest)) : null);
    }

    private static LocalDate FirstOfSixthMonthAfter(LocalDate day) => new LocalDate(day.Year, day.Month, 1).PlusMonths(6);

    /// <summary>All days of one month lead to one day, those of a year do not.</summary>
    private static PartialDate? Same(LocalDate first, LocalDate last) => first == last ? first : null;

    /// <summary>From the year of <c>t</c> on; empty where the day lies before it.</summary>
    private static BoundCall.OfList YearsUntil(Binder binder, CallExpression call)
    {
        var date = binder.Date(call.Arguments[0]);
        return new(call, ConditionType.Number, date.Reads | Reads.Reference, scope => date.Evaluate(scope) is { } day
            ? Rows.Of(Enumerable.Range(scope.Dates.Reference.Year, Math.Max(0, day.Year - scope.Dates.Reference.Year + 1)).Select(year => (object)year))
            : Rows.Missing);
    }

    private static BoundCall.OfDate NextMeetingStart(Binder binder, CallExpression call)
    {
        var date = binder.Date(call.Arguments[0]);
        return new(call, date.Reads, scope => ConditionFunctions.Exact(date, scope) is { } day ? scope.Facts.NextMeetingStart(day) : null);
    }

    private static BoundCall.OfDate AnnualReportDue(Binder binder, CallExpression call)
    {
        var (state, year) = (binder.Text(call.Arguments[0], ConditionType.State), binder.Number(call.Arguments[1]));
        return new(call, state.Reads | year.Reads, scope =>
            ConditionFunctions.Member(state, scope) is { } member && ConditionFunctions.Whole(year, scope) is { } due && member.AnnualReportDue(due) is { } day ? day : (PartialDate?)null);
    }

    private static BoundCall.OfDate CcmTwoYearDate(Binder binder, CallExpression call)
    {
        var state = binder.Text(call.Arguments[0], ConditionType.State);
        return new(call, state.Reads, scope =>
            ConditionFunctions.Member(state, scope)?.EntryIntoForce is { IsExact: true, Year: < 9998 } inForce && scope.Facts.MeetingStart(EleventhMeeting) is { } meeting
                ? ConditionFunctions.Extreme([meeting, inForce.Earliest.PlusYears(2)], least: false)
                : null);
    }
}
