using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>A duty that the register dates: how it stands on a day, by the register completed and by the register alone.</summary>
internal sealed class DatedDuty(ObligationSource source, Duty duty, ObligationKind kind)
{
    private readonly IReadOnlyList<DutySpan> spans = source.Spans[duty];
    private readonly DeadlineReader? deadlines = duty is Duty.StockpileDestruction or Duty.Clearance ? new(source, duty) : null;

    public DutyProfile On(LocalDate on)
    {
        var party = source.IsParty(on);
        var open = source.Completed.IsOpen(duty, on, source.AsOf);
        var opening = spans.LastOrDefault(span => span.Row.From.IsAfter(on) != Truth.True);
        var wasCompleted = WasCompleted(spans.Select(span => span.Row), opening?.Row, on);
        var deadline = deadlines?.On(on, opening);
        var overdue = TruthLogic.And(TruthLogic.And(party, open), IsPast(deadline, on));
        var status = StatusRule.Of(party, open, source.Completed.HasEnded(duty, on, source.AsOf), wasCompleted, overdue);
        return new()
        {
            Duty = kind,
            Status = status,
            StatusInRegister = InRegister(party, on),
            IsOverdue = overdue,
            Deadline = deadline,
            RequestBy = status is ObligationStatus.Open or ObligationStatus.Reopened && deadline?.Date is { IsExact: true } day ? RequestBy(day.Earliest) : null,
            Basis = DutyBasis.Of(source, duty, on),
        };
    }

    /// <summary>The days on which the duty may come to stand otherwise.</summary>
    public IEnumerable<LocalDate> Turns()
    {
        var dates = spans.SelectMany(span => new[] { span.Row.From, span.Row.To })
            .Concat(source.Register.Obligations.Where(row => row.Row.Duty.Value == duty).SelectMany(row => new[] { row.Row.From, row.Row.To }))
            .Concat(source.Register.Deadlines.Select(row => row.Row).Concat(source.AddedDeadlines).Where(row => row.Duty.Value == duty).Select(row => row.DecidedOn))
            .OfType<PartialDate>()
            .SelectMany(date => new[] { date.Earliest, date.Latest })
            .Concat(PartyTurns.Of(source))
            .ToHashSet();
        foreach (var day in dates.ToList())
        {
            // What deadline counts changes on these days alone, so each is asked about once.
            dates.UnionWith(On(day).Deadline?.Date is { } deadline ? [DateArithmetic.DayAfter(deadline.Earliest), DateArithmetic.DayAfter(deadline.Latest)] : []);
        }

        return dates;
    }

    /// <summary>The register by itself gives no rule dates: what is past is past by its own deadline.</summary>
    private ObligationStatus InRegister(Truth party, LocalDate on)
    {
        var member = source.Register.Member;
        var rows = source.Register.Obligations.Where(row => row.Row.Duty.Value == duty).Select(row => row.Row).ToList();
        var opening = rows.FindLast(row => row.From.IsAfter(on) != Truth.True);
        var wasCompleted = WasCompleted(rows, opening, on);
        var date = deadlines is null ? null : member.BindingDeadlineOn(duty, source.Cut(on))?.Date;
        var overdue = date?.IsBefore(on) ?? Truth.False;
        return StatusRule.Of(party, member.IsOpen(duty, on, source.AsOf), member.HasEnded(duty, on, source.AsOf), wasCompleted, overdue);
    }

    private bool WasCompleted(IEnumerable<Obligation> rows, Obligation? opening, LocalDate on) => opening is not null && rows.Any(row =>
        row != opening && row.To?.IsOnOrBefore(source.Cut(on)) == Truth.True && row.To?.IsAfter(opening.From.Latest) != Truth.True);

    private static Truth IsPast(DutyDeadline? deadline, LocalDate on) => deadline is null or { HasNone: true } ? Truth.False : deadline.Date?.IsBefore(on) ?? Truth.Unknown;

    private ComputedDate? RequestBy(LocalDate deadline) =>
        DeadlineRules.Find(source.Convention, DeadlineRuleKind.ExtensionRequest, kind) is { } rule
        && Meetings.InYearTo(source.Evidence.Catalogue, source.Convention, deadline) is { } meeting
            ? rule.Apply(meeting.Start, meeting.Id)
            : null;
}
