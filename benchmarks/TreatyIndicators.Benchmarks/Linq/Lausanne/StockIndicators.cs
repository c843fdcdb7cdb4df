using static TreatyIndicators.Benchmarks.Lausanne.Populations;
using static TreatyIndicators.Benchmarks.StateIndicator;

namespace TreatyIndicators.Benchmarks.Lausanne;

/// <summary>Actions 12 to 17: stockpiles and what is kept.</summary>
internal static class StockIndicators
{
    public static IEnumerable<LinqIndicator> All { get; } =
    [
        Fact("LAP-12.1", StockpileDuty,
            (report, _) => report.Stockpile?.DestructionProgramme?.Plan?.Exists.Yes(),
            report => report.Stockpile,
            orRecords: at => at.Requests.Exists(request => request.Duty.Is(Duty.StockpileDestruction) & (request.Plan is { } plan
                ? plan.Detailed & plan.From.NotAfter(at.PeriodEnd) & Kleene.NotAfter(at.PeriodEnd, plan.To)
                : null)),
            counts: true),
        Of("LAP-12.2", StockpileDuty,
            (report, at) => (report.Stockpile?.DestructionProgramme?.ProgressText).Says() & at.Said(StatementTag.StockpileProgress),
            report => (report.Stockpile?.DestructionProgramme?.ProgressText).Says(),
            counts: true),
        ByRecords("LAP-13.1", StockpileDutyDone, at => at.StockpileDeclarations.Exists(row => row.DeclaredOn.Within(at.PlanStart, at.AsOf)), counts: true),
        new StateIndicator("LAP-14.1", AllParties, at => at.Discoveries is { } finds
            ? finds.Exists(find => find.DiscoveredOn.Within(at.PlanStart, at.PeriodEnd) & find.NotifiedPresidentOn.NotAfter(find.DiscoveredOn?.PlusDays(30)))
            : null)
        {
            Counts = true,
            IsSilent = at => at.SincePlanStart.All(report => report.Stockpile is null),
        },
        Costed("LAP-15.1", Duty.StockpileDestruction),
        Of("LAP-16.1", AllParties,
            (report, _) => (report.Cooperation?.LessonsShared).Exists(lesson => lesson.Topic.Is(LessonTopic.StockpileDestruction)),
            report => report.Cooperation?.LessonsShared.Any(lesson => lesson.Topic is not null),
            orRecords: at => at.Said(StatementTag.StockpileExperience),
            counts: true),
        KeepsOrAcquires("LAP-17.1") with
        {
            Components =
            [
                KeepsOrAcquires("LAP-17.1a"),
                new SumIndicator("LAP-17.1b", AllParties, at => at.Report?.Retained?.Totals?.Quantity, SaysNothingOfKept),
                new SumIndicator("LAP-17.1c", AllParties, at => at.Report?.Retained?.Totals?.Submunitions, SaysNothingOfKept),
            ],
        },
        Destroyed("LAP-17.2", row => row.Quantity) with
        {
            Components = [Destroyed("LAP-17.2a", row => row.Quantity), Destroyed("LAP-17.2b", row => row.Submunitions)],
        },
    ];

    public static RequestIndicator Costed(string id, Duty duty) =>
        new(id, duty, plan => plan.Detailed & plan.Costed & plan.MultiYear) { Counts = true };

    private static StateIndicator KeepsOrAcquires(string id) => Fact(
        id,
        AllParties,
        (report, _) => (report.Retained?.Totals?.Quantity).IsAbove(0) | (report.Retained?.Totals?.Submunitions).IsAbove(0) | report.Retained?.Acquired.Count >= 1,
        report => report.Retained,
        counts: true);

    private static SumIndicator Destroyed(string id, Func<RetainedDestruction, long?> number) => new(
        id,
        Retaining,
        at => at.Report is not { } report ? null
            : report.Retained is not { Destroyed: { Count: > 0 } rows } ? 0
            : rows.All(row => number(row) is null) ? null
            : rows.Sum(number),
        SaysNothingOfKept);

    private static bool SaysNothingOfKept(Reading at) => at.Report?.Retained is null;
}
