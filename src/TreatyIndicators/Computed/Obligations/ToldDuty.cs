using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>A duty on which the reports of a State decide: the latest that says something counts, from the first day of the year it covers.</summary>
/// <param name="source">What is known of the State.</param>
/// <param name="kind">The duty.</param>
/// <param name="isOpen">What an effective report says of it; absent: nothing.</param>
/// <param name="field">The field that says it.</param>
/// <param name="wasHeld">Whether a report that says no tells of a duty fulfilled even where no earlier one said yes.</param>
internal sealed class ToldDuty(ObligationSource source, ObligationKind kind, Func<StatePartyReport, Truth?> isOpen, string field, bool wasHeld)
{
    private readonly (StatePartyReport Report, Truth Open)[] told = [.. Told(source, isOpen)];

    public DutyProfile On(LocalDate on)
    {
        var known = told.TakeWhile(one => Year(one.Report) <= on.Year).ToList();
        var open = known.Count == 0 ? Truth.Unknown : known[^1].Open;
        var ended = TruthLogic.And(TruthLogic.Not(open), wasHeld ? Truth.True : TruthLogic.Of(known.Exists(one => one.Open == Truth.True)));
        var opened = known.FindIndex(one => one.Open == Truth.True);
        var wasCompleted = known.FindLastIndex(one => one.Open == Truth.False) is var closed and >= 0 && (wasHeld || (opened >= 0 && opened < closed));
        return new()
        {
            Duty = kind,
            Status = StatusRule.Of(source.IsParty(on), open, ended, wasCompleted, Truth.False),
            IsOverdue = Truth.False,
            Basis = DutyBasis.Sorted(DutyBasis.Party(source, on).Concat(known.Select(one => Basis(one.Report))), on),
        };
    }

    public IEnumerable<LocalDate> Turns() => told.Select(one => FirstDay(one.Report)).Concat(PartyTurns.Of(source));

    private static IEnumerable<(StatePartyReport Report, Truth Open)> Told(ObligationSource source, Func<StatePartyReport, Truth?> isOpen)
    {
        var series = source.Evidence.Reports.Series(source.Convention, source.State);
        var effective = new EffectiveReports(series, source.AsOf);
        foreach (var report in series?.History(source.AsOf) ?? [])
        {
            if (DateArithmetic.IsInCalendar(report.Header.Period.To) && isOpen(effective.Resolve(report)) is { } open)
            {
                yield return (report, open);
            }
        }
    }

    private static int Year(StatePartyReport report) => report.Header.Period.To.Year;

    private static LocalDate FirstDay(StatePartyReport report) => new(Year(report), 1, 1);

    private ObligationBasis Basis(StatePartyReport report) => new()
    {
        Kind = ObligationBasisKind.Statement,
        Date = FirstDay(report),
        KnownOn = DateArithmetic.IsInCalendar(report.Header.SubmittedOn) ? report.Header.SubmittedOn : (PartialDate?)null,
        Where = $"{field} @ {report.Header.ReportId}",
        IsInRegister = false,
    };
}
