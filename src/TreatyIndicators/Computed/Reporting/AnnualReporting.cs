using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The annual reports of one State, year by year.</summary>
internal sealed class AnnualReporting(MembershipRecord member, Submissions submissions, CollectionStart start)
{
    /// <summary>The entries of a span of years. Years before it are looked at as well, for a silence that began in them.</summary>
    public IEnumerable<ReportingEntry> Entries(int from, int to)
    {
        var silent = 0;
        for (var year = Math.Min(from, FirstYear()); year <= to; year++)
        {
            var entry = Entry(year, silent);
            silent = entry?.SilentYears ?? 0;
            if (entry is not null && year >= from)
            {
                yield return entry;
            }
        }
    }

    private ReportingEntry? Entry(int year, int silentBefore)
    {
        var (owed, inForce) = Owed(year);
        var reports = submissions.Covering(year - 1);
        if (owed == Truth.False && reports.Count == 0)
        {
            return null;
        }

        var due = MembershipSpell.AnnualReportDue(year);
        var status = Status(owed, due, reports);
        var isMissing = status == ReportingStatus.Missing;
        var catchUp = isMissing ? submissions.CatchUp(year - 1) : null;
        return new()
        {
            Convention = submissions.Convention,
            State = submissions.State,
            Year = year,
            Term = ReportTerm.Annual,
            Status = status,
            Due = owed == Truth.False ? null : due,
            EntryIntoForce = inForce,
            Reports = reports,
            DaysOverdue = isMissing ? Period.DaysBetween(due, submissions.AsOf) : null,
            SilentYears = isMissing && catchUp is null && year > start.CoveredYear ? silentBefore + 1 : 0,
            CaughtUpBy = catchUp,
        };
    }

    private ReportingStatus Status(Truth owed, LocalDate due, ValueList<StatePartyReport> reports) => owed switch
    {
        Truth.Unknown => ReportingStatus.Doubtful,
        Truth.False => reports.All(IsInitialReportOfParty) ? ReportingStatus.NotOwed : ReportingStatus.Voluntary,
        _ when reports.Count > 0 => reports[0].Header.SubmittedOn <= due ? ReportingStatus.OnTime : ReportingStatus.Late,
        _ => submissions.AsOf > due ? ReportingStatus.Missing : ReportingStatus.NotYetDue,
    };

    private bool IsInitialReportOfParty(StatePartyReport report) => report.Header.Kind.Value == ReportKind.Initial && member.Spells.Count > 0;

    private (Truth Owed, PartialDate? InForce) Owed(int year)
    {
        var (owed, inForce) = (Truth.False, (PartialDate?)null);
        foreach (var spell in member.Spells)
        {
            var here = spell.OwesAnnualReport(year);
            owed = TruthLogic.Or(owed, here);
            inForce = here == Truth.False ? inForce : spell.Deposit.EntryIntoForce;
        }

        return (owed, inForce);
    }

    /// <summary>The first year in which a silence may have begun.</summary>
    private int FirstYear() => Math.Max(member.Spells.Min(spell => spell.Deposit.EntryIntoForce?.Year) ?? int.MaxValue, Math.Max(start.CoveredYear, 1900));
}
