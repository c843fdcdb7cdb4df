using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConformanceKit;
using NodaTime;
using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;
using TreatyIndicators.Tests.Agreed;

namespace TreatyIndicators.Tests.Conformance;

/// <summary>Runs a case with the engine of the library, as a user of the library would.</summary>
internal static class EngineRun
{
    public static KitFigure Evaluate(KitCase one)
    {
        var results = IndicatorEngine.Evaluate(Plan(one), Evidence(one.Evidence), Question(one.Question));
        return Figure((one.Question.Reading is { } reading ? results.Under(reading) : results)[new IndicatorId(one.Indicator)]);
    }

    public static KitFigure Figure(IndicatorResult result) => new()
    {
        Numerator = result.Numerator?.ToString(),
        Denominator = result.Denominator?.ToString(),
        Value = result.Value?.ToString(),
        Lower = result.Bounds?.Lower.ToString(),
        Upper = result.Bounds?.Upper?.ToString(),
        Undefined = result.Undefined is { } why ? JsonNamingPolicy.CamelCase.ConvertName(why.ToString()) : null,
        Lists = new Dictionary<string, IReadOnlyList<string>>
        {
            ["met"] = result.Met,
            ["partlyMet"] = result.PartlyMet,
            ["notMet"] = result.NotMet,
            ["unknown"] = result.Unknown,
            ["pending"] = result.Pending,
            ["notApplicable"] = result.NotApplicable,
            ["doubtful"] = result.Doubtful,
            ["silent"] = result.Silent,
        },
        Components = result.Components.ToDictionary(component => component.Component.Id, component => Figure(component.Result)),
    };

    private static ActionPlan Plan(KitCase one) =>
        one.PlanId is { } id ? Catalogue.Default.Plan(new ActionPlanId(id)) : OwnPlan.Of(one.Plan);

    private static Question Question(KitQuestion question) => new(question.Year, Day(question.AsOf))
    {
        Cutoff = question.Cutoff is { } cutoff ? Day(cutoff) : null,
        ReferenceDate = question.ReferenceDate is { } reference ? Day(reference) : null,
        EarlyNoticeDays = question.EarlyNoticeDays,
    };

    private static Evidence Evidence(KitEvidence evidence)
    {
        var convention = new ConventionId(evidence.Convention);
        var catalogue = Catalogue.Create(
            evidence.States.Select(state => Fictitious.State(new(state))),
            Catalogue.Default.Conventions.Select(one => one.Id == convention ? one with { Formats = Formats(evidence) } : one),
            [Register(evidence.Register)],
            Meetings(evidence.Calendar),
            planEntries: [],
            plans: []);
        return TreatyIndicators.Evidence.Of(catalogue, ReportCollection.Of(evidence.Reports.Select(Report))).WithRecords(convention, Records(evidence));
    }

    private static ValueList<ReportingFormat> Formats(KitEvidence evidence) => evidence.Formats.Select(format => new ReportingFormat
    {
        Format = Code<ReportFormat>.Of((string)format["format"]!),
        Name = (string?)format["name"] ?? (string)format["format"]!,
        AdoptedOn = Fictitious.Date((string)format["adoptedOn"]!),
    }).ToValueList();

    private static ValueList<Meeting> Meetings(IReadOnlyList<JsonObject> calendar)
    {
        using var stream = new MemoryStream(Utf8(new JsonArray([.. calendar.Select(meeting => meeting.DeepClone())])));
        return CatalogueReader.ReadMeetings(stream, "calendar of the case").Require();
    }

    private static Register Register(JsonObject register)
    {
        using var stream = new MemoryStream(Utf8(register));
        return CatalogueReader.ReadRegister(stream, "register of the case").Require();
    }

    private static StatePartyReport Report(JsonObject report) => Only(ReportReader.Read(Utf8(report), "report of the case"));

    private static ConventionRecords Records(KitEvidence evidence)
    {
        var file = new JsonObject { ["convention"] = evidence.Convention, ["records"] = evidence.Records.DeepClone() };
        return Only(RecordReader.Read(Utf8(file), "records of the case")).Records;
    }

    private static T Only<T>(ReadResult<T> read) =>
        read.Problems.Count == 0 ? read.Items[0] : throw new FormatException(string.Join('\n', read.Problems));

    private static byte[] Utf8(JsonNode document) => Encoding.UTF8.GetBytes(document.ToJsonString());

    private static LocalDate Day(DateOnly day) => new(day.Year, day.Month, day.Day);
}
