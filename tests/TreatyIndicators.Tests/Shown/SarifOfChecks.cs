using System.Text.Json;
using TreatyIndicators.Export;
using TreatyIndicators.Serialization;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Checked;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Shown;

public sealed class SarifOfChecks : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Each_problem_is_a_result_of_a_rule_that_the_file_lists()
    {
        var run = Run(SampleChecks.Value);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();

        Assert.Equal(SampleChecks.Value.Rules.Rules.Select(rule => rule.Id), rules);
        Assert.Equal(SampleChecks.Value.Problems.Select(problem => problem.RuleId), results.Select(result => result.GetProperty("ruleId").GetString()));
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]));
        Assert.Equal(SampleChecks.Value.Problems.Select(problem => problem.Path), results.Select(result => FullName(result)));
    }

    [Theory]
    [InlineData(RuleSeverity.Error, RuleKind.Defect, "error")]
    [InlineData(RuleSeverity.Error, RuleKind.Finding, "warning")]
    [InlineData(RuleSeverity.Warning, RuleKind.Defect, "warning")]
    [InlineData(RuleSeverity.Warning, RuleKind.Finding, "warning")]
    [InlineData(RuleSeverity.Advice, RuleKind.Defect, "note")]
    [InlineData(RuleSeverity.Advice, RuleKind.Finding, "note")]
    public void Only_a_defect_of_severity_error_is_an_error(RuleSeverity severity, RuleKind kind, string level)
    {
        var checker = MadeRules.Checker(MadeRules.Rule("header.kind = Initial") with { Severity = severity, Kind = kind });
        var run = Run(checker.Check(SmallWorld.Evidence(SmallWorld.Catalogue(new StateCode("XAA")), SmallWorld.Report()), SampleEvidence.AsOf));

        Assert.Equal(level, run.GetProperty("results")[0].GetProperty("level").GetString());
        Assert.Equal(level, run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("defaultConfiguration").GetProperty("level").GetString());
    }

    [Fact]
    public void A_result_points_to_the_file_and_the_line()
    {
        var evidence = Saved();
        var result = Run(Check(evidence), new() { Places = new(evidence) }).GetProperty("results")[0];
        var file = folder.PathOf("evidence/Apmbc/reports/XAA-2025.json");
        var lines = File.ReadAllLines(file);
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal(new Uri(file).AbsoluteUri, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Contains("\"kind\"", lines[place.GetProperty("region").GetProperty("startLine").GetInt32() - 1], StringComparison.Ordinal);
        Assert.Equal("$.header.kind", FullName(result));
    }

    [Fact]
    public void Without_places_a_result_has_its_path_alone()
    {
        var location = Run(Check(Saved())).GetProperty("results")[0].GetProperty("locations")[0];

        Assert.Equal("""{"logicalLocations":[{"fullyQualifiedName":"$.header.kind"}]}""", JsonSerializer.Serialize(location));
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_a_result_too()
    {
        folder.Write("evidence/broken.json", "{ \"header\": 1 }");
        var evidence = Evidence.Load(SampleEvidence.Catalogue, folder.PathOf("evidence"));
        var result = Assert.Single(Run(Check(evidence)).GetProperty("results").EnumerateArray());

        Assert.Equal(("READ-12", "error", "$.header"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString(), FullName(result)));
        Assert.Equal(1, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/../evidence")]
    [InlineData("/./")]
    public void However_the_folder_is_written_files_are_named_from_it(string end)
    {
        Saved();
        folder.Write("evidence/broken.json", "{ \"header\": 1 }");
        var written = folder.PathOf("evidence") + end;
        var evidence = Evidence.Load(SampleEvidence.Catalogue, written);
        var run = Run(Check(evidence), new() { Places = new(evidence), Folder = written });

        Assert.Equal(new Uri(folder.PathOf("evidence") + "/").AbsoluteUri, run.GetProperty("originalUriBaseIds").GetProperty("REPORTS").GetProperty("uri").GetString());
        Assert.Equal(
            [("broken.json", "REPORTS"), ("Apmbc/reports/XAA-2025.json", "REPORTS")],
            run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"))
                .Select(place => (place.GetProperty("uri").GetString()!, place.GetProperty("uriBaseId").GetString()!)));
    }

    [Fact]
    public void Every_result_has_what_the_standard_asks_for()
    {
        folder.Write("evidence/broken.json", "{ \"header\": 1 }");
        var evidence = Evidence.Load(SampleEvidence.Catalogue, folder.PathOf("evidence"));
        foreach (var text in new[] { CheckSarif.ToText(evidence, new() { Texts = RuleTexts.Chinese }), CheckSarif.ToText(Check(evidence)), CheckSarif.ToText(SampleChecks.Value) })
        {
            var log = JsonDocument.Parse(text).RootElement;
            var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
            var driver = run.GetProperty("tool").GetProperty("driver");
            var rules = driver.GetProperty("rules").EnumerateArray().ToList();

            Assert.Equal(("2.1.0", "TreatyIndicators"), (log.GetProperty("version").GetString(), driver.GetProperty("name").GetString()));
            Assert.All(rules, rule => Assert.NotEqual(string.Empty, rule.GetProperty("shortDescription").GetProperty("text").GetString()));
            Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
            Assert.NotEmpty(run.GetProperty("results").EnumerateArray());
            Assert.All(run.GetProperty("results").EnumerateArray(), result =>
            {
                Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
                Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
                Assert.NotEqual(string.Empty, result.GetProperty("message").GetProperty("text").GetString());
                Assert.NotEmpty(result.GetProperty("locations").EnumerateArray());
            });
        }
    }

    [Fact]
    public void Fingerprints_stay_in_another_language_and_another_layout_and_no_two_are_alike()
    {
        var evidence = Saved();
        var english = Fingerprints(Run(SampleChecks.Value));

        Assert.Equal(english, Fingerprints(Run(SampleChecks.Value, new() { Texts = RuleTexts.Chinese })));
        Assert.Equal(english.Count, english.Distinct().Count());
        Assert.Equal(Fingerprints(Run(Check(evidence))), Fingerprints(Run(Check(evidence), new() { Places = new(evidence) })));
    }

    [Fact]
    public void Braces_and_links_in_reports_stay_text() => Assert.Equal("found {{0}}, [here] (file)", SarifText.Of("found {0}, [here](file)"));

    [Theory]
    [InlineData("reports/a b.json", "reports/a%20b.json")]
    [InlineData("reports/国.json", "reports/%E5%9B%BD.json")]
    [InlineData("reports/50%.json", "reports/50%25.json")]
    [InlineData("a:b#c?d.json", "a%3Ab%23c%3Fd.json")]
    [InlineData("../x.json", "../x.json")]
    [InlineData("reports\\x.json", "reports/x.json")]
    public void Names_of_files_become_references(string file, string reference) => Assert.Equal(reference, FileUri.Of(file));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_place_in_the_records_has_no_line_in_the_file_of_the_report()
    {
        SmallWorld.Evidence(SampleEvidence.Catalogue, SmallWorld.Report(year: 2025)).Save(SampleEvidence.Catalogue, folder.PathOf("evidence"));
        var evidence = Evidence.Load(SampleEvidence.Catalogue, folder.PathOf("evidence"))
            .WithRecords(ConventionId.Apmbc, new() { Declarations = new() { Clearance = [new() { State = new("XAB"), CompletedOn = new(2010, 6, 1) }] } });
        var check = MadeRules.Checker(MadeRules.Rule("exists d in declarations.clearance : d.state = header.state")).Check(evidence, SampleEvidence.AsOf);
        var location = Run(check, new() { Places = new(evidence) }).GetProperty("results")[0].GetProperty("locations")[0];

        Assert.False(location.GetProperty("physicalLocation").TryGetProperty("region", out _));
    }

    [Fact]
    public void A_file_whose_name_begins_with_two_points_is_inside_the_folder()
    {
        Assert.Equal("..2025.json", FileUri.Within("/reports", "/reports/..2025.json"));
        Assert.Null(FileUri.Within("/reports", "/other/2025.json"));
    }

    private static EvidenceCheck Check(Evidence evidence) => MadeRules.Checker(MadeRules.Rule("header.kind = Initial")).Check(evidence, SampleEvidence.AsOf);

    private Evidence Saved()
    {
        SmallWorld.Evidence(SampleEvidence.Catalogue, SmallWorld.Report(year: 2025)).Save(SampleEvidence.Catalogue, folder.PathOf("evidence"));
        return Evidence.Load(SampleEvidence.Catalogue, folder.PathOf("evidence"));
    }

    private static JsonElement Run(EvidenceCheck check, CheckShown? shown = null) =>
        JsonDocument.Parse(CheckSarif.ToText(check, shown)).RootElement.GetProperty("runs")[0];

    private static string? FullName(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString();

    private static List<string?> Fingerprints(JsonElement run) =>
        [.. run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("problem/v1").GetString())];
}
