using System.Text.Json;
using TreatyIndicators.Export;
using TreatyIndicators.Serialization;
using TreatyIndicators.Tests.Tool;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Serialization;

/// <summary>The rows of a list may come from several files; a problem leads to the one in which its row stands.</summary>
public sealed class PlacesOfRecords : EvidenceFolder
{
    private const string Two = """
        { "convention": "Apmbc", "records": { "notices": [
          { "state": "ALB", "kind": "StockFind",
            "date": "2024-05-05" },
          { "state": "AFG", "kind": "StockFind", "date": "2024-05-06" }
        ] } }
        """;

    [Fact]
    public void A_row_is_found_in_its_file()
    {
        Folder.Write("a.json", Two);
        Folder.Write("b.json", Notices("ALB", "2025-05-05"));
        Folder.Write("c.json", Notices("ALB", "2025-05-05").Replace("Apmbc", "Ccm", StringComparison.Ordinal));
        var places = new EvidencePlaces(Load());

        Assert.Equal((At("a.json"), 3), places.RecordAt(ConventionId.Apmbc, "$.notices[0].date"));
        Assert.Equal((At("a.json"), 4), places.RecordAt(ConventionId.Apmbc, "$.notices[1]"));
        Assert.Equal((At("b.json"), 1), places.RecordAt(ConventionId.Apmbc, "$.notices[2].date"));
        Assert.Equal((At("c.json"), 1), places.RecordAt(ConventionId.Ccm, "$.notices[0].date"));
    }

    [Fact]
    public void A_member_that_is_not_given_has_the_line_of_its_row()
    {
        Folder.Write("a.json", Two);

        Assert.Equal((At("a.json"), 2), new EvidencePlaces(Load()).RecordAt(ConventionId.Apmbc, "$.notices[0].remarks"));
    }

    [Theory]
    [InlineData("$.notices[3]")]
    [InlineData("$.notices[-1]")]
    [InlineData("$.notices[]")]
    [InlineData("$.notices")]
    [InlineData("$.votes[0]")]
    [InlineData("$.nothing[0].here")]
    [InlineData("$.extensions[0].id")]
    [InlineData("notices[0]")]
    [InlineData("$")]
    [InlineData("")]
    public void What_names_no_row_has_no_place(string path)
    {
        Folder.Write("a.json", Two);

        Assert.Null(new EvidencePlaces(Load()).RecordAt(ConventionId.Apmbc, path));
    }

    [Fact]
    public void Rows_of_no_file_have_no_place_and_those_of_a_lost_file_no_line()
    {
        Folder.Write("a.json", Two);
        var evidence = Load();
        File.Delete(At("a.json"));

        Assert.Equal((At("a.json"), null), new EvidencePlaces(evidence).RecordAt(ConventionId.Apmbc, "$.notices[1]"));
        Assert.Null(new EvidencePlaces(evidence.WithRecords(ConventionId.Apmbc, new() { Notices = [new(), new()] })).RecordAt(ConventionId.Apmbc, "$.notices[1]"));
        Assert.Throws<ArgumentNullException>(() => new EvidencePlaces(evidence).RecordAt(ConventionId.Apmbc, null!));
    }

    /// <summary>A row that two files give in the same words is counted once, so that later rows stand elsewhere in the list than in their file.</summary>
    [Fact]
    public void Rows_that_are_left_out_do_not_shift_the_others()
    {
        Folder.Write("a.json", Requests("R1"));
        Folder.Write("b.json", Requests("R1", "R2"));
        var evidence = Load();

        Assert.Equal(["R1", "R2"], evidence.RecordsOf(ConventionId.Apmbc)!.Extensions!.Requests!.Select(request => request.Id));
        Assert.Equal((At("b.json"), 3), new EvidencePlaces(evidence).RecordAt(ConventionId.Apmbc, "$.extensions.requests[1].id"));

        static string Requests(params string[] ids) =>
            $$"""{ "convention": "Apmbc", "records": { "extensions": { "requests": [{{'\n'}}{{string.Join(",\n", ids.Select(id => $$"""{ "id": "{{id}}", "version": 1 }"""))}}] } } }""";
    }

    /// <summary>Every problem in the rows and records of the sample leads to the line on which what it names begins.</summary>
    [Fact]
    public void Problems_in_records_have_the_file_and_the_line()
    {
        SampleEvidence.Evidence.Save(SampleEvidence.Catalogue, Folder.PathOf("evidence"));
        var evidence = Evidence.Load(SampleEvidence.Catalogue, Folder.PathOf("evidence"));
        var check = ReportChecker.Default.Check(evidence, SampleEvidence.AsOf);
        var parts = JsonDocument.Parse(CheckJson.ToText(check, new() { Places = new(evidence) })).RootElement;
        var problems = ((string[])["records", "rows"]).SelectMany(kind => parts.GetProperty(kind).EnumerateArray()).SelectMany(part => part.GetProperty("problems").EnumerateArray()).ToList();

        var placed = problems.Where(problem => problem.GetProperty("path").GetString() is { } path && path.Contains('[', StringComparison.Ordinal) && !path.StartsWith("$.register", StringComparison.Ordinal)).ToList();

        Assert.True(placed.Count > 100, $"{placed.Count}");
        Assert.All(placed, problem =>
        {
            var line = File.ReadLines(problem.GetProperty("file").GetString()!).ElementAt(problem.GetProperty("line").GetInt32() - 1).Trim();
            var members = problem.GetProperty("path").GetString()!.Split('.').Select(step => $"\"{step.Split('[')[0]}\":").ToList();
            Assert.True(line.StartsWith(members[^1], StringComparison.Ordinal) || (problem.GetProperty("found").ValueKind == JsonValueKind.Null && (line == "{" || line.StartsWith(members[^2], StringComparison.Ordinal))), $"{problem.GetProperty("path")}: {line}");
        });
    }

    /// <summary>A row that came later stands before it in the file: the place is that in the whole list, whatever was known on the day.</summary>
    [Fact]
    public void Rows_that_were_not_known_yet_are_counted_through()
    {
        Folder.Write("a.json", """
            { "convention": "Apmbc", "records": { "extensions": { "requests": [
              { "id": "LATE", "state": "AFG", "version": 1, "duty": "Clearance", "submittedOn": "2026-01-01" },
              { "id": "BAD", "state": "ALB", "version": 1, "duty": "Clearance", "submittedOn": "2024-01-01", "yearsGranted": 20 } ] },
              "nationalPlatforms": [
              { "state": "AFG", "establishedOn": "2026-01-01" },
              { "state": "ALB", "establishedOn": "2020-01-01", "leadNationalBodyKind": "Other" } ] } }
            """);
        var evidence = Load();
        foreach (var day in (NodaTime.LocalDate[])[new(2025, 1, 1), new(2026, 6, 1)])
        {
            var check = ReportChecker.Default.Check(evidence, day);
            var granted = check.Problems.Single(problem => problem.RuleId == "R-08");
            var platform = check.Rows.Single(row => row.State?.Value == "ALB");

            Assert.Equal("$.extensions.requests[1].yearsGranted", granted.Path);
            Assert.Equal((At("a.json"), 3), new EvidencePlaces(evidence).RecordAt(ConventionId.Apmbc, granted.Path));
            Assert.Equal(1, platform.Place);
            Assert.StartsWith("$.nationalPlatforms[1]", platform.Problems[0].Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sarif_leads_to_the_row()
    {
        SampleEvidence.Evidence.Save(Catalogue.Default, Folder.PathOf("evidence"));
        var run = ToolRun.Of("validate", "--reports", Folder.PathOf("evidence"), "--rules", "R-26,NMAP-01", "--format", "sarif");
        var results = JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("ruleId").GetString() is "R-26" or "NMAP-01").ToList();

        Assert.True(results.Count > 3, $"{results.Count}");
        Assert.All(results, result =>
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var lines = File.ReadAllLines(Path.Join(Folder.PathOf("evidence"), place.GetProperty("artifactLocation").GetProperty("uri").GetString()));
            var member = result.GetProperty("ruleId").GetString() == "R-26" ? "amount" : "leadNationalBodyKind";
            Assert.Contains($"\"{member}\":", lines[place.GetProperty("region").GetProperty("startLine").GetInt32() - 1], StringComparison.Ordinal);
        });
    }
}
