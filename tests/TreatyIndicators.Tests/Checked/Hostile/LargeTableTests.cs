using System.Diagnostics;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Hostile;

/// <summary>Long lists in each table of a report in turn. What a table is, is read off the types, so that new ones are tested as well.</summary>
public sealed class LargeTableTests
{
    private const int Many = 100_000;

    private static readonly TimeSpan FewSeconds = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Tables => [.. ReportTable.OfReports.Select(table => table.Path)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_hundred_thousand_rows_are_checked_within_seconds(string path)
    {
        var table = ReportTable.OfReports.Single(table => table.Path == path);
        var watch = Stopwatch.StartNew();

        var check = ReportChecker.Default.Check(table.In(HostileCheck.Report(ConventionId.Apmbc), ManyRows.Different(table.Row, Many)), HostileCheck.Catalogue);

        HostileCheck.HeldWithoutRepairs(check);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, FewSeconds);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Rows_that_are_equal_or_blank_or_nothing_are_checked_and_repaired(string path)
    {
        var table = ReportTable.OfReports.Single(table => table.Path == path);
        foreach (var make in new Func<Type, int, object>[] { ManyRows.Equal, ManyRows.Blank, ManyRows.Nothing })
        {
            HostileCheck.Of(table.In(HostileCheck.Report(ConventionId.Ccm), make(table.Row, 500)));
        }
    }
}
