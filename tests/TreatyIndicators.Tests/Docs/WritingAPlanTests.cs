using System.Reflection;
using System.Text.RegularExpressions;
using TreatyIndicators.Catalogues.Plans;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Docs;

/// <summary>The plan that the page builds is the one in the samples, its code is the code of these tests, and what it prints is what the page shows.</summary>
public class WritingAPlanTests
{
    private const string Page = "docs/writing-a-plan.md";

    private const string Source = "tests/TreatyIndicators.Tests/Docs/WritingAPlanTests.cs";

    /// <summary>Takes the place of the console in the samples, so that what they print can be compared.</summary>
    private readonly StringWriter Console = new() { NewLine = "\n" };

    [Fact]
    public void The_parts_of_the_plan_on_the_page_are_together_the_plan_in_the_samples() =>
        Assert.Equal(File.ReadAllText(RepositoryFolder.Path("docs/samples/near-reaches-plan.json")), string.Concat(Blocks("json")));

    [Fact]
    public void The_code_on_the_page_is_compiled_and_prints_what_is_shown()
    {
        Read(RepositoryFolder.Path("docs/samples/near-reaches-plan.json"));
        var read = Console.ToString();
        Console.GetStringBuilder().Clear();
        Build();

        Assert.Equal([Body("Read"), Body("Build")], Blocks("csharp"));
        Assert.Equal([read, Console.ToString()], Blocks("text"));
    }

    [Fact]
    public void Every_code_is_explained_and_every_explained_code_exists() => Assert.Equal(
        typeof(PlanCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
        Regex.Matches(Text(), @"^\| (PLAN-\d\d) \|", RegexOptions.Multiline).Select(row => row.Groups[1].Value));

    [Fact]
    public void Codes_stay_what_they_are() => Assert.Equal(
        "PLAN-05 Form, PLAN-06 Word, PLAN-07 Twice, PLAN-08 Stray, PLAN-09 Unknown, PLAN-10 NoIndicator, PLAN-11 Blank, PLAN-12 Condition, PLAN-13 ConditionType, PLAN-14 UnreadField, "
        + "PLAN-15 UnlistedField, PLAN-16 Circle, PLAN-17 Relation, PLAN-18 Mismatch, PLAN-19 Period, PLAN-20 Never, PLAN-21 Always, PLAN-22 TooLong, PLAN-23 Stopped, "
        + "PLAN-50 Unused, PLAN-51 NoChinese, PLAN-52 NoPlace, PLAN-53 NoRegister",
        string.Join(", ", typeof(PlanCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.GetRawConstantValue()} {field.Name}")));

    private void Read(string planFile)
    {
        // PAGE
        using var file = File.OpenRead(planFile);
        var plan = PlanReader.Read(file, "near-reaches-plan.json").Require(); // throws with all problems; .Problems lists them instead
        var evidence = SampleEvidence.Evidence; // Evidence.Load(Catalogue.Default, "evidence") for a folder of your own
        var results = IndicatorEngine.Evaluate(plan, evidence, SampleEvidence.Year, SampleEvidence.AsOf);
        foreach (var result in results.Results)
        {
            Console.WriteLine($"{result.Indicator.Id}  {result.Numerator} of {result.Denominator}: {string.Join(' ', result.Met)}");
        }

        // end
    }

    private void Build()
    {
        // PAGE
        var parties = new Population
        {
            Name = "Parties",
            Title = new() { En = "States Parties" },
            Condition = Condition.Parse("isParty(s, t)", ConditionScope.States).Require(),
        };
        var progress = new Indicator
        {
            Id = new("OWN-1.1"),
            Title = new() { En = "Parties that report progress" },
            Kind = IndicatorKind.CountOfStatesParties,
            Unit = IndicatorUnit.StatesParties,
            Measure = Measure.CountOfSubjects,
            Population = parties,
            Condition = Condition.Parse("present(cooperation.progress)", ConditionScope.States).Require(),
            Silence = SilenceRule.ReportingAct,
            TimeBase = TimeBase.Annual,
            Source = new() { Document = "Our plan", Place = "action 1" },
        };
        var plan = new ActionPlan
        {
            Id = new("own-plan"),
            Abbreviation = "OWN",
            Convention = ConventionId.Apmbc,
            Title = new() { En = "Our plan" },
            Edition = "first",
            From = new(2026, 1, 1),
            To = new(2030, 12, 31),
            Chapters = [new("1", new() { En = "Only chapter" })],
            Actions = [new() { Id = new("OWN-1"), Chapter = "1", Title = new() { En = "Report" }, Statement = "Report progress.", Addressees = new() { En = "all" } }],
            Populations = [parties],
            Indicators = [progress],
            Source = new() { Document = "Our plan" },
        };

        foreach (var problem in PlanReader.Check(plan with { Populations = [] }).Problems)
        {
            Console.WriteLine(problem);
        }

        var catalogue = SampleEvidence.Catalogue.WithPlan(plan);
        Console.WriteLine(catalogue.Plan(plan.Id).Indicators[0].DecidingFields);

        // end
    }

    private static string Text() => File.ReadAllText(RepositoryFolder.Path(Page)).ReplaceLineEndings("\n");

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Text(), $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    private static string Body(string method)
    {
        var body = File.ReadAllLines(RepositoryFolder.Path(Source))
            .SkipWhile(line => !line.Contains($"private void {method}(", StringComparison.Ordinal))
            .SkipWhile(line => line.Trim() != "// PAGE").Skip(1)
            .TakeWhile(line => line.Trim() != "// end")
            .Select(line => line.Length > 8 ? line[8..] : string.Empty);
        return string.Join('\n', body).TrimEnd() + "\n";
    }
}
