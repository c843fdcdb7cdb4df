using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>Declarations of completion and finds of one State, from records and reports, as known on a day.</summary>
internal static class DutyEvents
{
    /// <summary>The events of a duty by their days; a declaration stands before a find of the same day.</summary>
    public static IReadOnlyList<DutyEvent> Of(Duty duty, Evidence evidence, ConventionId convention, StateCode state, LocalDate asOf)
    {
        var records = evidence.RecordsOf(convention);
        var (declarations, find, notice) = duty switch
        {
            Duty.StockpileDestruction => (records?.Declarations?.Stockpile, ObligationBasisKind.StockFind, NoticeKind.StockFind),
            Duty.Clearance => (records?.Declarations?.Clearance, ObligationBasisKind.AreaFind, NoticeKind.AreaFind),
            _ => (null, default, default),
        };
        if (find == default)
        {
            return [];
        }

        var list = duty == Duty.Clearance ? "clearance" : "stockpile";
        DutyEvent[] reported = [.. ReportedFinds.Of(find, evidence.Reports.Series(convention, state), asOf)];
        return
        [
            .. Declared(declarations ?? [], list, state)
                .Concat(reported)
                .Concat(Notified(records?.Notices ?? [], notice, find, state).Where(told => !Array.Exists(reported, found => found.Day <= told.Day && !IsDealtWithBefore(found, told))))
                .Where(one => one.KnownOn <= asOf && DateArithmetic.IsInCalendar(one.KnownOn) && DateArithmetic.IsInCalendar(one.Day))
                .OrderBy(one => one.Day)
                .ThenBy(one => one.Kind == ObligationBasisKind.Declaration ? 0 : 1)
                .ThenBy(one => one.KnownOn)
                .ThenBy(one => one.Where, StringComparer.Ordinal),
        ];
    }

    /// <summary>A notice tells of the find that a report tells, too, unless that one was dealt with before.</summary>
    private static bool IsDealtWithBefore(DutyEvent found, DutyEvent told) => found.DealtWithOn < told.Day;

    private static IEnumerable<DutyEvent> Declared(ValueList<CompletionDeclaration> rows, string list, StateCode state) => rows
        .Select((row, place) => (Row: row, Place: place))
        .Where(one => one.Row.State == state && (one.Row.CompletedOn ?? one.Row.DeclaredOn) is not null)
        .Select(one => new DutyEvent(
            ObligationBasisKind.Declaration,
            (one.Row.CompletedOn ?? one.Row.DeclaredOn)!.Value,
            (one.Row.DeclaredOn ?? one.Row.CompletedOn)!.Value,
            FormattableString.Invariant($"declarations.{list}[{one.Place}]"),
            one.Row.DocumentSymbol));

    private static IEnumerable<DutyEvent> Notified(ValueList<Notice> rows, NoticeKind kind, ObligationBasisKind find, StateCode state) => rows
        .Select((row, place) => (Row: row, Place: place))
        .Where(one => one.Row.State == state && one.Row.Kind == kind && one.Row.Date is not null)
        .Select(one => new DutyEvent(find, one.Row.Date!.Value, one.Row.Date!.Value, FormattableString.Invariant($"notices[{one.Place}]"), one.Row.Reference));
}
