using System.Diagnostics;
using NodaTime;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Hostile;

/// <summary>More reports of one State than any State will ever send, and long lists of records.</summary>
public sealed class LongHistoryTests
{
    private static readonly TimeSpan FewSeconds = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Lists => [.. ReportTable.OfRecords.Select(table => table.Path)];

    [Theory]
    [InlineData(400, 5)]
    [InlineData(25, 80)]
    public void Two_thousand_reports_of_one_State_are_checked_within_seconds(int years, int ofEach)
    {
        var reports = Enumerable.Range(0, years * ofEach).Select(place => Report(2026 - (place / ofEach), place)).ToList();
        var evidence = Evidence.Of(HostileCheck.Catalogue, ReportCollection.Of(reports));
        var watch = Stopwatch.StartNew();

        var checks = ReportChecker.Default.CheckHistory(evidence, ConventionId.Apmbc, Reports.Xaa, HostileCheck.Day);

        Assert.Equal(years, checks.Count);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, FewSeconds);
        _ = HostileCheck.HeldWithoutRepairs(checks[^1]);
    }

    /// <summary>The same figures with the same words in every year: what is told of each year asks for those before it.</summary>
    [Fact]
    public void A_long_history_is_told_in_near_linear_time() => NearLinear.Holds(200, 2_000, years =>
    {
        var reports = Enumerable.Range(0, years).Select(place => Report(4_000 - place, place)).ToList();
        var evidence = Evidence.Of(HostileCheck.Catalogue, ReportCollection.Of(reports));
        return () => Assert.All(
            ReportChecker.Default.CheckHistory(evidence, ConventionId.Apmbc, Reports.Xaa, new(4_002, 1, 1)),
            check => Assert.Contains(check.Problems, problem => problem.RuleId == "HDR-14"));
    });

    [Theory]
    [MemberData(nameof(Lists))]
    public void Twenty_thousand_records_of_a_kind_are_checked_within_seconds(string path)
    {
        var table = ReportTable.OfRecords.Single(table => table.Path == path);
        var records = table.In(new ConventionRecords(), ManyRows.Different(table.Row, 20_000));
        var evidence = Evidence.Of(HostileCheck.Catalogue, ReportCollection.Of([HostileCheck.Report(ConventionId.Apmbc)])).WithRecords(ConventionId.Apmbc, records);
        var watch = Stopwatch.StartNew();

        var check = ReportChecker.Default.Check(evidence, HostileCheck.Day);

        Assert.All(check.Reports, report => HostileCheck.HeldWithoutRepairs(report));
        Assert.All(check.Records, part => HostileCheck.HeldWithoutRepairs(part));
        Assert.All(check.Rows.Where((_, place) => place % 100 == 0), row => HostileCheck.HeldWithoutRepairs(row));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, FewSeconds);
    }

    private static StatePartyReport Report(int year, int place) => Reports.Of($"R{place}", year, new LocalDate(Math.Min(year + 1, 9999), 4, 1).PlusDays(place % 80)) with
    {
        Stockpile = new() { Stock = [new() { MunitionType = "T1", Quantity = 5, Remarks = "as before" }], Totals = new() { Quantity = 5 } },
        HazardousAreas = new() { Areas = [new() { Id = "A", Region = "North", AreaM2 = 100 }] },
    };
}
