using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace TreatyIndicators.Benchmarks;

/// <summary>Both plans, 164 indicators, for each of 25 plan years.</summary>
/// <remarks>Set up for both sides alike and not timed: the reports and records, the collection or lookups that find them, and the registers.</remarks>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Throughput, launchCount: 1, warmupCount: 3, iterationCount: 8)]
public class PlanBenchmarks
{
    private GeneratedReports generated = null!;
    private LinqEvaluation linq = null!;
    private Evidence evidence = null!;
    private IReadOnlyList<(ActionPlan Plan, LinqPlan Linq)> plans = null!;

    /// <summary>The number of reports: 82 or 4,100 States over 25 years, to two conventions.</summary>
    [Params(4_100, 205_000)]
    public int Reports { get; set; }

    /// <summary>Which indicators: all of both plans, or those that reports and the register decide.</summary>
    [Params(Choice.All, Choice.OfReports)]
    public Choice Indicators { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        generated = GeneratedReports.Of(Reports);
        linq = new(generated);
        plans = [.. LinqPlan.Both.Select(plan => Chosen.Of(Indicators, generated.Catalogue.Plan(plan.Id), plan))];
        evidence = generated.Evidence();
        _ = Evaluate(evidence);
    }

    [Benchmark(Baseline = true)]
    public int Linq() => GeneratedReports.PlanYears.Sum(year => plans.Sum(plan => linq.Evaluate(plan.Linq, year).Count));

    /// <summary>All years in one call for each plan.</summary>
    [Benchmark]
    public int ReadAndEvaluate()
    {
        var read = generated.Evidence();
        return plans.Sum(plan => ResultSeries.Of(plan.Plan, read, GeneratedReports.PlanYears.Min(), GeneratedReports.PlanYears.Max(), GeneratedReports.AsOf).Years.Sum(Figures));
    }

    /// <summary>The same, one year after the other.</summary>
    [Benchmark]
    public int ReadAndEvaluateYearByYear() => Evaluate(generated.Evidence());

    [Benchmark]
    public int EvaluateAgain() => Evaluate(evidence);

    /// <summary>The lists are made when they are asked for; here all of them are.</summary>
    [Benchmark]
    public int EvaluateAgainWithLists() => GeneratedReports.PlanYears
        .SelectMany(year => plans.SelectMany(plan => IndicatorEngine.Evaluate(plan.Plan, evidence, year, GeneratedReports.AsOf(year)).Results))
        .Sum(result => result.Met.Count + result.PartlyMet.Count + result.NotMet.Count + result.Unknown.Count + result.Pending.Count + result.NotApplicable.Count);

    private int Evaluate(Evidence from)
    {
        var count = 0;
        foreach (var year in GeneratedReports.PlanYears)
        {
            count += plans.Sum(plan => Figures(IndicatorEngine.Evaluate(plan.Plan, from, year, GeneratedReports.AsOf(year))));
        }

        return count;
    }

    /// <summary>Asks for every figure: counts are turned into one when they are.</summary>
    private static int Figures(ResultSet results)
    {
        var count = 0;
        foreach (var result in results.Results.AsSpan())
        {
            count += result is { Numerator: null } or { Denominator: null } or { Value: null } or { Bounds: null } ? 0 : 1;
        }

        return count;
    }
}
