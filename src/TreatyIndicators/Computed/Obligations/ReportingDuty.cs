using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>Transparency reports: open as long as the State is party, overdue when the report that was due last, or the initial one, has not come in.</summary>
internal sealed class ReportingDuty(ObligationSource source)
{
    private readonly ReportHeader[] received =
        [.. (source.Evidence.Reports.Series(source.Convention, source.State)?.Reports ?? []).Select(report => report.Header).Where(header => header.SubmittedOn <= source.AsOf && DateArithmetic.IsInCalendar(header.SubmittedOn) && DateArithmetic.IsInCalendar(header.Period.To))];

    /// <summary>A collection that has no report of anybody under the convention was not supplied.</summary>
    private readonly bool isSupplied = source.Evidence.Reports.Any(report => report.Header.Convention == source.Convention && report.Header.SubmittedOn <= source.AsOf);

    public DutyProfile On(LocalDate on)
    {
        var day = source.Cut(on);
        var party = source.IsParty(on);
        var (due, missing) = Due(on, day);
        var overdue = TruthLogic.And(party, missing);
        var status = StatusRule.Of(party, missing == Truth.Unknown ? Truth.Unknown : party, Truth.False, wasCompleted: false, overdue);
        return new()
        {
            Duty = ObligationKind.Reporting,
            Status = status,
            IsOverdue = overdue,
            Deadline = due is null || party == Truth.False ? null : new() { Date = due.Date, Computed = due },
            Basis = DutyBasis.Sorted(DutyBasis.Party(source, on).Concat(received.Where(header => header.SubmittedOn <= day).Select(Basis)), on),
        };
    }

    /// <summary>The due dates of reports: the initial one, and the annual ones after it up to a year.</summary>
    /// <param name="on">The day that says which instrument binds the State.</param>
    /// <param name="lastYear">The last year covered.</param>
    public IEnumerable<ComputedDate> DueUpTo(LocalDate on, int lastYear)
    {
        if (Initial(on) is not { } initial)
        {
            yield break;
        }

        yield return initial;
        for (var year = initial.Date.Year - 1; year <= lastYear; year++)
        {
            if (DeadlineRules.AnnualReport(source.Convention, year) is { } annual && initial.Date.IsBefore(annual.Date.Earliest) == Truth.True)
            {
                yield return annual;
            }
        }
    }

    public IEnumerable<LocalDate> Turns(LocalDate from, LocalDate to) => received.Select(header => header.SubmittedOn)
        .Concat(PartyTurns.Of(source))
        .Concat(PartyTurns.Of(source).Append(to).SelectMany(day => DueUpTo(day, source.Cut(to).Year)).SelectMany(due => new[] { DateArithmetic.DayAfter(due.Date.Earliest), DateArithmetic.DayAfter(due.Date.Latest) }))
        .Where(day => day >= from && day <= to);

    /// <summary>The report that decides: the initial one while nothing came in, else the one due last when it is missing, else the one due next.</summary>
    private (ComputedDate? Due, Truth IsMissing) Due(LocalDate on, LocalDate day)
    {
        var dates = DueUpTo(on, day.Year).ToList();
        if (dates.Count == 0)
        {
            return (null, Truth.Unknown);
        }

        var past = dates.FindLastIndex(due => due.Date.IsBefore(day) == Truth.True);
        return past < 0 ? (dates[0], Truth.False)
            : !isSupplied ? (dates[past], Truth.Unknown)
            : !Array.Exists(received, header => header.SubmittedOn <= day) ? (dates[0], Truth.True)
            : past > 0 && !IsReceived(dates[past].Inputs[0].Date.Year, day) ? (dates[past], Truth.True)
            : (dates.ElementAtOrDefault(past + 1) ?? DeadlineRules.AnnualReport(source.Convention, day.Year), Truth.False);
    }

    /// <summary>A report for a year, of whatever kind, as in <see cref="AnnualReporting"/>; what the State caught up with for several years is no longer overdue.</summary>
    private bool IsReceived(int year, LocalDate day) => Array.Exists(received, header =>
        header.SubmittedOn <= day
        && (header.Period.To.Year == year || (header.Kind == ReportKind.CatchUp && header.Period.From.Year <= year && year <= header.Period.To.Year)));

    private ComputedDate? Initial(LocalDate on) => source.Register.DepositOn(on) is { Row.EntryIntoForce: { } inForce, Where: var where }
        ? DeadlineRules.Find(source.Convention, DeadlineRuleKind.InitialReport)?.Apply(inForce, $"{where}.entryIntoForce")
        : null;

    private static ObligationBasis Basis(ReportHeader header) => new()
    {
        Kind = ObligationBasisKind.ReportReceived,
        Date = header.SubmittedOn,
        KnownOn = header.SubmittedOn,
        Where = header.ReportId,
        Source = FormattableString.Invariant($"{header.Kind}, to {new PartialDate(header.Period.To)}"),
        IsInRegister = false,
    };
}
