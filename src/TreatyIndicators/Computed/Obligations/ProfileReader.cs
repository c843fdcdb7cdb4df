using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>Makes profiles of one State under one convention, as known on a day, for any day.</summary>
internal sealed class ProfileReader
{
    private readonly ObligationSource source;
    private readonly ReportingDuty reporting;
    private readonly (ObligationKind Kind, Func<LocalDate, DutyProfile> On, Func<LocalDate, LocalDate, IEnumerable<LocalDate>> Turns)[] duties;

    public ProfileReader(Evidence evidence, ConventionId convention, StateCode state, LocalDate asOf)
    {
        source = new(evidence, convention, state, asOf);
        reporting = new(source);
        var retention = new ToldDuty(source, ObligationKind.Retention, FrameFacts.RetainsTold, "retained", wasHeld: false);
        duties =
        [
            Dated(Duty.StockpileDestruction, ObligationKind.StockpileDestruction),
            Dated(Duty.Clearance, ObligationKind.Clearance),
            (ObligationKind.Retention, retention.On, (_, _) => retention.Turns()),
            Dated(Duty.VictimAssistance, ObligationKind.VictimAssistance),
            Array.Exists(source.Register.Obligations, row => row.Row.Duty.Value == Duty.NationalImplementation)
                ? Dated(Duty.NationalImplementation, ObligationKind.NationalMeasures)
                : NationalMeasures(),
            (ObligationKind.Reporting, reporting.On, reporting.Turns),
        ];
    }

    public ObligationProfile On(LocalDate on)
    {
        var deposit = source.Register.DepositOn(on);
        return new()
        {
            Convention = source.Convention,
            State = source.State,
            On = on,
            AsOf = source.AsOf,
            IsParty = source.IsParty(on),
            EntryIntoForce = deposit?.Row.EntryIntoForce,
            EntryIntoForceByRule = deposit is null ? null : DeadlineRules.EntryIntoForce(source.Convention, deposit.Row, $"{deposit.Where}.depositedOn"),
            Duties = duties.Select(duty => duty.On(on)).ToValueList(),
            Dates = source.IsParty(on) == Truth.False ? [] : Dates(on).ToValueList(),
        };
    }

    /// <summary>The days of a time, both included, on which a duty came to stand otherwise, by day and then in the order of the duties.</summary>
    public ValueList<ObligationChange> Changes(LocalDate from, LocalDate to) => duties
        .SelectMany(duty => Changes(duty.On, duty.Turns(from, to).Where(day => day >= from && day <= to).Distinct().Order()))
        .OrderBy(change => change.On)
        .ThenBy(change => change.Duty)
        .ToValueList();

    private static IEnumerable<ObligationChange> Changes(Func<LocalDate, DutyProfile> profile, IEnumerable<LocalDate> turns)
    {
        foreach (var day in turns.Where(day => day > LocalDate.MinIsoValue))
        {
            var (before, after) = (profile(day.PlusDays(-1)), profile(day));
            if (ChangeWord.Of(before, after) is { } kind)
            {
                yield return new() { Duty = after.Duty, On = day, Kind = kind, Before = before.Status, After = after.Status, Deadline = after.Deadline?.Date };
            }
        }
    }

    private IEnumerable<ComputedDate> Dates(LocalDate on)
    {
        var due = reporting.DueUpTo(on, on.Year).ToList();
        var meeting = Meetings.After(source.Evidence.Catalogue, source.Convention, on);
        ComputedDate?[] dates =
        [
            due.FirstOrDefault(),
            due.Skip(1).FirstOrDefault(date => date.Date.IsBefore(on) != Truth.True),
            meeting is null ? null : DeadlineRules.Find(source.Convention, DeadlineRuleKind.AssessedShare)?.Apply(meeting.Start, meeting.Id),
        ];
        return dates.OfType<ComputedDate>();
    }

    private (ObligationKind, Func<LocalDate, DutyProfile>, Func<LocalDate, LocalDate, IEnumerable<LocalDate>>) Dated(Duty duty, ObligationKind kind)
    {
        var dated = new DatedDuty(source, duty, kind);
        return (kind, dated.On, (_, _) => dated.Turns());
    }

    /// <summary>What the latest report that gives an answer says holds until another one says otherwise.</summary>
    private (ObligationKind, Func<LocalDate, DutyProfile>, Func<LocalDate, LocalDate, IEnumerable<LocalDate>>) NationalMeasures()
    {
        var told = new ToldDuty(
            source,
            ObligationKind.NationalMeasures,
            report => report.NationalImplementation?.Article9Status?.Value is { } status ? TruthLogic.Of(status != Article9Status.Fulfilled) : null,
            "nationalImplementation.article9Status",
            wasHeld: true);
        return (ObligationKind.NationalMeasures, told.On, (_, _) => told.Turns());
    }
}
