using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The initial report of one State for one time as a party.</summary>
internal sealed class InitialReporting
{
    private readonly MembershipSpell spell;
    private readonly Submissions submissions;
    private readonly ValueList<StatePartyReport> reports;
    private readonly (LocalDate First, LocalDate Last) due;

    private readonly CollectionStart start;

    private InitialReporting(MembershipSpell spell, Submissions submissions, CollectionStart start, LocalDate from, LocalDate until)
    {
        (this.spell, this.submissions, this.start, due) = (spell, submissions, start, ReportTerms.InitialReportDue(spell));
        reports = submissions.Initial.Where(report => report.Header.SubmittedOn >= from && report.Header.SubmittedOn < until).ToValueList();
    }

    /// <summary>One for each time as a party, without those that ended before a report was due. A report sent after the end of one time belongs to the next.</summary>
    public static IEnumerable<InitialReporting> Of(MembershipRecord member, Submissions submissions, CollectionStart start)
    {
        var from = LocalDate.MinIsoValue;
        for (var place = 0; place < member.Spells.Count; place++)
        {
            var spell = member.Spells[place];
            var until = place + 1 < member.Spells.Count ? spell.Withdrawal?.EndsOn.Earliest ?? LocalDate.MaxIsoValue : LocalDate.MaxIsoValue;
            var one = new InitialReporting(spell, submissions, start, from, until);
            if (ReportTerms.OwesInitialReport(spell, one.due) != Truth.False)
            {
                yield return one;
            }

            from = until;
        }
    }

    /// <summary>The entry whatever the year in which the report falls due.</summary>
    public ReportingEntry Overall() => Entry(due.Last.Year, ReportTerms.OwesInitialReport(spell, due));

    /// <summary>Adds an entry to each year in which the report may fall due.</summary>
    public void AddTo(List<ReportingEntry>[] years, int from)
    {
        var isOneYear = due.First.Year == due.Last.Year;
        var owed = isOneYear ? ReportTerms.OwesInitialReport(spell, due) : Truth.Unknown;
        for (var year = Math.Max(from, due.First.Year); year <= due.Last.Year && year - from < years.Length; year++)
        {
            years[year - from].Add(Entry(year, owed));
        }
    }

    private ReportingEntry Entry(int year, Truth owed)
    {
        var status = owed == Truth.True ? Status() : ReportingStatus.Doubtful;
        var isExact = due.First == due.Last && due.Last < LocalDate.MaxIsoValue;
        return new()
        {
            Convention = submissions.Convention,
            State = submissions.State,
            Year = year,
            Term = ReportTerm.Initial,
            Status = status,
            Due = isExact ? due.Last : null,
            EntryIntoForce = spell.Deposit.EntryIntoForce,
            Reports = reports,
            DaysOverdue = isExact && status == ReportingStatus.Missing ? Period.DaysBetween(due.Last, submissions.AsOf) : null,
        };
    }

    private ReportingStatus Status() => reports.Count > 0
        ? Received(reports[0].Header.SubmittedOn)
        : submissions.AsOf > due.Last ? MayBeUncollected ? ReportingStatus.Unknown : ReportingStatus.Missing
        : submissions.AsOf <= due.First ? ReportingStatus.NotYetDue
        : ReportingStatus.Unknown;

    private ReportingStatus Received(LocalDate day) =>
        day <= due.First ? ReportingStatus.OnTime : day > due.Last ? ReportingStatus.Late : ReportingStatus.Received;

    /// <summary>Later reports without an initial one, or a collection that does not reach back to it: it may well have been sent.</summary>
    private bool MayBeUncollected =>
        due.First < start.SubmittedOn || (spell.Deposit.EntryIntoForce is { } inForce && submissions.LatestUpdate >= inForce.Earliest);
}
