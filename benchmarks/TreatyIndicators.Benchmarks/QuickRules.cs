using System.Diagnostics;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Benchmarks;

/// <summary>The rules on each side by stopwatch: on all processors, or with DOTNET_PROCESSOR_COUNT=1 on one.</summary>
internal static class QuickRules
{
    private const int Rounds = 16;

    /// <summary>The compiler of hot code works through thousands of small methods, in two steps.</summary>
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(40);

    private static readonly (string Name, Func<RuleBenchmarks, int> Work)[] Sides =
    [
        ("by hand", benchmark => benchmark.ByHand()),
        ("statuses", benchmark => benchmark.Statuses()),
        ("statuses of new evidence", benchmark => benchmark.StatusesOfNewEvidence()),
        ("problems", benchmark => benchmark.Problems()),
    ];

    /// <summary>Times each side in a process of its own: hot code is compiled for what was run before, and nobody runs both sides.</summary>
    public static void Run()
    {
        foreach (var (name, _) in Sides)
        {
            using var process = Process.Start(Environment.ProcessPath!, [Environment.GetCommandLineArgs()[0], "--rules", name]);
            process.WaitForExit();
        }
    }

    /// <summary>Times one side.</summary>
    public static void Run(string name)
    {
        var (side, benchmark) = (Sides.Single(side => side.Name == name), new RuleBenchmarks());
        benchmark.Setup();
        Time(name, () => side.Work(benchmark));
    }

    /// <summary>Runs one side for as long as somebody watches with a profiler.</summary>
    public static void Loop(TimeSpan span)
    {
        var benchmark = new RuleBenchmarks();
        benchmark.Setup();
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < span;)
        {
            _ = benchmark.Statuses();
        }
    }

    /// <summary>The rules that cost most, each timed alone.</summary>
    public static void Each()
    {
        var benchmark = new RuleBenchmarks();
        benchmark.Setup();
        WarmUp(benchmark.Statuses);
        var none = Cost(benchmark, []);
        var costs = RuleCatalogue.Default.Rules.Select(rule => (rule.Id, Cost: Cost(benchmark, [rule.Id]))).OrderByDescending(rule => rule.Cost.Microseconds);
        foreach (var (id, (microseconds, bytes)) in costs)
        {
            Console.WriteLine(FormattableString.Invariant($"{id,-10} {microseconds - none.Microseconds,10:0.00} microseconds and {bytes - none.Bytes,8:0} bytes a report"));
        }
    }

    private static (double Microseconds, double Bytes) Cost(RuleBenchmarks benchmark, string[] ids)
    {
        var checker = new ReportChecker(RuleCatalogue.Default.Only(ids));
        var best = double.MaxValue;
        var bytes = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var (before, start) = (GC.GetTotalAllocatedBytes(true), Stopwatch.GetTimestamp());
            _ = checker.Check(benchmark.Evidence, RuleReports.Day);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / RuleBenchmarks.Reports);
            bytes = GC.GetTotalAllocatedBytes(true) - before;
        }

        return (best, bytes / (double)RuleBenchmarks.Reports);
    }

    /// <summary>Pauses give the compiler of hot code its turn on the one processor.</summary>
    private static void WarmUp(Func<int> work)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUpTime;)
        {
            _ = work();
            Thread.Sleep(100);
        }
    }

    private static void Time(string what, Func<int> work)
    {
        WarmUp(work);
        var best = TimeSpan.MaxValue;
        var allocated = GC.GetTotalAllocatedBytes(true);
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = work();
            var elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        var bytes = (GC.GetTotalAllocatedBytes(true) - allocated) / Rounds / RuleBenchmarks.Reports;
        Console.WriteLine(FormattableString.Invariant($"{what,-30} {best.TotalMicroseconds / RuleBenchmarks.Reports,10:0.0} microseconds and {bytes,8} bytes a report"));
    }
}
