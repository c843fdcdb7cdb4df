using System.Text.Json;
using System.Text.RegularExpressions;

namespace TreatyIndicators.Tests.Docs;

/// <summary>The code of the page is the code of this class, and what it prints is what the page shows.</summary>
public partial class ChangePage
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.Path("docs/change.md")).ReplaceLineEndings("\n");

    /// <summary>Takes the place of the console in the sample.</summary>
    private readonly StringWriter Console = new() { NewLine = "\n" };

    [Fact]
    public void The_sample_is_compiled_and_prints_what_is_shown()
    {
        Sample();

        Assert.Equal([Body()], Blocks("csharp"));
        Assert.Equal([Console.ToString()], Blocks("text"));
    }

    [Fact]
    public void The_page_explains_every_cause_and_every_reason()
    {
        Assert.Equal(Enum.GetNames<ChangeCause>(), Codes("## The causes"));
        Assert.Equal(Enum.GetNames<WhyNoDifference>(), Codes("## Where there is no difference"));
        Assert.All(Enum.GetNames<ChangeCause>(), cause => Assert.Contains($"`{JsonNamingPolicy.CamelCase.ConvertName(cause)}`", Page, StringComparison.Ordinal));
    }

    private void Sample()
    {
        // sample
        var evidence = SampleEvidence.Evidence;
        var plan = evidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor);
        var april = IndicatorEngine.Evaluate(plan, evidence, year: 2026, asOf: new(2026, 4, 30));
        var june = IndicatorEngine.Evaluate(plan, evidence, year: 2026, asOf: new(2026, 6, 30));
        var change = ResultSetChange.Between(april, june)[new IndicatorId("SRAAP-7.1")];
        Console.WriteLine($"{change.Before.Value} % to {change.After.Value} %: {change.Value} points");
        foreach (var part in change.Parts)
        {
            Console.WriteLine($"{part.Value} points, n {part.Numerator}, N {part.Denominator}: {part.Cause} {string.Join(' ', part.Subjects.Select(subject => subject.Subject))}");
        }

        // end
    }

    private static string Body() => string.Concat(File.ReadAllLines(RepositoryFolder.Path("tests/TreatyIndicators.Tests/Docs/ChangePage.cs"))
        .SkipWhile(line => line.Trim() != "// sample").Skip(1)
        .TakeWhile(line => line.Trim() != "// end")
        .Select(line => (line.Length > 8 ? line[8..] : string.Empty) + "\n")).TrimEnd() + "\n";

    private static IEnumerable<string> Blocks(string language) => Regex.Matches(Page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Codes(string heading) =>
        CodeOfRow().Matches(Page[Page.IndexOf(heading, StringComparison.Ordinal)..].Split("\n## ")[0]).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^\| `([A-Za-z]+)` \|", RegexOptions.Multiline)]
    private static partial Regex CodeOfRow();
}
