using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>What reports of one convention are checked against, in the dictionaries that a user would make of it.</summary>
internal sealed class PlainWorld
{
    private readonly Dictionary<StateCode, List<ExtensionRequest>>? requests;
    private readonly Dictionary<StateCode, List<CompletionDeclaration>>? clearance;
    private readonly Dictionary<StateCode, List<CompletionDeclaration>>? stockpile;
    private readonly Dictionary<StateCode, List<StatePartyReport>> reports;
    private readonly Dictionary<StateCode, List<Obligation>> obligations;
    private readonly Dictionary<StateCode, LocalDate>? hostilities;
    private readonly List<Meeting> formalMeetings;
    private readonly Dictionary<(StateCode State, string List), HashSet<string>?> regionCodes = [];

    /// <param name="catalogue">States, registers and meetings.</param>
    /// <param name="convention">The convention.</param>
    /// <param name="records">The records; absent: none were supplied.</param>
    /// <param name="reports">All reports of all States.</param>
    /// <param name="day">The day up to which everything is known.</param>
    public PlainWorld(Catalogue catalogue, ConventionId convention, ConventionRecords? records, IEnumerable<StatePartyReport> reports, LocalDate day)
    {
        (Catalogue, Convention, Records, Day) = (catalogue, convention, records, day);
        IsCcm = convention == ConventionId.Ccm;
        Membership = catalogue.Registers.Any(register => register.Convention == convention) ? catalogue.Membership(convention) : null;
        requests = Group(records?.Extensions?.Requests, row => row.State);
        clearance = Group(records?.Declarations?.Clearance, row => row.State);
        stockpile = Group(records?.Declarations?.Stockpile, row => row.State);
        this.reports = Group(reports.Where(report => report.Header.Convention == convention), report => report.Header.State)!;
        obligations = Group(Register?.Obligations, row => row.State) ?? [];
        hostilities = Register?.Hostilities is { } ends ? ends.GroupBy(row => row.State).Where(LastIsExact).ToDictionary(rows => rows.Key, rows => rows.Max(row => row.EndedOn.Earliest)) : null;
        formalMeetings =
        [
            .. catalogue.MeetingsOf(convention)
                .Where(meeting => meeting.Kind.Value is MeetingKind.Msp or MeetingKind.ReviewConference)
                .OrderBy(meeting => meeting.Start.Earliest)
                .ThenBy(meeting => meeting.Start.Latest),
        ];
        EleventhMeeting = MeetingStart("CCM-11MSP");
        TwentyFourthMeeting = MeetingStart("APMBC-24MSP");
    }

    public Catalogue Catalogue { get; }

    public ConventionId Convention { get; }

    public bool IsCcm { get; }

    public ConventionRecords? Records { get; }

    public LocalDate Day { get; }

    public ReferenceRecords? Reference => Records?.Reference;

    public Membership? Membership { get; }

    public Register? Register => Membership?.Register;

    /// <summary>The start of the meeting from which the Lausanne plan counts its two years.</summary>
    public PartialDate? EleventhMeeting { get; }

    /// <summary>The start of the meeting up to which the Siem Reap-Angkor plan gives time for laws.</summary>
    public PartialDate? TwentyFourthMeeting { get; }

    public LocalDate? ConventionStart => Catalogue.FindConvention(Convention)?.EntryIntoForce;

    public PartialDate? MeetingStart(string? id) => id is null ? null : Catalogue.FindMeeting(id)?.Start;

    public PartialDate? NextMeetingStart(LocalDate? day)
    {
        foreach (var meeting in formalMeetings)
        {
            if (meeting.Start.Earliest > day)
            {
                return meeting.Start;
            }
        }

        return null;
    }

    public PartialDate? EntryIntoForce(StateCode state) => Membership?.EntryIntoForce(state);

    public PartialDate? Deadline(StateCode state, Duty duty, LocalDate day) => Binding(Membership?.DeadlineOn(state, duty, day)?.Date, state, duty, day);

    /// <summary>The day on which the first report of its kind for the year came in.</summary>
    public LocalDate FirstSubmission(ReportHeader header)
    {
        var first = header.SubmittedOn;
        foreach (var other in ReportsOf(header.State))
        {
            first = other.Header.Kind == header.Kind && other.Header.Period.To.Year == header.Period.To.Year && other.Header.SubmittedOn < first ? other.Header.SubmittedOn : first;
        }

        return first;
    }

    /// <summary>Whether a later report for the year says what counts of cooperation.</summary>
    public bool IsCooperationReplaced(StatePartyReport report) => ReportsOf(report.Header.State).Any(other =>
        other.Header.Period.To.Year == report.Header.Period.To.Year && other.Header.SubmittedOn > report.Header.SubmittedOn
        && (other.Header.Kind.Value != ReportKind.Corrigendum || other.Cooperation is not null));

    /// <summary>Whether the last report for a year leaves its form on kept items to an earlier one.</summary>
    public bool IsRetentionLeft(ReportHeader header) => ReportsOf(header.State).Last(other => other.Header.Period.To.Year == header.Period.To.Year) is { Retained: null } last
        && last.Header.Cover.Any(box => box?.Status?.Value == CoverStatus.Unchanged && box.Form?.Value == FormLetter.D);

    public LocalDate? HostilitiesEnded(StateCode state) => hostilities is not null && hostilities.TryGetValue(state, out var day) ? day : null;

    /// <summary>Absent when no list was supplied; empty when the State has no row.</summary>
    public IReadOnlyList<ExtensionRequest>? RequestsOf(StateCode state) => Rows(requests, state);

    public IReadOnlyList<CompletionDeclaration>? ClearanceDeclarationsOf(StateCode state) => Rows(clearance, state);

    public IReadOnlyList<CompletionDeclaration>? StockpileDeclarationsOf(StateCode state) => Rows(stockpile, state);

    public IReadOnlyList<StatePartyReport> ReportsOf(StateCode state) => Rows(reports, state)!;

    /// <summary>All reports under the convention, State by State.</summary>
    public IEnumerable<IReadOnlyList<StatePartyReport>> Reports => reports.Values;

    /// <summary>The region codes of a State on a list; absent when no such list was supplied.</summary>
    public HashSet<string>? RegionCodes(StateCode state, string list)
    {
        if (!regionCodes.TryGetValue((state, list), out var codes))
        {
            var rows = Reference?.Regions?.Where(row => (row.Gazetteer ?? list) == list && (row.State ?? state) == state && row.Code is not null).ToList();
            regionCodes[(state, list)] = codes = rows is { Count: > 0 } ? [.. rows.Select(row => row.Code!)] : null;
        }

        return codes;
    }

    /// <summary>A deadline that ran out before the duty came, or came back, does not bind.</summary>
    private PartialDate? Binding(PartialDate? deadline, StateCode state, Duty duty, LocalDate day) =>
        obligations.TryGetValue(state, out var rows) && rows.Exists(row => row.Duty.Value == duty && row.From.Earliest <= day && deadline?.Latest < row.From.Earliest) ? null : deadline;

    private static bool LastIsExact(IGrouping<StateCode, Hostilities> rows) => rows.MaxBy(row => row.EndedOn.Earliest)!.EndedOn.IsExact;

    private static Dictionary<StateCode, List<T>>? Group<T>(IEnumerable<T>? rows, Func<T, StateCode?> state) =>
        rows?.Where(row => state(row) is not null).GroupBy(row => state(row)!.Value).ToDictionary(group => group.Key, group => group.ToList());

    private static IReadOnlyList<T>? Rows<T>(Dictionary<StateCode, List<T>>? byState, StateCode state) =>
        byState is null ? null : byState.TryGetValue(state, out var rows) ? rows : [];
}
