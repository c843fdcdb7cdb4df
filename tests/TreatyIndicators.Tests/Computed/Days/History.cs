using NodaTime;

namespace TreatyIndicators.Tests.Computed.Days;

/// <summary>What six fictitious States reported, and what records and the register say of them, over three years; and what of it was known by a day.</summary>
internal sealed record History(ValueList<StatePartyReport> Reports, ConventionRecords Records, Register Register)
{
    public static readonly LocalDate FirstDay = new(2025, 1, 1);

    public const int Days = 1_000;

    public static ValueList<StateCode> States { get; } = Enumerable.Range(0, 6).Select(SmallWorld.State).ToValueList();

    public Evidence Evidence => TreatyIndicators.Evidence
        .Of(World.WithRegister(Register), ReportCollection.Of(Reports))
        .WithRecords(ConventionId.Apmbc, Records);

    private static Catalogue World { get; } = Catalogue.Default
        .WithStates(States.Select(Agreed.Fictitious.State))
        .WithMeetings(HistoryMaker.Meetings);

    /// <summary>The history without anything that was not known by a day, told list by list and apart from the engine.</summary>
    public History KnownBy(LocalDate day) => new(
        Reports.Where(report => report.Header.SubmittedOn <= day).ToValueList(),
        new()
        {
            Notices = Until(Records.Notices, row => row.Date, day),
            Statements = Until(Records.Statements, row => row.Date, day),
            Votes = Until(Records.Votes, row => row.Date, day),
            UseEvents = Until(Records.UseEvents, row => row.Date, day),
            Finance = Records.Finance is not { } finance ? null : new()
            {
                Assessments = Until(finance.Assessments, row => row.InvoicedOn, day),
                Payments = Until(finance.Payments, row => row.ValueDate, day),
            },
            Extensions = Records.Extensions is not { } extensions ? null : new() { Requests = Until(extensions.Requests, row => row.SubmittedOn, day) },
            Declarations = Records.Declarations is not { } declarations ? null : new() { Clearance = Until(declarations.Clearance, row => row.DeclaredOn, day) },
            Meetings = Records.Meetings is not { } meetings ? null : new()
            {
                Delegations = Until(meetings.Delegations, row => HistoryMaker.Meetings.FirstOrDefault(one => one.Id == row.MeetingId)?.Start.Earliest, day),
                Participants = Until(meetings.Participants, row => HistoryMaker.Meetings.FirstOrDefault(one => one.Id == row.MeetingId)?.Start.Earliest, day),
            },
            ComplianceRecord = Records.ComplianceRecord is not { } compliance ? null : new() { Cases = Until(compliance.Cases, row => row.RaisedOn, day) },
        },
        Register with
        {
            Signatures = Until(Register.Signatures, row => row.SignedOn.Earliest, day)!,
            Deposits = Until(Register.Deposits, row => row.DepositedOn?.Earliest, day)!,
            Withdrawals = Until(Register.Withdrawals, row => row.NotifiedOn?.Earliest, day)!,
            Deadlines = Until(Register.Deadlines, row => row.DecidedOn?.Earliest ?? FirstDeposit(row.State), day)!,
            Obligations = Until(Register.Obligations, row => row.KnownOn.Earliest, day)!
                .Select(row => row.To?.Earliest > day ? row with { To = null } : row).ToValueList(),
            Moratoria = Until(Register.Moratoria, row => row.From.Earliest, day)?
                .Select(row => row.To?.Earliest > day ? row with { To = null } : row).ToValueList(),
            StockDestructionNotices = Until(Register.StockDestructionNotices, row => row.Date.Earliest, day),
        });

    /// <summary>The day from which anything is known of the membership of a State.</summary>
    private LocalDate? FirstDeposit(StateCode state) =>
        Register.Deposits.Where(row => row.State == state).Select(row => row.DepositedOn?.Earliest ?? LocalDate.MinIsoValue).Cast<LocalDate?>().Min();

    private static ValueList<T>? Until<T>(ValueList<T>? rows, Func<T, LocalDate?> known, LocalDate day) =>
        rows?.Where(row => known(row) is not { } from || from <= day).ToValueList();
}
