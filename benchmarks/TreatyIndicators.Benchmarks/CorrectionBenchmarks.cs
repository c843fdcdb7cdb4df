using BenchmarkDotNet.Attributes;

namespace TreatyIndicators.Benchmarks;

/// <summary>One corrected report among 4,100 whose columns have been read: new evidence, and the plan evaluated for one year.</summary>
[MemoryDiagnoser]
public class CorrectionBenchmarks
{
    private const int Year = 2027;

    private Evidence evidence = null!;
    private ActionPlan plan = null!;
    private StatePartyReport corrected = null!;

    [GlobalSetup]
    public void Setup()
    {
        var generated = GeneratedReports.Of(4_100);
        plan = generated.Catalogue.Plan(ActionPlanId.SiemReapAngkor);
        evidence = Evidence.Of(generated.Catalogue, generated.Collection);
        foreach (var year in GeneratedReports.PlanYears)
        {
            _ = IndicatorEngine.Evaluate(plan, evidence, year, GeneratedReports.AsOf(year));
        }

        var report = generated.Reports.First(one => one.Header.Period.To.Year == Year - 1 && one.NationalOwnership is not null);
        corrected = report with { NationalOwnership = null };
    }

    [Benchmark]
    public int OneCorrectedReport() =>
        IndicatorEngine.Evaluate(plan, evidence.With(corrected), Year, GeneratedReports.AsOf(Year)).Results.Count;
}
