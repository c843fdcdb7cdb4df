using System.Text.Json;

namespace TreatyIndicators.Tests.Tool;

public sealed class PlanCommandTests : IDisposable
{
    private static readonly string Good = RepositoryFolder.Path("docs/samples/near-reaches-plan.json");

    private static readonly string Faulty = RepositoryFolder.Path("docs/samples/faulty-plan.json");

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_plan_that_can_be_used_gives_0_and_one_with_problems_1()
    {
        Assert.Equal(0, ToolRun.Of("plan", "check", Good).Code);
        Assert.Equal(1, ToolRun.Of("plan", "check", Faulty).Code);
    }

    [Fact]
    public void The_problems_are_the_output_and_nothing_else_is_told()
    {
        var run = ToolRun.Of("plan", "check", Faulty, "--format", "csv");

        Assert.Equal(
            """"
            severity,code,line,path,sentence
            problem,PLAN-09,33,$.indicators[0].population,"found ""Partys"", which is not a population of the plan; the nearest is ""Parties"""
            problem,PLAN-12,34,$.indicators[0].condition,"COND-21 at character 82: Found ""regoin"", which is not a field of a record (HazardousArea); the nearest is ""region""."
            problem,PLAN-20,46,$.indicators[1].condition,"found ""a.status = Sha and a.status = Cha"", which can never hold, expected a test that can"
            problem,PLAN-06,47,$.indicators[1].silence,"found ""ReportingAkt"", expected one of ReportingAct, Fact, OtherSource; the nearest is ""ReportingAct"""
            advice,PLAN-50,24,$.populations[1],"found ""Affected"", which no indicator is about; leave it out, or use it"

            """",
            run.Output.ReplaceLineEndings("\n"));
        Assert.Equal(string.Empty, run.Error);
    }

    [Fact]
    public void For_other_programs_there_is_JSON()
    {
        var good = JsonDocument.Parse(ToolRun.Of("plan", "check", Good, "--format", "json").Output).RootElement;
        var faulty = JsonDocument.Parse(ToolRun.Of("plan", "check", Faulty, "--format", "json").Output).RootElement;

        Assert.Equal(
            """{"id":"near-reaches","edition":"adopted on 12 January 2026","convention":"Apmbc","from":"2026-01-12","to":"2030-12-31","actions":2,"populations":1,"indicators":4,"relations":1}""",
            JsonSerializer.Serialize(good.GetProperty("plan")));
        Assert.True(good.GetProperty("isValid").GetBoolean());
        Assert.False(faulty.GetProperty("isValid").GetBoolean());
        Assert.Equal(JsonValueKind.Null, faulty.GetProperty("plan").ValueKind);
        Assert.Equal(
            """{"severity":"advice","code":"PLAN-50","path":"$.populations[1]","line":24,"sentence":"found \u0022Affected\u0022, which no indicator is about; leave it out, or use it"}""",
            JsonSerializer.Serialize(faulty.GetProperty("problems")[4]));
    }

    [Fact]
    public void A_problem_with_the_file_as_a_whole_has_no_line()
    {
        folder.Write("empty.json", " ");

        Assert.Equal(
            "severity,code,line,path,sentence\nproblem,READ-04,,,\"found an empty file, expected a JSON document\"\n",
            ToolRun.Of("plan", "check", folder.PathOf("empty.json"), "--format", "csv").Output.ReplaceLineEndings("\n"));
        Assert.Contains("\"line\": null", ToolRun.Of("plan", "check", folder.PathOf("empty.json"), "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_says_whether_the_plan_can_be_used_and_holds_a_table() => Assert.Equal(
        """
        Not a plan yet: 4 problems.

        | severity | code | line | path | what was found |
        |---|---|--:|---|---|
        | problem | PLAN-09 | 33 | $.indicators\[0\].population | found "Partys", which is not a population of the plan; the nearest is "Parties" |
        """,
        string.Join('\n', ToolRun.Of("plan", "check", Faulty, "--format", "markdown").Output.Split('\n').Take(5)));

    [Fact]
    public void A_page_of_a_plan_without_problems_says_so() => Assert.Equal("The plan can be used.\n", ToolRun.Of("plan", "check", Good, "--format", "markdown").Output);

    [Theory]
    [InlineData("plan", "check")]
    [InlineData("evaluate", "--plan")]
    public void A_file_that_is_not_there_is_told(params string[] command) => Assert.Equal(
        new ToolRun(1, string.Empty, $"TOOL-07 {folder.PathOf("none.json")} found no such file\n"),
        ToolRun.Of([.. command, folder.PathOf("none.json")]));

    [Fact]
    public void A_plan_with_problems_is_not_evaluated()
    {
        var run = ToolRun.Of("evaluate", "--plan", Faulty);

        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.StartsWith($"PLAN-09 {Faulty}:33 $.indicators[0].population found", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void A_plan_of_ones_own_is_evaluated_in_every_form(string format)
    {
        var run = ToolRun.Of("evaluate", "--plan", Good, "--format", format, "--by", "region", "--all-readings");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("NRP-2.2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_of_a_convention_without_a_register_is_told()
    {
        folder.Write("other.json", File.ReadAllText(Good).Replace("\"Apmbc\"", "\"Other\"", StringComparison.Ordinal));

        Assert.Equal(
            new ToolRun(1, string.Empty, "TOOL-11 found a plan of 'Other', of which there is no register; expected a register of it, with --register or in the folder of --reports\n"),
            ToolRun.Of("evaluate", "--plan", folder.PathOf("other.json")));
        Assert.Contains("PLAN-53", ToolRun.Of("plan", "check", folder.PathOf("other.json")).Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
