using System.Text.RegularExpressions;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Docs;

public class RepairsPageTests
{
    /// <summary>Takes the place of the console in the sample, so that what it prints can be compared.</summary>
    private readonly StringWriter Console = new() { NewLine = "\n" };

    private static string Page { get; } = File.ReadAllText(RepositoryFolder.Path("docs/repairs.md"));

    [Fact]
    public void The_code_on_the_page_is_compiled_and_prints_what_is_shown()
    {
        Sample(Report);
        Assert.Equal((Body(), Console.ToString()), (Block("csharp"), Block("text")));
    }

    [Fact]
    public void The_page_tells_the_limits()
    {
        Assert.Contains($"{RepairLimits.Sets:N0} sets of fields", Page, StringComparison.Ordinal);
        Assert.Contains($"and {RepairLimits.Repairs} ways are told", Page, StringComparison.Ordinal);
        Assert.Contains($"more than {RepairLimits.Numbers} numbers", Page, StringComparison.Ordinal);
        Assert.Equal(3, RepairLimits.Fields);
    }

    private static StatePartyReport Report => Reports.Of("XAA-2025", 2025, new(2026, 4, 1)) with
    {
        Stockpile = new()
        {
            Totals = new() { Quantity = 100 },
            Stock = [new() { MunitionType = "PMN-2", Quantity = 30 }, new() { MunitionType = "Type 72", Quantity = 45 }],
        },
        HazardousAreas = new() { Areas = [new() { Status = Code<HazardStatus>.Of("Xha"), AreaM2 = 200 }] },
        LandRelease = new()
        {
            Totals = new() { ClearedM2 = 17 },
            Rows =
            [
                new() { ReleasedM2 = 10, CancelledM2 = 1, ReducedM2 = 2, ClearedM2 = 7 },
                new() { ReleasedM2 = 20, CancelledM2 = 5, ReducedM2 = 5, ClearedM2 = 12 },
            ],
        },
    };

    private void Sample(StatePartyReport report)
    {
        // PAGE
        var check = ReportChecker.Default.Check(report);
        foreach (var choice in check.Repairs)
        {
            Console.WriteLine($"{string.Join(", ", choice.RuleIds)}: {choice.Sentence()}");
        }

        // end
    }

    private static string Block(string language) => Regex.Match(Page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string Body() => string.Join('\n', File.ReadAllLines(RepositoryFolder.Path("tests/TreatyIndicators.Tests/Docs/RepairsPageTests.cs"))
        .SkipWhile(line => line.Trim() != "// PAGE").Skip(1)
        .TakeWhile(line => line.Trim() != "// end")
        .Select(line => line.Length > 8 ? line[8..] : string.Empty)).TrimEnd() + "\n";
}
