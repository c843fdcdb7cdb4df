using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>The reports, register, meetings and records of one convention in the dictionaries and lookups that a user of LINQ would make of them.</summary>
internal sealed class LinqEvidence
{
    private readonly Dictionary<(StateCode State, int Year), StatePartyReport> byYear;
    /// <summary>Entry into force, with the day of the deposit from which it is known.</summary>
    private readonly Dictionary<StateCode, (LocalDate Day, LocalDate KnownOn)> entryIntoForce;
    private readonly ILookup<StateCode, Obligation> obligations;
    private readonly ILookup<StateCode, Deadline> deadlines;
    private readonly Dictionary<string, Meeting> meetings;

    public LinqEvidence(GeneratedReports generated, ConventionId convention)
    {
        var register = generated.Catalogue.Register(convention);
        var reports = generated.Reports.Where(report => report.Header.Convention == convention).ToList();
        var records = generated.Records[convention];
        States = [.. generated.Catalogue.States.Select(state => state.Code)];
        byYear = reports.ToDictionary(report => (report.Header.State, report.Header.Period.To.Year));
        entryIntoForce = register.Deposits.ToDictionary(row => row.State, row => (row.EntryIntoForce!.Value.Earliest, row.DepositedOn!.Value.Earliest));
        obligations = register.Obligations.ToLookup(row => row.State);
        deadlines = register.Deadlines.ToLookup(row => row.State);
        meetings = generated.Catalogue.MeetingsOf(convention).ToDictionary(meeting => meeting.Id, StringComparer.Ordinal);
        Formats = generated.Catalogue.FindConvention(convention)!.Formats;
        Reports = reports.ToLookup(report => report.Header.State);
        Deposits = register.Deposits.ToLookup(row => row.State);
        Moratoria = register.Moratoria!.ToLookup(row => row.State);
        StockDestructionNotices = register.StockDestructionNotices!.ToLookup(row => row.State);
        Delegations = records.Meetings!.Delegations!.ToLookup(row => (row.State!.Value, MeetingYear(row.MeetingId)));
        Participants = records.Meetings.Participants!.ToLookup(row => MeetingYear(row.MeetingId));
        Delegates = records.Meetings.Participants!.ToLookup(row => (row.DelegationState, MeetingYear(row.MeetingId)));
        Organisations = records.Meetings.Organisations!;
        Officers = records.Meetings.Officers!.ToLookup(row => row.Year);
        Outreach = records.Meetings.Outreach!.ToLookup(row => row.Date!.Value.Year);
        Assessments = records.Finance!.Assessments!.ToLookup(row => (row.State!.Value, MeetingYear(row.MeetingId)));
        Payments = records.Finance.Payments!.ToLookup(row => (row.State!.Value, row.MeetingId!));
        Receipts = records.Finance.SupportUnitReceipts!.ToLookup(row => (row.Donor!.Value, row.ReceivedOn!.Value.Year));
        AllRequests = records.Extensions!.Requests!;
        Requests = AllRequests.ToLookup(row => row.State!.Value);
        Versions = AllRequests.ToLookup(row => (row.Id!, row.MeetingId!));
        ClearanceDeclarations = records.Declarations!.Clearance!.ToLookup(row => row.State!.Value);
        StockpileDeclarations = records.Declarations.Stockpile!.ToLookup(row => row.State!.Value);
        Notices = records.Notices!.ToLookup(row => row.State!.Value);
        Statements = records.Statements!.ToLookup(row => (row.State!.Value, row.Date!.Value.Year));
        IndividualMeetings = records.IndividualisedApproach!.Meetings!.ToLookup(row => row.State!.Value);
        Cases = records.ComplianceRecord!.Cases!.ToLookup(row => row.State!.Value);
        CaseUpdates = records.ComplianceRecord.Updates!.ToLookup(row => (row.State!.Value, row.Date!.Value.Year));
        ComplianceFindings = records.ComplianceRecord.Findings!.ToLookup(row => row.State!.Value);
        Votes = records.Votes!.ToLookup(row => (row.State!.Value, row.Date!.Value.Year));
        UseEvents = records.UseEvents!.ToLookup(row => row.Date!.Value.Year);
    }

    public IReadOnlyList<StateCode> States { get; }

    public IReadOnlyList<ReportingFormat> Formats { get; }

    public ILookup<StateCode, StatePartyReport> Reports { get; }

    public ILookup<StateCode, Deposit> Deposits { get; }

    public ILookup<StateCode, Moratorium> Moratoria { get; }

    public ILookup<StateCode, StockDestructionNotice> StockDestructionNotices { get; }

    public ILookup<(StateCode State, int Year), Delegation> Delegations { get; }

    public ILookup<int, Participant> Participants { get; }

    /// <summary>Participants by the State that sent them; those whom no State sent are under no State.</summary>
    public ILookup<(StateCode? State, int Year), Participant> Delegates { get; }

    public IReadOnlyList<MeetingOrganisation> Organisations { get; }

    public ILookup<int?, ConventionOfficer> Officers { get; }

    public ILookup<int, OutreachMeeting> Outreach { get; }

    public ILookup<(StateCode State, int Year), Assessment> Assessments { get; }

    public ILookup<(StateCode State, string Meeting), Payment> Payments { get; }

    public ILookup<(StateCode Donor, int Year), SupportUnitReceipt> Receipts { get; }

    public IReadOnlyList<ExtensionRequest> AllRequests { get; }

    public ILookup<StateCode, ExtensionRequest> Requests { get; }

    public ILookup<(string Id, string Meeting), ExtensionRequest> Versions { get; }

    public ILookup<StateCode, CompletionDeclaration> ClearanceDeclarations { get; }

    public ILookup<StateCode, CompletionDeclaration> StockpileDeclarations { get; }

    public ILookup<StateCode, Notice> Notices { get; }

    public ILookup<(StateCode State, int Year), Statement> Statements { get; }

    public ILookup<StateCode, IndividualisedMeeting> IndividualMeetings { get; }

    public ILookup<StateCode, ComplianceCase> Cases { get; }

    public ILookup<(StateCode State, int Year), ComplianceCaseUpdate> CaseUpdates { get; }

    public ILookup<StateCode, ComplianceFinding> ComplianceFindings { get; }

    public ILookup<(StateCode State, int Year), RecordedVote> Votes { get; }

    public ILookup<int, UseEvent> UseEvents { get; }

    public StatePartyReport? Find(StateCode state, int year, LocalDate asOf) =>
        byYear.TryGetValue((state, year), out var report) && report.Header.SubmittedOn <= asOf ? report : null;

    public LocalDate? EntryIntoForce(StateCode state, LocalDate knownBy) =>
        entryIntoForce.TryGetValue(state, out var entry) && entry.KnownOn <= knownBy ? entry.Day : null;

    public bool IsParty(StateCode state, LocalDate day, LocalDate knownBy) => EntryIntoForce(state, knownBy) <= day;

    public bool IsOpen(StateCode state, Duty duty, LocalDate day, LocalDate knownBy) => obligations[state].Any(row =>
        row.Duty.Value == duty && row.KnownOn.Earliest <= knownBy && row.From.Earliest <= day && !(EndKnown(row, knownBy) <= day));

    public bool HasEnded(StateCode state, Duty duty, LocalDate day, LocalDate knownBy) => obligations[state].Any(row =>
        row.Duty.Value == duty && row.KnownOn.Earliest <= knownBy && EndKnown(row, knownBy) <= day);

    public bool WasOpenSince(StateCode state, Duty duty, LocalDate start, LocalDate day, LocalDate knownBy) => obligations[state].Any(row =>
        row.Duty.Value == duty && row.KnownOn.Earliest <= knownBy && row.From.Earliest <= day && !(EndKnown(row, knownBy) < start));

    /// <summary>An end that lies ahead is not known yet.</summary>
    private static LocalDate? EndKnown(Obligation row, LocalDate knownBy) => row.To?.Earliest is { } end && end <= knownBy ? end : null;

    public LocalDate? Deadline(StateCode state, Duty duty) => deadlines[state].FirstOrDefault(row => row.Duty.Value == duty)?.Date?.Earliest;

    public LocalDate MeetingStart(string? id) => meetings[id!].Start.Earliest;

    public int MeetingYear(string? id) => MeetingStart(id).Year;

    public bool IsMain(string? id) => meetings[id!].Kind.Value is MeetingKind.Msp or MeetingKind.ReviewConference;
}
