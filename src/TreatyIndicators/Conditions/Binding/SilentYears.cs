using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>The years running, up to a day, in which a State sent no update on a duty that it held (S3 action 44, S4 action 44).</summary>
/// <remarks>
/// As in SRAAP-44.1 and LAP-44.1 each duty held has to be updated: the stockpile, the areas and their release, the items kept; a form
/// that is unchanged with a valid chain is an update. Victims alone ask for none. A year counts from the day its report is due.
/// </remarks>
internal static class SilentYears
{
    /// <summary>After so many silent years the actions call for engagement.</summary>
    private const int ForEngagement = 2;

    /// <summary>The number; absent: it is doubtful whether a duty was held, or what was reported before the first known report could add to it.</summary>
    public static int? Of(EvaluationScope scope, MembershipRecord member, LocalDate day)
    {
        if (scope.Report is not StatePartyReport report)
        {
            return null;
        }

        List<StatePartyReport> reports = [.. Later(report, scope, day).Append(report).Concat(scope.Earlier ?? []).Where(one => one.Header.SubmittedOn <= day)];
        var joined = member.EntryIntoForce?.Year ?? int.MinValue;
        var first = reports.Count == 0 ? int.MaxValue : EarlierReports.FirstYear(reports[^1]);
        var silent = 0;
        for (var year = LastYear(reports, day); year >= joined; year--)
        {
            if (year < first)
            {
                return IsWhole(reports) || silent >= ForEngagement ? silent : null;
            }

            switch (IsUpdated(year, reports, scope, member, day))
            {
                case Truth.True:
                    return silent;
                case Truth.Unknown:
                    return null;
            }

            silent++;
        }

        return silent;
    }

    /// <summary>The effective reports of later years that were in on the day, newest first: one that comes in late, or is corrected, says nothing of the years after it.</summary>
    private static IEnumerable<StatePartyReport> Later(StatePartyReport report, EvaluationScope scope, LocalDate day)
    {
        var year = EarlierReports.LastYear(report);
        if (scope.Reports is not { } series || !(series.Latest(int.MaxValue, day) is { } latest && EarlierReports.LastYear(latest) > year))
        {
            return [];
        }

        var effective = new EffectiveReports(series, day);
        return series.History(day).Where(one => EarlierReports.LastYear(one) > year).Reverse().Select(effective.Resolve);
    }

    /// <summary>Nothing was reported before an initial report.</summary>
    private static bool IsWhole(List<StatePartyReport> reports) => reports is [.., { Header.Kind.Value: ReportKind.Initial }];

    /// <summary>The year before that of the day, once its report is due or in; else the one before.</summary>
    private static int LastYear(List<StatePartyReport> reports, LocalDate day)
    {
        var year = day.Year - 1;
        return day > MembershipSpell.AnnualReportDue(day.Year) || Covering(year, reports) is not null ? year : year - 1;
    }

    private static StatePartyReport? Covering(int year, List<StatePartyReport> reports) =>
        reports.Find(one => EarlierReports.FirstYear(one) <= year && year <= EarlierReports.LastYear(one));

    /// <summary>True, too, where no duty was held: then there is nothing to update.</summary>
    private static Truth IsUpdated(int year, List<StatePartyReport> reports, EvaluationScope scope, MembershipRecord member, LocalDate day)
    {
        var (end, known) = (LocalDate.Min(new(year, 12, 31), day), scope.Dates.Knowledge);
        var report = Covering(year, reports);
        var stock = NotHeldOr(report?.Stockpile is not null, member.IsOpen(Duty.StockpileDestruction, end, known));
        var areas = NotHeldOr(report is { HazardousAreas: not null, LandRelease: not null }, member.IsOpen(Duty.Clearance, end, known));
        var kept = NotHeldOr(report?.Retained is not null, scope.Facts.Retains(scope.State!, end, scope));
        return TruthLogic.And(TruthLogic.And(stock, areas), kept);
    }

    private static Truth NotHeldOr(bool isUpdated, Truth held) => isUpdated ? Truth.True : TruthLogic.Not(held);
}
