using NodaTime;

namespace TreatyIndicators;

/// <summary>
/// Goes through every list of records: to join those of several files, to cut them into several, to tell what was known on which
/// day. Here stands, list by list, the day before which a row cannot have been known: what happened later was not known earlier.
/// </summary>
internal sealed class RecordLists
{
    private readonly Func<string, Meeting?> find;
    private readonly Dictionary<object, RowDays>? days;
    private Range part = Range.All;
    private bool leavesOut;
    private int longest;

    private RecordLists(Func<string, Meeting?> find, Dictionary<object, RowDays>? days = null) => (this.find, this.days) = (find, days);

    /// <summary>The rows of all, list by list in the given order. A list that none of them has stays absent.</summary>
    public static ConventionRecords Join(IReadOnlyList<ConventionRecords> all) => new RecordLists(_ => null).Records(all);

    /// <summary>The same records in as many parts as it takes to have no more than so many rows of a list in one. Joined they are the whole.</summary>
    public static IEnumerable<ConventionRecords> Parts(ConventionRecords records, int mostRows)
    {
        var whole = new RecordLists(_ => null);
        _ = whole.Records([records]);
        for (var from = 0; from == 0 || from < whole.longest; from += mostRows)
        {
            yield return new RecordLists(_ => null) { part = from..(from + mostRows) }.Records([records]);
        }
    }

    /// <summary>The records without the lists that others have, with rows or without.</summary>
    public static ConventionRecords Without(ConventionRecords records, ConventionRecords others) =>
        new RecordLists(_ => null) { leavesOut = true }.Records([records, others]);

    /// <summary>The days of the rows of each list. A row without a day was always known: nothing says that it came later.</summary>
    /// <param name="records">The records.</param>
    /// <param name="catalogue">The catalogue, for the days of meetings.</param>
    public static IReadOnlyDictionary<object, RowDays> Days(ConventionRecords records, Catalogue catalogue)
    {
        var days = new Dictionary<object, RowDays>(ReferenceEqualityComparer.Instance);
        _ = new RecordLists(catalogue.FindMeeting, days).Records([records]);
        return days;
    }

    private ConventionRecords Records(IReadOnlyList<ConventionRecords> all) => new()
    {
        Meetings = Group(all, records => records.Meetings, Meetings),
        Finance = Group(all, records => records.Finance, Finance),
        Extensions = Group(all, records => records.Extensions, given => new ExtensionRecords
        {
            Requests = Rows(given, one => one.Requests, row => row.SubmittedOn),
        }),
        Declarations = Group(all, records => records.Declarations, given => new DeclarationRecords
        {
            Stockpile = Rows(given, one => one.Stockpile, row => row.DeclaredOn),
            Clearance = Rows(given, one => one.Clearance, row => row.DeclaredOn),
        }),
        Notices = Rows(all, records => records.Notices, row => row.Date),
        Statements = Rows(all, records => records.Statements, row => row.Date),
        IndividualisedApproach = Group(all, records => records.IndividualisedApproach, given => new IndividualisedApproachRecords
        {
            Meetings = Rows(given, one => one.Meetings, row => row.HeldOn ?? row.RequestedOn),
        }),
        ObservationRounds = Rows(all, records => records.ObservationRounds, row => Meeting(row.MeetingId)?.Start.Earliest ?? row.Cutoff),
        CommitteeYears = Rows(all, records => records.CommitteeYears, _ => null),
        NationalPlatforms = Rows(all, records => records.NationalPlatforms, row => row.EstablishedOn),
        ComplianceRecord = Group(all, records => records.ComplianceRecord, given => new ComplianceRecord
        {
            Cases = Rows(given, one => one.Cases, row => row.RaisedOn),
            Updates = Rows(given, one => one.Updates, row => row.Date),
            Findings = Rows(given, one => one.Findings, row => Meeting(row.MeetingId)?.End.Earliest),
        }),
        Votes = Rows(all, records => records.Votes, row => row.Date),
        UseEvents = Rows(all, records => records.UseEvents, row => row.Date),
        Reference = Group(all, records => records.Reference, given => new ReferenceRecords
        {
            States = Rows(given, one => one.States, _ => null),
            Regions = Rows(given, one => one.Regions, _ => null),
            MonitorCasualties = Rows(given, one => one.MonitorCasualties, row => YearAfter(row.Year)),
        }),
    };

    private MeetingRecords Meetings(List<MeetingRecords> given) => new()
    {
        Delegations = Rows(given, one => one.Delegations, row => Meeting(row.MeetingId)?.Start.Earliest),
        Participants = Rows(given, one => one.Participants, row => Meeting(row.MeetingId)?.Start.Earliest),
        Organisations = Rows(given, one => one.Organisations, _ => null),
        Officers = Rows(given, one => one.Officers, _ => null),
        Attendance = Rows(given, one => one.Attendance, row => Meeting(row.MeetingId)?.Start.Earliest),
        Outreach = Rows(given, one => one.Outreach, row => row.Date),
    };

    private FinanceRecords Finance(List<FinanceRecords> given) => new()
    {
        Assessments = Rows(given, one => one.Assessments, row => row.InvoicedOn),
        Payments = Rows(given, one => one.Payments, row => row.ValueDate),
        Arrears = Rows(given, one => one.Arrears, row => row.AsOf),
        SupportUnitReceipts = Rows(given, one => one.SupportUnitReceipts, row => row.ReceivedOn),
    };

    /// <summary>The casualties of a year can be counted once it is over.</summary>
    private static LocalDate? YearAfter(int? year) => year is >= 1 and < 9999 ? new LocalDate(year.Value + 1, 1, 1) : null;

    private Meeting? Meeting(string? id) => id is null ? null : find(id);

    private T? Group<T>(IReadOnlyList<ConventionRecords> all, Func<ConventionRecords, T?> group, Func<List<T>, T> make)
        where T : class
    {
        var given = all.Select(group).OfType<T>().ToList();
        return given.Count == 0 || (leavesOut && group(all[0]) is null) ? null : make(given);
    }

    private ValueList<T>? Rows<TFrom, T>(IReadOnlyList<TFrom> all, Func<TFrom, ValueList<T>?> list, Func<T, LocalDate?> day)
    {
        var given = all.Select(list).OfType<ValueList<T>>().ToList();
        longest = Math.Max(longest, given.Sum(rows => rows.Count));
        if (days is not null && given is [var only])
        {
            days[only] = new(Array.ConvertAll(only.AsSpan().ToArray(), row => (row is null ? null : day(row)) ?? LocalDate.MinIsoValue));
            return only;
        }

        return given.Count == 0 || (leavesOut && all.Count > 1 && list(all[^1]) is not null) ? null : given.SelectMany(rows => rows).Take(part).ToValueList();
    }
}
