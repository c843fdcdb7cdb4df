using BenchmarkDotNet.Attributes;

namespace TreatyIndicators.Benchmarks;

/// <summary>One corrected report among 4,100 whose columns have been read: new evidence, and both plans evaluated for one year.</summary>
[MemoryDiagnoser]
public class CorrectionBenchmarks
{
    private const int Year = 2027;

    private Evidence evidence = null!;
    private IReadOnlyList<ActionPlan> plans = null!;
    private StatePartyReport corrected = null!;

    [GlobalSetup]
    public void Setup()
    {
        var generated = GeneratedReports.Of(4_100);
        plans = [.. LinqPlan.Both.Select(plan => generated.Catalogue.Plan(plan.Id))];
        evidence = generated.Evidence();
        foreach (var year in GeneratedReports.PlanYears)
        {
            _ = Evaluate(evidence, year);
        }

        var report = generated.Reports.First(one => one.Header.Period.To.Year == Year - 1 && one.NationalOwnership is not null);
        corrected = report with { NationalOwnership = null };
    }

    [Benchmark]
    public int OneCorrectedReport() =>
        Evaluate(evidence.With(corrected), Year);

    private int Evaluate(Evidence from, int year) =>
        plans.Sum(plan => IndicatorEngine.Evaluate(plan, from, year, GeneratedReports.AsOf(year)).Results.Count);
}
