using System.Text.Json;
using TreatyIndicators.Export;
using TreatyIndicators.Tests.Shown;

namespace TreatyIndicators.Tests.Tool;

public class StrataInToolTests
{
    private const string Groups = """[{ "name": "First", "states": ["XAA", "XAB"] }, { "name": "Second", "states": ["XAB", "XAD"] }]""";

    [Fact]
    public void Json_Csv_and_Markdown_are_what_the_library_writes()
    {
        var regions = StateGroups.Regions(SampleEvidence.Catalogue);
        using var csv = new StringWriter();
        using var page = new StringWriter();
        using var json = new MemoryStream();
        ResultCsv.Write(SampleResults.Value, csv, regions);
        ResultMarkdown.Write(SampleResults.Value, page, by: regions);
        ResultJson.Write(SampleResults.Value, json, regions);

        Assert.Equal(csv.ToString(), ToolRun.Of("evaluate", "--by", "region", "--format", "csv").Output);
        Assert.Equal(page.ToString(), ToolRun.Of("evaluate", "--by", "region", "--format", "markdown").Output);
        Assert.Equal(System.Text.Encoding.UTF8.GetString(json.ToArray()), ToolRun.Of("evaluate", "--by", "region", "--format", "json").Output);
    }

    [Fact]
    public void Strata_of_the_json_have_the_figures_of_the_library_and_the_members_of_the_schema()
    {
        var result = Of(ToolRun.Of("evaluate", "--by", "subregion", "--format", "json").Output);
        var strata = result.GetProperty("strata").EnumerateArray().ToList();
        var definitions = JsonDocument.Parse(ResultsSchema.Text).RootElement.GetProperty("$defs");
        var (schema, figure) = (definitions.GetProperty("Stratum"), definitions.GetProperty("Figure"));

        Assert.Equal(
            SampleResults.Value[new IndicatorId("SRAAP-7.1")].By(StateGroups.Subregions(SampleEvidence.Catalogue)).All.Select(stratum => $"{stratum.Name} {stratum.M49} {stratum.Result.Denominator}"),
            strata.Select(stratum => $"{stratum.GetProperty("stratum")} {stratum.GetProperty("m49")} {stratum.GetProperty("denominator")}"));
        Assert.Equal(result.GetProperty("denominator").GetInt32(), strata.Sum(stratum => stratum.GetProperty("denominator").GetInt32()));
        Assert.Equal(strata[0].EnumerateObject().Select(member => member.Name), schema.GetProperty("properties").EnumerateObject().Concat(figure.GetProperty("properties").EnumerateObject()).Select(member => member.Name));
        Assert.Equal(strata[0].EnumerateObject().Select(member => member.Name), schema.GetProperty("required").EnumerateArray().Concat(figure.GetProperty("required").EnumerateArray()).Select(name => name.GetString()));
        Assert.Equal(
            Enum.GetNames<StratumKind>().Select(JsonNamingPolicy.CamelCase.ConvertName),
            schema.GetProperty("properties").GetProperty("kind").GetProperty("enum").EnumerateArray().Select(code => code.GetString()!));
    }

    [Fact]
    public void Groups_are_read_from_a_file_and_overlap_is_shown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("groups.json", Groups);
        var result = Of(ToolRun.Of("evaluate", "--by", folder.PathOf("groups.json"), "--format", "json").Output);
        var table = ToolRun.Of("evaluate", "--by", folder.PathOf("groups.json")).Output;
        var page = ToolRun.Of("evaluate", "--by", folder.PathOf("groups.json"), "--format", "markdown").Output;

        Assert.Equal(["First group 2", "Second group 2", "rest rest 17"], result.GetProperty("strata").EnumerateArray().Select(stratum =>
            $"{stratum.GetProperty("stratum")} {stratum.GetProperty("kind")} {stratum.GetProperty("denominator")}"));
        Assert.Equal("""["XAB"]""", JsonSerializer.Serialize(result.GetProperty("inSeveralStrata")));
        Assert.Contains("- in none of the groups", table, StringComparison.Ordinal);
        Assert.Contains("In more than one stratum, so that", table, StringComparison.Ordinal);
        Assert.Contains("\nIn more than one stratum: XAB\n", page, StringComparison.Ordinal);
        Assert.Contains("| in none of the groups | 15/17 | 88.2 % |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_of_the_csv_has_the_same_number_of_cells() => Assert.All(
        ToolRun.Of("evaluate", "--by", "region", "--format", "csv").Output.Split("\r\n")[1..6],
        row => Assert.True(row.EndsWith(",,", StringComparison.Ordinal) || row.EndsWith(",group", StringComparison.Ordinal), row));

    [Theory]
    [InlineData("[{}]", "READ-")]
    [InlineData("""[{ "name": "A", "states": ["XAA"], "colour": "red" }]""", "READ-")]
    [InlineData("""[{ "name": "A", "states": [] }, { "name": "A", "states": [] }]""", "CAT-03 {0} $[1] A stands twice: a group has a name of its own\n")]
    [InlineData("""[{ "name": "A", "states": ["XAA", "XAA"] }]""", "CAT-03 {0} $[0].states[1] XAA stands twice: a group names a State once\n")]
    [InlineData("""[{ "name": "A", "states": ["THA"] }]""", "CAT-07 {0} $[0].states[0] found THA, expected the code of a State of the catalogue\n")]
    [InlineData("""[{ "name": " ", "states": [] }]""", "CAT-12 {0} $[0].name found an empty text, expected the name of a group, for instance \"Donors\"\n")]
    public void A_file_of_groups_with_problems_ends_the_run(string text, string problem)
    {
        using var folder = new TemporaryFolder();
        folder.Write("groups.json", text);
        var run = ToolRun.Of("evaluate", "--by", folder.PathOf("groups.json"));

        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.StartsWith(problem.Replace("{0}", folder.PathOf("groups.json"), StringComparison.Ordinal), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_groups_that_is_not_there_ends_the_run() =>
        Assert.Equal(new ToolRun(1, string.Empty, "TOOL-07 regions found no such file\n"), ToolRun.Of("evaluate", "--by", "regions"));

    private static JsonElement Of(string json) => JsonDocument.Parse(json).RootElement.GetProperty("results").EnumerateArray()
        .Single(result => result.GetProperty("indicator").GetString() == "SRAAP-7.1");
}
