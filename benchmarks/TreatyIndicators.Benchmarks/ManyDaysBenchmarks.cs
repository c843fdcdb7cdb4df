using BenchmarkDotNet.Attributes;
using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>One plan for one year over 4,100 reports, read anew and asked as of one day, or as of a hundred days spread over the plan year.</summary>
[MemoryDiagnoser]
public class ManyDaysBenchmarks
{
    private const int Year = 2027;

    private static readonly LocalDate[] Days = [.. Enumerable.Range(0, 100).Select(place => new LocalDate(Year, 1, 1).PlusDays(place * 364 / 99))];

    private GeneratedReports generated = null!;
    private ActionPlan plan = null!;

    [GlobalSetup]
    public void Setup()
    {
        generated = GeneratedReports.Of(4_100);
        plan = generated.Catalogue.Plan(ActionPlanId.SiemReapAngkor);
    }

    [Benchmark(Baseline = true)]
    public int OneDay() => IndicatorEngine.Evaluate(plan, generated.Evidence(), Year, Days[^1]).Results.Count;

    [Benchmark]
    public int HundredDays() => IndicatorEngine.EvaluateAsOf(plan, generated.Evidence(), Year, Days).Sum(results => results.Results.Count);

    [Benchmark]
    public int HundredDaysOneByOne()
    {
        var evidence = generated.Evidence();
        return Days.Sum(day => IndicatorEngine.Evaluate(plan, evidence, Year, day).Results.Count);
    }
}
