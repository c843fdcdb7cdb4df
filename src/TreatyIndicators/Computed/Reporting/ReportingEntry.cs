using NodaTime;

namespace TreatyIndicators;

/// <summary>One report that a State owes or sent under Article 7 of a convention: when it was due, what came, and when.</summary>
/// <remarks>Seen from the day of <see cref="ReportingPerformance.AsOf"/>; what was submitted later is not in it. Equal when all members are. Safe for any number of threads.</remarks>
public sealed record ReportingEntry
{
    /// <summary>The convention.</summary>
    public required ConventionId Convention { get; init; }

    /// <summary>The State.</summary>
    public required StateCode State { get; init; }

    /// <summary>The year in which the report falls due. An annual report covers the year before.</summary>
    /// <remarks>In <see cref="ConventionReporting.InitialReports"/>, where the day is not known: the last year in which it can fall due, 9999 where nothing is known.</remarks>
    public required int Year { get; init; }

    /// <summary>The term that the report falls under, which is the rule that gives <see cref="Due"/>.</summary>
    public required ReportTerm Term { get; init; }

    /// <summary>How the State stands to the report.</summary>
    public required ReportingStatus Status { get; init; }

    /// <summary>The last day on which the report is on time; absent: nothing is owed, or the day is not known.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The entry into force for the State, from which both terms run; absent: not known, or nothing is owed.</summary>
    public PartialDate? EntryIntoForce { get; init; }

    /// <summary>
    /// What was submitted by the day, in the order of submission. Annual: every report whose period ends in the year before, of whatever kind, as
    /// SRAAP-7.1 counts them. Initial: the reports of that kind, whatever they cover, as LAP-43.1a counts them.
    /// </summary>
    /// <remarks>The first one decides whether the report was on time: a correction sent later does not make it late.</remarks>
    public ValueList<StatePartyReport> Reports { get; init => field = value ?? []; } = [];

    /// <summary>The day on which the first of <see cref="Reports"/> was submitted; absent: there is none.</summary>
    public LocalDate? SubmittedOn => Reports.Count == 0 ? null : Reports[0].Header.SubmittedOn;

    /// <summary>The days from <see cref="Due"/> to <see cref="SubmittedOn"/> of a late report, at least 1; absent: not late, or the day it was due is not known.</summary>
    public int? DaysLate => Status == ReportingStatus.Late ? DaysFromDue(SubmittedOn) : null;

    /// <summary>The days from <see cref="Due"/> to the day from which this is seen, of a missing report, at least 1; absent: not missing, or the day it was due is not known.</summary>
    public int? DaysOverdue { get; init; }

    /// <summary>
    /// The number of years running, up to this one, whose annual reports are missing and were not caught up with; 0 where this one is not missing. Years
    /// before the first one asked for count, back to the first year that any report under the convention covers; a year that is doubtful, or for which none
    /// was owed, breaks the run.
    /// </summary>
    public int SilentYears { get; init; }

    /// <summary>For a missing annual report: a catch-up report for several years that covers its year, too; absent: none.</summary>
    /// <remarks>The report still counts as missing, for no report was made for the year alone, as SRAAP-7.1 counts; but the State was not silent.</remarks>
    public StatePartyReport? CaughtUpBy { get; init; }

    /// <summary>Whether a report is owed for certain.</summary>
    public bool IsExpected => Status is not (ReportingStatus.Doubtful or ReportingStatus.Voluntary or ReportingStatus.NotOwed);

    /// <summary>Whether a report is owed for certain and was received.</summary>
    public bool IsReceived => Status is ReportingStatus.OnTime or ReportingStatus.Late or ReportingStatus.Received;

    /// <summary>Whether all that was received is cover pages that mark forms as unchanged, without the content of any form.</summary>
    public bool IsCoverPageOnly => Reports.Count > 0 && Reports.All(IsCoverPage);

    /// <summary>Whether the annual report was received through initial reports only: SRAAP-7.1 counts such a State, LAP-43.1b does not.</summary>
    public bool IsInitialReportOnly => Term == ReportTerm.Annual && Reports.Count > 0 && Reports.All(report => report.Header.Kind.Value == ReportKind.Initial);

    private static bool IsCoverPage(StatePartyReport report) =>
        report.Header.Cover.Any(box => box.Status?.Value == CoverStatus.Unchanged) && report == new StatePartyReport { Header = report.Header };

    private int? DaysFromDue(LocalDate? day) => Due is { } due && day is { } known ? Period.DaysBetween(due, known) : null;
}
