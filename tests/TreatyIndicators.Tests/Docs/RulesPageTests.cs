using System.Reflection;
using System.Text.RegularExpressions;
using TreatyIndicators.Catalogues.Rules;
using TreatyIndicators.Serialization;
using TreatyIndicators.Testing;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Docs;

/// <summary>The list of rules is made from the catalogue; the code above it is the code of these tests, and what it prints is what the page shows.</summary>
public class RulesPageTests
{
    private const string OwnRules = "docs/samples/own-rules.json";

    /// <summary>Takes the place of the console in the samples, so that what they print can be compared.</summary>
    private readonly StringWriter Console = new() { NewLine = "\n" };

    [Fact]
    public void The_list_of_rules_is_what_the_library_says() => Approved.Matches(RulesPage.Path, RulesPage.Make());

    [Fact]
    public void Every_rule_has_an_example_that_fails_and_one_that_passes()
    {
        var entries = RulesPage.Make().Split("\n### ").Skip(1).ToDictionary(entry => entry.Split(':')[0]);

        Assert.All(RuleCatalogue.Default.Rules, rule => Assert.Matches(@"\n\* Fails.*\n  \* .*\n  \* .*\n\* Passes", entries[rule.Id]));
    }

    [Fact]
    public void The_code_on_the_page_is_compiled_and_prints_what_is_shown() => Assert.Equal(
        [
            (Body(nameof(Checking)), Printed(Checking)),
            (Body(nameof(Changing)), Printed(Changing)),
            (Body(nameof(Own)), Printed(() => Own(RepositoryFolder.Path(OwnRules)))),
        ],
        Blocks("csharp").Zip(Blocks("text")));

    [Fact]
    public void The_file_of_rules_on_the_page_is_the_one_in_the_samples() => Assert.Equal([File.ReadAllText(RepositoryFolder.Path(OwnRules))], Blocks("json"));

    [Fact]
    public void Every_code_of_a_problem_with_rules_is_explained_and_every_explained_code_exists() => Assert.Equal(
        typeof(RuleCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
        Regex.Matches(RulesPage.ByHand, @"^\| (RULE-\d\d) \|", RegexOptions.Multiline).Select(row => row.Groups[1].Value));

    [Fact]
    public void Every_status_reason_severity_and_kind_stands_on_the_page() => Assert.All(
        Enum.GetNames<RuleStatus>().Concat(Enum.GetNames<WhyNotEvaluated>()).Concat(Enum.GetNames<RuleSeverity>()).Concat(Enum.GetNames<RuleKind>()),
        name => Assert.Contains($"\n| `{name}` |", RulesPage.ByHand, StringComparison.Ordinal));

    [Fact]
    public void Every_member_of_a_rule_in_a_file_stands_on_the_page() => Assert.All(
        CatalogueJson.Rule.Properties.Select(property => property.Name),
        name => Assert.Matches($@"\n\| [^|]*`{name}`[^|]* \|", RulesPage.ByHand));

    private void Checking()
    {
        // PAGE
        var check = ReportChecker.Default.Check(SampleEvidence.Evidence, SampleEvidence.AsOf);
        var report = check.Reports.First(one => one.Report.Header.ReportId == "XAB-2025");

        Console.WriteLine($"{report.Report.Header.ReportId} is {(report.IsValid ? "valid" : "not valid")}");
        Console.WriteLine($"{report.StatusOf("C-04")}: {report["C-04"].Problems[0].Sentence()}");
        Console.WriteLine($"{report.StatusOf("B-01")}: {report["B-01"].Reason}");

        // end
    }

    private void Changing()
    {
        // PAGE
        var rules = RuleCatalogue.Default
            .Without("HDR-13", "HDR-14")                                    // turned off
            .WithSeverity("HDR-05", RuleSeverity.Advice);                   // weighs less
        var ofStocks = rules.Where(rule => rule.Sections.Contains("stockpile"));
        var two = RuleCatalogue.Default.Only("B-01", "HDR-05");

        Console.WriteLine($"{RuleCatalogue.Default.Rules.Count - rules.Rules.Count} rules less, HDR-05 is {rules["HDR-05"].Severity}");
        Console.WriteLine($"{two.Rules.Count} rules: {string.Join("; ", two.Rules)}");
        Console.WriteLine(new ReportChecker(ofStocks).Check(SampleEvidence.Evidence, SampleEvidence.AsOf).RulesVersion == ofStocks.Version);

        // end
    }

    private void Own(string rulesFile)
    {
        // PAGE
        using var file = File.OpenRead(rulesFile);
        var own = RuleReader.Read(file, "own-rules.json").Require();        // throws with all problems; .Problems lists them instead
        var checker = new ReportChecker(RuleCatalogue.Of(own));             // or RuleCatalogue.Default.With(own)
        var check = checker.Check(SampleEvidence.Evidence, SampleEvidence.AsOf);

        foreach (var problem in check.Problems.Where(problem => problem.RuleId == "OWN-2"))
        {
            Console.WriteLine($"{problem.State}: {problem.Sentence()}");
        }

        // end
    }

    private string Printed(Action sample)
    {
        Console.GetStringBuilder().Clear();
        sample();
        File.AppendAllText("/tmp/printed.txt", Console.ToString() + "=====\n");
        return Console.ToString();
    }

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(RulesPage.ByHand, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    private static string Body(string method)
    {
        var body = File.ReadAllLines(RepositoryFolder.Path("tests/TreatyIndicators.Tests/Docs/RulesPageTests.cs"))
            .SkipWhile(line => !line.Contains($"private void {method}(", StringComparison.Ordinal))
            .SkipWhile(line => line.Trim() != "// PAGE").Skip(1)
            .TakeWhile(line => line.Trim() != "// end")
            .Select(line => line.Length > 8 ? line[8..] : string.Empty);
        return string.Join('\n', body).TrimEnd() + "\n";
    }
}
