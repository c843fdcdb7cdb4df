using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using TreatyIndicators.Testing;

namespace TreatyIndicators.Tests.Docs;

/// <summary>The code on the page is the code of these tests, and what it prints is what the page shows.</summary>
public class TestingPageTests
{
    private const string Page = "docs/testing.md";

    private const string Source = "tests/TreatyIndicators.Tests/Docs/TestingPageTests.cs";

    /// <summary>Takes the place of the console in the samples, so that what they print can be compared.</summary>
    private readonly StringWriter Console = new() { NewLine = "\n" };

    [Fact]
    public void The_code_on_the_page_is_compiled_and_prints_what_is_shown()
    {
        string[] samples = [nameof(Builder), nameof(World), nameof(Example), nameof(Random)];
        string[] printed = [Printed(Builder), Printed(World), Printed(Example)];
        Random();
        var (code, output) = (0, 0);

        Approved.Matches(Page, Regex.Replace(File.ReadAllText(RepositoryFolder.Path(Page)), "```(csharp|text)\n.*?```", block => block.Value.StartsWith("```csharp", StringComparison.Ordinal)
            ? $"```csharp\n{Body(samples[code++])}```"
            : $"```text\n{printed[output++]}```", RegexOptions.Singleline));
        Assert.Equal((samples.Length, printed.Length), (code, output));
    }

    [Fact]
    public void Every_world_and_every_profile_stands_on_the_page()
    {
        var page = File.ReadAllText(RepositoryFolder.Path(Page));

        Assert.All(RuleWorld.Names(ConventionId.Apmbc).Concat(Enum.GetNames<ReportProfile>()), name => Assert.Contains($"\n| `{name}` |", page, StringComparison.Ordinal));
        Assert.All(
            typeof(CheckAssertions).GetMethods().Where(method => method.IsStatic).Select(method => method.Name)
                .Concat(typeof(ReportGenerators).GetMethods().Where(method => method.IsStatic).Select(method => method.Name)),
            name => Assert.Contains($"`{name}(", page, StringComparison.Ordinal));
    }

    private void Builder()
    {
        // PAGE
        var builder = ReportBuilder.For(ConventionId.Apmbc, ReportProfile.Stockpile | ReportProfile.Clearance);

        builder.Check().MustFailOnly();                                     // no rule fails

        var wrong = builder.With(report => report with { Stockpile = report.Stockpile! with { Totals = new() { Quantity = 501 } } });

        wrong.Check().MustFailOnly("B-01").MustPass("C-02");
        try
        {
            wrong.Check().MustPass("B-01");
        }
        catch (CheckException told)
        {
            Console.WriteLine(told.Message);
        }

        // end
    }

    private void World()
    {
        // PAGE
        var world = RuleWorld.Load(ConventionId.Ccm).With(
            WorldEdit.Add("report.hazardousAreas.totals.openingM2", 1),
            WorldEdit.Remove("records.extensions.requests[0].plan.costed"));

        world.Check().Parts.MustFailOnly("R-17", "Y-03");
        foreach (var problem in world.Check().Problems)
        {
            Console.WriteLine(problem);
        }

        // end
    }

    private void Example()
    {
        // PAGE
        var example = RuleExamples.Of("Y-02", ConventionId.Apmbc);

        Console.WriteLine($"{example.Rule} fails in the world {example.Fails.World} when {string.Join(" and ", example.Fails.Edits)}");
        Console.WriteLine($"with it fails {string.Join(", ", example.Consequences)}");
        Console.WriteLine(example.Fails.Make(ConventionId.Apmbc).Report.HazardousAreas!.Reassessed[0].DeltaM2);

        // end
    }

    private static void Random()
    {
        // PAGE
        Prop.ForAll(
            ReportGenerators.Valid(ConventionId.Apmbc, ReportProfile.Victims),
            world => world.Check().Parts.MustFailOnly()).QuickCheckThrowOnFailure();

        Prop.ForAll(
            ReportGenerators.BreakingOne(ConventionId.Ccm),
            broken => broken.World.Check().Parts.MustFailOnly(broken.Failing)).QuickCheckThrowOnFailure();

        // end
    }

    private string Printed(Action sample)
    {
        Console.GetStringBuilder().Clear();
        sample();
        return Console.ToString().ReplaceLineEndings("\n");
    }

    private static string Body(string method)
    {
        var body = File.ReadAllLines(RepositoryFolder.Path(Source))
            .SkipWhile(line => !Regex.IsMatch(line, $@"private (static )?void {method}\("))
            .SkipWhile(line => line.Trim() != "// PAGE").Skip(1)
            .TakeWhile(line => line.Trim() != "// end")
            .Select(line => line.Length > 8 ? line[8..] : string.Empty);
        return string.Join('\n', body).TrimEnd() + "\n";
    }
}
