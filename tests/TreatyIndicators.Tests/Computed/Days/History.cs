using NodaTime;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Agreed.RegisterKnownBy;

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
        .WithStates(States.Select(Fictitious.State))
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
        Register.KnownBy(day));
}
