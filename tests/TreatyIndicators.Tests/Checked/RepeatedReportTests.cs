using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>Of two reports for one year one must take the place of the other.</summary>
public sealed class RepeatedReportTests
{
    private static readonly ReportChecker Checker = ShippedRules.Checker("R-37");

    [Theory]
    [InlineData("A B", true)]
    [InlineData("A B>A", false)]
    [InlineData("A>B B", false)]
    [InlineData("A B>A C>B", false)]
    [InlineData("A B>A C>A", true)]
    [InlineData("A>A B", true)]
    [InlineData("A>A B>B", true)]
    [InlineData("A B>C", true)]
    public void Of_two_reports_one_is_replaced_by_a_report_other_than_itself(string reports, bool fails)
    {
        var all = reports.Split(' ').Select((one, place) => Report(one.Split('>'), place)).ToArray();
        var check = Checker.Check(Evidence.Of(SmallWorld.Catalogue(Reports.Xaa), ReportCollection.Of(all)), new(2026, 12, 1));

        Assert.Equal(fails, check.Problems.Any(problem => problem.RuleId == "R-37"));
    }

    private static StatePartyReport Report(string[] names, int place)
    {
        var report = Reports.Of(names[0], 2025, new(2026, 4, 1 + place));
        return report with { Header = report.Header with { Supersedes = names.ElementAtOrDefault(1) } };
    }
}
