using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Benchmarks;

/// <summary>All rules for reports and records over 4,100 reports, on one processor: by the library and by hand.</summary>
/// <remarks>
/// Set up for both sides alike and not timed: the reports, the collection or dictionaries that find them, the registers and records. Each side tells
/// the rules that fail for each report; the library tells of those that do not apply, too.
/// </remarks>
[MemoryDiagnoser]
[Config(typeof(OneProcessor))]
public class RuleBenchmarks
{
    internal const int Reports = 4_100;

    private RuleReports generated = null!;
    private IReadOnlyList<PlainInput> inputs = null!;
    private Evidence evidence = null!;

    internal IReadOnlyList<PlainInput> Inputs => inputs;

    internal Evidence Evidence => evidence;

    [GlobalSetup]
    public void Setup()
    {
        generated = RuleReports.Of(Reports);
        inputs = generated.Inputs();
        evidence = generated.Evidence();
        SameFailures.Check(this);
    }

    [Benchmark(Baseline = true)]
    public int ByHand() =>
        inputs.Sum(input => PlainCheck.Report(input).Count) + inputs.Select(input => input.World).Distinct().Sum(world => PlainCheck.Records(world).Count);

    /// <summary>Which rules pass, fail and are not evaluated.</summary>
    [Benchmark]
    public int Statuses() => Parts(evidence).Sum(part => part.Count(RuleStatus.Failed));

    /// <summary>The same, and every place where a rule fails, with what was found there.</summary>
    [Benchmark]
    public int Problems() => Parts(evidence).Sum(part => part.Problems.Count);

    /// <summary>Statuses from new evidence, of which nothing has been read yet.</summary>
    [Benchmark]
    public int StatusesOfNewEvidence() => Parts(generated.Evidence()).Sum(part => part.Count(RuleStatus.Failed));

    private static IEnumerable<SubjectCheck> Parts(Evidence from)
    {
        var check = ReportChecker.Default.Check(from, RuleReports.Day);
        return [.. check.Reports, .. check.Records];
    }

    private sealed class OneProcessor : ManualConfig
    {
        public OneProcessor() => AddJob(Job.Default.WithAffinity(1).WithStrategy(RunStrategy.Throughput).WithLaunchCount(1).WithWarmupCount(3).WithIterationCount(8));
    }
}
