using System.Text.RegularExpressions;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Packaging;

/// <summary>The code of the README is the code of these tests, and what it prints is what the README shows.</summary>
public partial class ReadmeTests
{
    /// <summary>Takes the place of the console in the samples, so that what they print can be compared.</summary>
    private readonly StringWriter Console = new() { NewLine = "\n" };

    [Fact]
    public void The_samples_are_compiled_and_print_what_is_shown()
    {
        var results = QuickStart();
        var shown = Console.ToString();
        Why(results);
        Console.GetStringBuilder().Clear();
        Sound(SampleEvidence.Evidence);

        Assert.Equal("XAD XAD-2024 HDR-05 Annual report is late (201 days): found 17 November 2025 at $.header.submittedOn, expected no later than 30 April 2025\n", Console.ToString());
        Assert.Equal([Body("QuickStart"), Body("Why"), Body("Sound")], Blocks("csharp"));
        Assert.Equal([shown], Blocks("text"));
    }

    [Fact]
    public void The_first_screen_holds_the_two_commands()
    {
        var first = File.ReadLines(RepositoryFolder.Path("README.md")).Take(24).ToList();

        Assert.Contains("dotnet run --project src/TreatyIndicators.Tool -- evaluate", first);
        Assert.Contains("dotnet test", first);
    }

    [Fact]
    public void Every_page_that_it_names_is_there()
    {
        var links = Link().Matches(Readme()).Select(match => match.Groups[1].Value).Where(link => !link.StartsWith("http", StringComparison.Ordinal));

        Assert.All(links, link => Assert.True(File.Exists(RepositoryFolder.Path(link)), link));
    }

    private ResultSet QuickStart()
    {
        // README
        var evidence = SampleEvidence.Evidence; // Evidence.Load(Catalogue.Default, "evidence") for a folder of your own
        var results = IndicatorEngine.Evaluate(evidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor), evidence, SampleEvidence.Year, SampleEvidence.AsOf);
        foreach (var result in results.Results.Take(3))
        {
            Console.WriteLine($"{result.Indicator.Id}  {result.Numerator} of {result.Denominator}  {result.Value?.Round(1)} %");
        }

        // end
        return results;
    }

    private void Why(ResultSet results)
    {
        // README
        var explanation = results.Explain(new IndicatorId("SRAAP-16.1"), new StateCode("XAB"));
        Console.WriteLine($"{explanation.Finding.Subject}: {explanation.Finding.Status}");
        Console.WriteLine($"{explanation.Condition.Test}: {explanation.Condition.Outcome}");

        // end
    }

    private void Sound(Evidence evidence)
    {
        // README
        var check = ReportChecker.Default.Check(evidence, SampleEvidence.AsOf);
        var problem = check.Problems.First(one => one.RuleId == "HDR-05");
        Console.WriteLine($"{problem.State} {problem.ReportId} {problem}");

        // end
    }

    private static string Readme() => File.ReadAllText(RepositoryFolder.Path("README.md")).ReplaceLineEndings("\n");

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Readme(), $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    private static string Body(string method)
    {
        var lines = File.ReadAllLines(RepositoryFolder.Path("tests/TreatyIndicators.Tests/Packaging/ReadmeTests.cs"));
        var body = lines
            .SkipWhile(line => !line.Contains($" {method}(", StringComparison.Ordinal) || !line.Contains("private", StringComparison.Ordinal))
            .SkipWhile(line => line.Trim() != "// README").Skip(1)
            .TakeWhile(line => line.Trim() != "// end")
            .Select(line => line.Length > 8 ? line[8..] : string.Empty);
        return string.Join('\n', body).TrimEnd() + "\n";
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
