using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConformanceKit;
using ConformanceKit.Reference;
using NodaTime;
using TreatyIndicators.Serialization;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Serialization;

namespace TreatyIndicators.Tests.Conformance;

/// <summary>The engine and the independent evaluator over evidence that nobody wrote for a case: every indicator and reading, every list, every bound.</summary>
public sealed class TwoEvaluatorsTests
{
    private const int Seeds = 5;

    public static TheoryData<string> Plans => ["siem-reap-angkor", "lausanne", "vientiane-review", "observations"];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Agree_on_the_sample_evidence(string plan) =>
        Agree(plan, SampleEvidence.Reports, SampleEvidence.Evidence.RecordsOf(Catalogue.Default.Plan(new(plan)).Convention), new(SampleEvidence.Year, SampleEvidence.AsOf));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Agree_on_the_sample_evidence_without_records(string plan) => Agree(plan, SampleEvidence.Reports, null, new(SampleEvidence.Year, SampleEvidence.AsOf));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Agree_on_the_sample_evidence_with_records_without_rows(string plan) =>
        Agree(plan, SampleEvidence.Reports, Evaluations.NoRecords, new(SampleEvidence.Year, SampleEvidence.AsOf));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Agree_on_reports_and_records_with_anything_in_them(string plan)
    {
        var states = SampleEvidence.Catalogue.States.Select(state => state.Code).ToList();
        var other = Catalogue.Default.Plan(new(plan)).Convention == ConventionId.Ccm;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            var reports = Enumerable.Range(0, 60).Select(number => Plain(Evaluations.Any(random, states), number, other));
            Agree(plan, ReportCollection.Of(reports), RandomReports.Records(seed), new(2025 + random.Next(3), new LocalDate(2026, 1, 1).PlusDays(random.Next(500))));
        }
    }

    /// <summary>
    /// Two reports with one identifier are told apart by their text, an object without members is an answer or a row only by its type, and
    /// so is a blank text a code: none of that is what is compared here.
    /// </summary>
    private static StatePartyReport Plain(StatePartyReport report, int number, bool other)
    {
        var convention = (report.Header.Convention == ConventionId.Ccm) == other ? ConventionId.Apmbc : ConventionId.Ccm;
        var document = Json(ReportWriter.Text(report with { Header = report.Header with { ReportId = $"R{number}", Convention = convention } }));
        foreach (var section in document.AsObject().Where(member => member.Key != "header").ToList())
        {
            Prune(section.Value);
        }

        return ReportReader.Read(Encoding.UTF8.GetBytes(document.ToJsonString()), "random").Items[0];
    }

    private static void Prune(JsonNode? node)
    {
        foreach (var below in node is JsonArray rows ? rows : (node as JsonObject)?.Select(member => member.Value) ?? [])
        {
            Prune(below);
        }

        foreach (var (name, _) in (node as JsonObject ?? []).Where(member => member.Value is JsonObject { Count: 0 } || string.IsNullOrWhiteSpace(member.Value?.ToString())).ToList())
        {
            node!.AsObject().Remove(name);
        }
    }

    private static void Agree(string id, ReportCollection reports, ConventionRecords? records, Question question)
    {
        var plan = Catalogue.Default.Plan(new(id));
        var evidence = Evidence.Of(SampleEvidence.Catalogue, reports);
        var results = IndicatorEngine.Evaluate(plan, records is null ? evidence : evidence.WithRecords(plan.Convention, records), question);
        var evaluation = new PlanEvaluation(
            Documents(plan.Convention, reports, records),
            new(question.Year, new(question.AsOf.Year, question.AsOf.Month, question.AsOf.Day)),
            Kit.Folder.Tables,
            Kit.Folder.Plan(id));
        var differences = results.Results.SelectMany(result => Differences(result, evaluation)).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static IEnumerable<string> Differences(IndicatorResult headline, PlanEvaluation evaluation)
    {
        var id = headline.Indicator.Id.Value;
        return headline.Readings
            .Select(reading => Difference($"{id} {reading.Reading.Name}", reading.Result, evaluation.Evaluate(id, reading.Reading.Name)))
            .Prepend(Difference(id, headline, evaluation.Evaluate(id)))
            .OfType<string>();
    }

    private static string? Difference(string name, IndicatorResult result, KitFigure other)
    {
        var (engine, independent) = (FigureText.Of(EngineRun.Figure(result)), FigureText.Of(other));
        return engine == independent ? null : $"{name}\n  engine: {engine}\n  other:  {independent}";
    }

    private static KitEvidence Documents(ConventionId convention, ReportCollection reports, ConventionRecords? records) => new()
    {
        Convention = convention.Value,
        States = [.. SampleEvidence.Catalogue.States.Select(state => state.Code.Value)],
        Register = Document(SampleEvidence.Catalogue.Register(convention), CatalogueJson.Register),
        Calendar = Rows(JsonSerializer.Serialize(SampleEvidence.Catalogue.Meetings, CatalogueJson.Meetings)),
        Formats = [.. Rows(JsonSerializer.Serialize(SampleEvidence.Catalogue.Conventions, CatalogueJson.Conventions))
            .Where(one => (string?)one["id"] == convention.Value).SelectMany(one => one["formats"] as JsonArray ?? []).Select(format => format!.AsObject())],
        Reports = [.. reports.Select(report => Json(ReportWriter.Text(report)).AsObject())],
        Records = records is null ? [] : Document(records, ReportJson.Records),
    };

    private static List<JsonObject> Rows(string list) => [.. Json(list).AsArray().Select(row => row!.AsObject())];

    private static JsonObject Document<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) => Json(JsonSerializer.Serialize(value, type)).AsObject();

    private static JsonNode Json(string text) => JsonNode.Parse(text)!;
}
