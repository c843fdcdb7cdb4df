using NodaTime;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Computed.Reporting;

/// <summary>Registers of one or two fictitious States, and what is found of their reports.</summary>
internal static class ReportingWorld
{
    /// <summary>One State, XAA, whose first instrument enters into force on a day, a month or in a year.</summary>
    public static Register Joined(string? inForce, string? deposited = null) => Register() with { Deposits = [Fictitious.Joined(XAA, deposited, inForce)] };

    public static Register Left(this Register register, string on) => register with { Withdrawals = [.. register.Withdrawals, Fictitious.Left(XAA, on)] };

    public static Register JoinedAgain(this Register register, string deposited, string inForce) =>
        register with { Deposits = [.. register.Deposits, Fictitious.Joined(XAA, deposited, inForce)] };

    /// <summary>A report for a calendar year.</summary>
    public static StatePartyReport Report(int year, string submitted, ReportKind kind = ReportKind.Annual, StateCode? state = null, int? fromYear = null)
    {
        var report = SmallWorld.Report(state, year, $"{state ?? XAA}-{year}-{submitted}", Day(submitted));
        return report with { Header = report.Header with { Kind = kind, Period = new() { From = new(fromYear ?? year, 1, 1), To = new(year, 12, 31) } } };
    }

    public static ConventionReporting Performance(Register register, string asOf, int from, int to, params StatePartyReport[] reports) =>
        ReportingPerformance.Of(Evidence(register, reports), [ConventionId.Apmbc], from, to, Day(asOf))[ConventionId.Apmbc];

    public static Evidence Evidence(Register register, params StatePartyReport[] reports) =>
        SmallWorld.Evidence(SmallWorld.Catalogue(register, XAA, XAB), reports);

    /// <summary>The annual report of XAA due in a year; absent: it neither owes nor sent one.</summary>
    public static ReportingEntry? Annual(Register register, int year, string asOf, params StatePartyReport[] reports) =>
        Performance(register, asOf, year, year, reports)[year].Annual.Entries.SingleOrDefault(entry => entry.State == XAA);

    /// <summary>The initial report of XAA.</summary>
    public static ReportingEntry? Initial(Register register, string asOf, params StatePartyReport[] reports) =>
        Performance(register, asOf, 2000, 2000, reports).InitialReports.Entries.SingleOrDefault(entry => entry.State == XAA);

    public static string Text(this ReportingEntry? entry) => entry is null ? "nothing" : string.Join(
        ", ",
        new[] { entry.Status.ToString(), Iso(entry.Due), Iso(entry.SubmittedOn), Days("late", entry.DaysLate), Days("overdue", entry.DaysOverdue) }.Where(part => part.Length > 0));

    private static string Iso(LocalDate? day) => day is { } known ? new PartialDate(known).ToString() : string.Empty;

    private static string Days(string what, int? days) => days is { } known ? FormattableString.Invariant($"{what} by {known}") : string.Empty;
}
