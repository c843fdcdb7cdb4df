using BenchmarkDotNet.Attributes;

namespace TreatyIndicators.Benchmarks;

/// <summary>Who of 197 States reported in thirty years under both conventions, the last 25 with reports, 9,850 in all: worked out, and with every list and share asked for.</summary>
[MemoryDiagnoser]
public class ReportingBenchmarks
{
    public const int Reports = 197 * 25 * 2;

    private const int Years = 30;

    private static readonly ConventionId[] Both = [ConventionId.Apmbc, ConventionId.Ccm];

    private Evidence evidence = null!;

    [GlobalSetup]
    public void Setup() => evidence = GeneratedReports.Of(Reports).Evidence();

    [Benchmark]
    public int ThirtyYearsOfBothConventions() => Work().Years.Count;

    [Benchmark]
    public int WithEveryListAndShare() => Work().Years.Sum(Lists);

    private static int Lists(ReportingYear year) => Lists(year.Annual) + Lists(year.Initial);

    private static int Lists(ReportingTotals totals) =>
        totals.Expected.Count + totals.Received.Count + totals.OnTime.Count + totals.Late.Count + totals.Missing.Count + totals.NotYetDue.Count
        + totals.SilentForTwoYears.Count + totals.CoverPageOnly.Count + (totals.Rate is null ? 0 : 1) + (totals.MedianDaysLate is null ? 0 : 1);

    private ReportingPerformance Work() => ReportingPerformance.Of(
        evidence, Both, GeneratedReports.LastYear - Years + 1, GeneratedReports.LastYear, GeneratedReports.AsOf(GeneratedReports.LastYear));
}
