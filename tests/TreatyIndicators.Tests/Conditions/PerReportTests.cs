using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Reported;

namespace TreatyIndicators.Tests.Conditions;

public sealed class PerReportTests
{
    private static StatePartyReport Report(int year) => Reports.Of($"R{year}", year, new(year + 1, 4, 1));

    [Fact]
    public void Years_that_are_gone_through_in_order_with_a_look_back_are_each_made_once()
    {
        var made = 0;
        var kept = new PerReport<object>(_ => made++, most: 3);
        StatePartyReport[] reports = [.. Enumerable.Range(2001, 25).Select(Report)];

        for (var place = 0; place < reports.Length; place++)
        {
            for (var back = 0; back <= Math.Min(2, place); back++)
            {
                _ = kept.Of(reports[place - back]);
            }
        }

        Assert.Equal(25, made);
    }

    [Fact]
    public void What_was_made_first_is_forgotten_first()
    {
        var made = new List<string>();
        var kept = new PerReport<object>(report => { made.Add(report.Header.ReportId); return report; }, most: 2);
        var (first, second, third) = (Report(2001), Report(2002), Report(2003));

        foreach (var report in new[] { first, second, third, second, first })
        {
            Assert.Same(report, kept.Of(report));
        }

        Assert.Equal(["R2001", "R2002", "R2003", "R2001"], made);
    }

    [Fact]
    public void Equal_reports_are_two()
    {
        var made = 0;
        var kept = new PerReport<object>(_ => made++, most: 8);

        Assert.NotEqual(kept.Of(Report(2001)), kept.Of(Report(2001)));
    }
}
