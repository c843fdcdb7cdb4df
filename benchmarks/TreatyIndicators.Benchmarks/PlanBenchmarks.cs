using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace TreatyIndicators.Benchmarks;

/// <summary>The whole plan, 87 indicators, for each of 25 plan years.</summary>
/// <remarks>Set up for both sides alike and not timed: the reports, the collection or dictionary that finds them, and the register.</remarks>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Throughput, launchCount: 1, warmupCount: 3, iterationCount: 8)]
public class PlanBenchmarks
{
    private GeneratedReports generated = null!;
    private LinqEvaluation linq = null!;
    private Evidence evidence = null!;
    private ActionPlan plan = null!;

    /// <summary>The number of reports: 164 or 8,200 States over 25 years.</summary>
    [Params(4_100, 205_000)]
    public int Reports { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        generated = GeneratedReports.Of(Reports);
        linq = new(new(generated));
        plan = generated.Catalogue.Plan(ActionPlanId.SiemReapAngkor);
        evidence = Evidence.Of(generated.Catalogue, generated.Collection);
        _ = Evaluate(evidence);
    }

    [Benchmark(Baseline = true)]
    public int Linq() => GeneratedReports.PlanYears.Sum(year => linq.Evaluate(year).Count);

    [Benchmark]
    public int ReadAndEvaluate() => Evaluate(Evidence.Of(generated.Catalogue, generated.Collection));

    [Benchmark]
    public int EvaluateAgain() => Evaluate(evidence);

    /// <summary>The lists of States are made when they are asked for; here all of them are.</summary>
    [Benchmark]
    public int EvaluateAgainWithLists() => GeneratedReports.PlanYears
        .SelectMany(year => IndicatorEngine.Evaluate(plan, evidence, year, GeneratedReports.AsOf(year)).Results)
        .Sum(result => result.Met.Count + result.PartlyMet.Count + result.NotMet.Count + result.Unknown.Count + result.Pending.Count + result.NotApplicable.Count);

    private int Evaluate(Evidence from)
    {
        var count = 0;
        foreach (var year in GeneratedReports.PlanYears)
        {
            count += IndicatorEngine.Evaluate(plan, from, year, GeneratedReports.AsOf(year)).Results.Count;
        }

        return count;
    }
}
