using NodaTime;
using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;
using TreatyIndicators.Tests.Agreed;

namespace TreatyIndicators.Tests.Computed;

/// <summary>Which records are seen as of 30 June 2026, and which are not yet.</summary>
public class RecordsAsOfTests
{
    private static readonly LocalDate Day = OneCondition.AsOf;
    private static readonly LocalDate Later = Day.PlusDays(1);

    /// <summary>For each list of records a condition that is met by a row of the day, and the row.</summary>
    private static readonly (string List, Func<LocalDate, ConventionRecords> Make)[] Dated =
    [
        ("finance.assessments", day => new() { Finance = new() { Assessments = [new() { InvoicedOn = day }] } }),
        ("finance.payments", day => new() { Finance = new() { Payments = [new() { ValueDate = day }] } }),
        ("finance.arrears", day => new() { Finance = new() { Arrears = [new() { AsOf = day }] } }),
        ("finance.supportUnitReceipts", day => new() { Finance = new() { SupportUnitReceipts = [new() { ReceivedOn = day }] } }),
        ("extensions.requests", day => new() { Extensions = new() { Requests = [new() { SubmittedOn = day }] } }),
        ("declarations.stockpile", day => new() { Declarations = new() { Stockpile = [new() { DeclaredOn = day }] } }),
        ("declarations.clearance", day => new() { Declarations = new() { Clearance = [new() { DeclaredOn = day }] } }),
        ("notices", day => new() { Notices = [new() { Date = day }] }),
        ("statements", day => new() { Statements = [new() { Date = day }] }),
        ("individualisedApproach.meetings", day => new() { IndividualisedApproach = new() { Meetings = [new() { RequestedOn = Day, HeldOn = day }] } }),
        ("individualisedApproach.meetings", day => new() { IndividualisedApproach = new() { Meetings = [new() { RequestedOn = day }] } }),
        ("observationRounds", day => new() { ObservationRounds = [new() { MeetingId = $"{day.Day}", Cutoff = Day }] }),
        ("observationRounds", day => new() { ObservationRounds = [new() { Cutoff = day }] }),
        ("nationalPlatforms", day => new() { NationalPlatforms = [new() { EstablishedOn = day }] }),
        ("complianceRecord.cases", day => new() { ComplianceRecord = new() { Cases = [new() { RaisedOn = day }] } }),
        ("complianceRecord.updates", day => new() { ComplianceRecord = new() { Updates = [new() { Date = day }] } }),
        ("complianceRecord.findings", day => new() { ComplianceRecord = new() { Findings = [new() { MeetingId = $"{day.Day}" }] } }),
        ("votes", day => new() { Votes = [new() { Date = day }] }),
        ("useEvents", day => new() { UseEvents = [new() { Date = day }] }),
        ("meetings.outreach", day => new() { Meetings = new() { Outreach = [new() { Date = day }] } }),
        ("meetings.delegations", day => new() { Meetings = new() { Delegations = [new() { MeetingId = $"{day.Day}" }] } }),
        ("meetings.participants", day => new() { Meetings = new() { Participants = [new() { MeetingId = $"{day.Day}" }] } }),
        ("meetings.attendance", day => new() { Meetings = new() { Attendance = [new() { MeetingId = $"{day.Day}" }] } }),
    ];

    private static readonly Catalogue World = SmallWorld.Catalogue(Fictitious.XAA, Fictitious.XAB).WithMeetings([Meeting(Day), Meeting(Later)]);

    [Fact]
    public void A_row_of_the_day_is_seen_and_a_row_of_a_later_day_is_not() => Assert.All(Dated, kind =>
    {
        Assert.Equal(1, Count(kind.List, kind.Make(Day)));
        Assert.Equal(0, Count(kind.List, kind.Make(Later)));
        Assert.Equal(1, Count(kind.List, kind.Make(Later), Later));
    });

    [Fact]
    public void Every_list_of_records_is_tried_here_or_has_no_day() => Assert.Equal(
        Lists(ReportShapes.Records, string.Empty).Except(["committeeYears", "meetings.organisations", "meetings.officers", "reference.monitorCasualties", "reference.regions", "reference.states"]).Order(StringComparer.Ordinal),
        Dated.Select(kind => kind.List).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_row_without_a_day_is_seen()
    {
        Assert.Equal(1, Count("finance.payments", new() { Finance = new() { Payments = [new()] } }));
        Assert.Equal(1, Count("meetings.delegations", new() { Meetings = new() { Delegations = [new() { MeetingId = "unknown" }] } }));
        Assert.Equal(1, Count("meetings.officers", new() { Meetings = new() { Officers = [new() { Year = 2030 }] } }));
        Assert.Equal(1, Count("meetings.organisations", new() { Meetings = new() { Organisations = [new()] } }));
    }

    [Fact]
    public void A_list_of_which_nothing_is_known_yet_is_supplied_all_the_same()
    {
        var result = Result("count(notices) >= 1", new() { Notices = [new() { Date = Later }] }, Day);

        Assert.Equal((0, 2), (result.Met.Count, result.NotMet.Count));
        Assert.Empty(result.MissingRecords);
    }

    [Fact]
    public void A_list_that_is_absent_beside_lists_that_were_supplied_is_unknown()
    {
        var result = Result("count(meetings.participants) >= 1", new() { Meetings = new() { Delegations = [] } }, Day);

        Assert.Equal((0, 2), (result.NotMet.Count, result.Unknown.Count));
        Assert.Equal(["meetings.participants"], result.MissingRecords);
    }

    [Fact]
    public void One_body_of_evidence_answers_for_every_day_whatever_was_asked_before()
    {
        var records = new ConventionRecords { Notices = Enumerable.Range(-3, 7).Select(days => new Notice { State = Fictitious.XAA, Date = Day.PlusDays(days) }).ToValueList() };
        var evidence = Evidence.Of(World, ReportCollection.Empty).WithRecords(ConventionId.Apmbc, records);

        Assert.Equal(
            (int[])[7, 1, 4, 0, 7, 4],
            ((int[])[30, -3, 0, -30, 3, 0]).Select(days => Number(evidence, "count(n in notices where n.state = s)", Day.PlusDays(days))));
    }

    [Fact]
    public void Records_that_differ_have_another_version_and_the_results_carry_it()
    {
        var none = Evidence.Of(World, ReportCollection.Empty);
        var some = none.WithRecords(ConventionId.Apmbc, new() { Notices = [] });

        Assert.Equal(ReportCollection.Empty.ContentHash, none.RecordsVersion);
        Assert.Equal(none.RecordsVersion, none.WithRecords(ConventionId.Apmbc, new()).RecordsVersion);
        Assert.NotEqual(none.RecordsVersion, some.RecordsVersion);
        Assert.NotEqual(some.RecordsVersion, none.WithRecords(ConventionId.Ccm, new() { Notices = [] }).RecordsVersion);
        Assert.Equal(some.RecordsVersion, IndicatorEngine.Evaluate(SmallWorld.Plan(SmallWorld.Indicator("count(notices) >= 1")), some, 2026, Day).RecordsVersion);
    }

    private static Meeting Meeting(LocalDate day) =>
        new() { Id = $"{day.Day}", Convention = ConventionId.Apmbc, Kind = MeetingKind.Msp, Start = new(day), End = new(day) };

    private static int Count(string list, ConventionRecords records, LocalDate? asOf = null) =>
        Result($"count({list}) >= 1", records, asOf ?? Day).Met.Count / 2;

    private static IndicatorResult Result(string condition, ConventionRecords records, LocalDate asOf) => SmallWorld.Evaluate(
        SmallWorld.Indicator(condition), Evidence.Of(World, ReportCollection.Empty).WithRecords(ConventionId.Apmbc, records), new(2026, asOf));

    private static int Number(Evidence evidence, string count, LocalDate asOf) =>
        Enumerable.Range(0, 9).First(number => SmallWorld.Evaluate(SmallWorld.Indicator($"{count} = {number}"), evidence, new(2026, asOf)).Met.Contains("XAA"));

    private static IEnumerable<string> Lists(ObjectShape record, string path) => record.Members.SelectMany(member => member.Shape switch
    {
        ListShape => [SchemaDefinitions.Join(path, member.Name)],
        ObjectShape part => Lists(part, SchemaDefinitions.Join(path, member.Name)),
        _ => Enumerable.Empty<string>(),
    });
}
