using System.Text.RegularExpressions;
using NodaTime;

namespace TreatyIndicators.Tests.Docs;

/// <summary>The code of <c>docs/time.md</c> is the code of this test, and what it prints is what the page shows.</summary>
public class TimePage
{
    /// <summary>Takes the place of the console, so that what is printed can be compared.</summary>
    private readonly StringWriter Console = new() { NewLine = "\n" };

    [Fact]
    public void The_sample_is_compiled_and_prints_what_is_shown()
    {
        Sample();

        Assert.Equal([Body()], Blocks("csharp"));
        Assert.Equal([Console.ToString()], Blocks("text"));
    }

    [Fact]
    public void Every_end_and_every_grade_is_told()
    {
        var rows = Page().Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).ToHashSet();

        Assert.All(Enum.GetNames<ChainEnd>().Concat(Enum.GetNames<SubmissionGrade>()), name => Assert.Contains(name, rows));
    }

    private void Sample()
    {
        // sample
        var (catalogue, reports, evidence) = (SampleEvidence.Catalogue, SampleEvidence.Reports, SampleEvidence.Evidence);
        LocalDate cutOff = new(2026, 5, 1), today = SampleEvidence.AsOf;

        // Which submissions do not agree, and which of them counts?
        foreach (var one in reports.Resubmissions(today))
        {
            Console.WriteLine($"{one.Grade}: {one.Why}");
        }

        // Where does a section come from?
        var effective = reports.Effective(ConventionId.Apmbc, new StateCode("XAS"), 2025, today)!;
        Console.WriteLine($"hazardousAreas: {effective["hazardousAreas"].End}, {effective["hazardousAreas"].Source?.Header.ReportId}");

        // One figure as of several days.
        var plan = catalogue.Plan(ActionPlanId.SiemReapAngkor);
        foreach (var results in IndicatorEngine.EvaluateAsOf(plan, evidence, SampleEvidence.Year, [cutOff, today]))
        {
            var result = results[new IndicatorId("SRAAP-7.1")];
            Console.WriteLine($"{results.Question.AsOf:uuuu-MM-dd}: {result.Numerator} of {result.Denominator}");
        }

        // end
    }

    private static string Page() => File.ReadAllText(RepositoryFolder.Path("docs/time.md")).ReplaceLineEndings("\n");

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Page(), $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    private static string Body()
    {
        var body = File.ReadAllLines(RepositoryFolder.Path("tests/TreatyIndicators.Tests/Docs/TimePage.cs"))
            .SkipWhile(line => line.Trim() != "// sample").Skip(1)
            .TakeWhile(line => line.Trim() != "// end")
            .Select(line => line.Length > 8 ? line[8..] : string.Empty);
        return string.Join('\n', body).TrimEnd() + "\n";
    }
}
