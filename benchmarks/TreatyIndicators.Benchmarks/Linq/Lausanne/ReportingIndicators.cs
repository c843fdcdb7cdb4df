using NodaTime;
using static TreatyIndicators.Benchmarks.Lausanne.Populations;
using static TreatyIndicators.Benchmarks.StateIndicator;

namespace TreatyIndicators.Benchmarks.Lausanne;

/// <summary>Actions 43 to 50: reporting, laws and compliance.</summary>
internal static class ReportingIndicators
{
    public static IEnumerable<LinqIndicator> All { get; } =
    [
        OnTime("LAP-43.1", at => (!InitialReportFallsDue(at) | InitialReportCame(at)) & (!AnnualReportFallsDue(at) | AnnualReportCame(at))) with
        {
            Components =
            [
                OnTime("LAP-43.1a", at => InitialReportFallsDue(at) && InitialReportCame(at)),
                OnTime("LAP-43.1b", at => AnnualReportFallsDue(at) && AnnualReportCame(at)),
            ],
        },
        new StateIndicator("LAP-44.1", DutyToReport, at => new[] { at.Report, at.ReportBefore }.OfType<StatePartyReport>().Exists(report => IsUpToDate(report, at)))
        {
            Counts = true,
            SilenceIsNotMet = true,
            IsSilent = at => at.Report is null,
        },
        new StateIndicator("LAP-45.1", AllParties, at => at.Report is { } report
            ? report.Header.Format.Is(ReportFormat.AdaptedForm) & HasAdaptedForm(at, report.Header.SubmittedOn)
            : false)
        {
            Counts = true,
            SilenceIsNotMet = true,
            IsSilent = at => at.Report is null,
            NotApplicable = at => !HasAdaptedForm(at, at.PeriodEnd),
        },
        ReportingHelp("LAP-46.1", at => AskedForHelp(at) & GotHelp(at)) with
        {
            Components = [ReportingHelp("LAP-46.1a", AskedForHelp), ReportingHelp("LAP-46.1b", GotHelp)],
        },
        new StateIndicator("LAP-47.1", AllParties, at => LatestOnLaw(at)?.NationalImplementation?.Article9Status.Is(Article9Status.Fulfilled))
        {
            Counts = true,
            SilenceIsNotMet = true,
            IsSilent = at => LatestOnLaw(at)?.NationalImplementation?.Article9Status is null,
        },
        new StateIndicator("LAP-47.2", AllParties, at => ArmedForcesKnow(at) & LatestOnDissemination(at)?.NationalImplementation?.Dissemination?.OtherBodies.Count >= 1)
        {
            Counts = true,
            SilenceIsNotMet = true,
            PartlyMet = ArmedForcesKnow,
            IsSilent = at => LatestOnDissemination(at) is not { } report || !SaysWhoKnows(report),
        },
        Of("LAP-48.1", AllParties,
            (report, _) => (report.NationalImplementation?.Obstacles).Says(),
            report => (report.NationalImplementation?.Obstacles).Says(),
            orRecords: at => at.Said(StatementTag.LegislationObstacle),
            counts: true),
        AsksForHelpWithLaws("LAP-48.2", report => report.NationalImplementation?.AssistanceRequested.Says() == true || OffersHelp(report)) with
        {
            Components =
            [
                AsksForHelpWithLaws("LAP-48.2a", report => report.NationalImplementation?.AssistanceRequested.Says()),
                Of("LAP-48.2b", AllParties,
                    (report, _) => (report.Cooperation?.Offers).Exists(offer => offer.Topic.Is(OfferTopic.Legislation)),
                    report => OffersHelp(report),
                    orRecords: at => at.Said(StatementTag.LegislationHelpOffer),
                    counts: true),
            ],
        },
        ByRecords(
            "LAP-49.1",
            AllParties,
            at => at.Evidence.ComplianceFindings[at.State].Any(row => at.Evidence.IsMain(row.MeetingId)
                && at.Evidence.MeetingStart(row.MeetingId) >= at.PlanStart && at.Evidence.MeetingStart(row.MeetingId) <= at.AsOf),
            counts: true),
        ByRecords(
            "LAP-50.1",
            Requesters,
            at => at.Requests
                .Where(request => at.Evidence.MeetingYear(request.MeetingId) == at.Year)
                .GroupBy(request => (request.Id, request.MeetingId))
                .ForAll(versions => CameInTime(versions.MinBy(request => request.Version)!, at)),
            counts: true),
    ];

    private static StateIndicator OnTime(string id, Func<Reading, bool?> condition) => ByRecords(id, AllParties, condition, counts: true) with
    {
        NotApplicable = at => !InitialReportFallsDue(at) & !AnnualReportFallsDue(at),
    };

    private static bool InitialReportFallsDue(Reading at) => at.InitialReportDue?.Year == at.Year;

    private static bool AnnualReportFallsDue(Reading at) => at.InitialReportDue < new LocalDate(at.Year, 4, 30);

    private static bool InitialReportCame(Reading at) => at.Known.Any(report => report.Header.Kind.Value == ReportKind.Initial && report.Header.SubmittedOn <= at.InitialReportDue);

    private static bool AnnualReportCame(Reading at) => at.Known.Any(report => report.Header.Kind.Value != ReportKind.Initial
        && report.Header.Period.To.Year == at.Year - 1 && report.Header.SubmittedOn <= new LocalDate(at.Year, 4, 30));

    private static bool? IsUpToDate(StatePartyReport report, Reading at) =>
        (!at.HasOpen(Duty.StockpileDestruction, at.PeriodEnd) || report.Stockpile is not null)
        & (!at.HasOpen(Duty.Clearance, at.PeriodEnd) || (report.HazardousAreas is not null && report.LandRelease is not null))
        & (!at.Retains() | report.Retained is not null);

    private static bool HasAdaptedForm(Reading at, LocalDate day) =>
        at.Evidence.Formats.Any(format => format.Format.Value == ReportFormat.AdaptedForm && format.AdoptedOn?.Earliest <= day);

    private static StateIndicator ReportingHelp(string id, Func<Reading, bool?> condition) => new(id, AllParties, condition)
    {
        Counts = true,
        IsSilent = at => at.Report?.Cooperation is null,
    };

    private static bool? AskedForHelp(Reading at) => at.Report?.Cooperation?.ReportingHelp?.Sought.Yes() | IsNoticedThisYear(at, NoticeKind.ReportingHelpSought);

    private static bool? GotHelp(Reading at) => at.Report?.Cooperation?.ReportingHelp?.Received.Yes() | IsNoticedThisYear(at, NoticeKind.ReportingHelpGiven);

    private static bool? IsNoticedThisYear(Reading at, NoticeKind kind) => at.WasNoticed(kind, new(at.Year, 1, 1), at.AsOf);

    private static StatePartyReport? LatestOnLaw(Reading at) => at.Latest(report => report.NationalImplementation?.Article9Status is not null);

    private static StatePartyReport? LatestOnDissemination(Reading at) => at.Latest(SaysWhoKnows);

    private static bool SaysWhoKnows(StatePartyReport report) =>
        report.NationalImplementation?.Dissemination is { } known && (known.ArmedForces.Says() || known.OtherBodies.Count > 0);

    private static bool? ArmedForcesKnow(Reading at) => LatestOnDissemination(at)?.NationalImplementation?.Dissemination?.ArmedForces.Yes();

    private static StateIndicator AsksForHelpWithLaws(string id, Func<StatePartyReport, bool?> given) => Of(
        id,
        AllParties,
        (report, _) => report.NationalImplementation?.AssistanceRequested.Yes(),
        given,
        orRecords: at => at.Said(StatementTag.LegislationHelpRequest),
        counts: true);

    private static bool OffersHelp(StatePartyReport report) => report.Cooperation?.Offers.Any(offer => offer.Topic is not null) == true;

    private static bool? CameInTime(ExtensionRequest request, Reading at) =>
        request.SubmittedOn.NotAfter(at.Evidence.MeetingStart(request.MeetingId).PlusMonths(-9)) & request.SubmittedOn.NotAfter(request.CurrentDeadline);
}
