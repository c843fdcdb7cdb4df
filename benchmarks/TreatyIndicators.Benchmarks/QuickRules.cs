using System.Diagnostics;

namespace TreatyIndicators.Benchmarks;

/// <summary>One round of the rules on each side, in processor time. Meaningful with DOTNET_PROCESSOR_COUNT=1. Not for publication.</summary>
internal static class QuickRules
{
    private const int Rounds = 8;

    public static void Run()
    {
        var benchmark = new RuleBenchmarks();
        benchmark.Setup();
        var byHand = Time("by hand", benchmark.ByHand);
        var statuses = Time("statuses", benchmark.Statuses);
        _ = Time("statuses of new evidence", benchmark.StatusesOfNewEvidence);
        _ = Time("problems", benchmark.Problems);
        Console.WriteLine(FormattableString.Invariant($"The library takes {statuses / byHand:0.00} times as long."));
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

    private static TimeSpan Time(string what, Func<int> work)
    {
        _ = work();
        _ = work();
        var best = TimeSpan.MaxValue;
        var allocated = GC.GetTotalAllocatedBytes(true);
        for (var round = 0; round < Rounds; round++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            _ = work();
            var used = Process.GetCurrentProcess().TotalProcessorTime - before;
            best = used < best ? used : best;
        }

        var bytes = (GC.GetTotalAllocatedBytes(true) - allocated) / Rounds / RuleBenchmarks.Reports;
        Console.WriteLine(FormattableString.Invariant($"{what,-30} {best.TotalMicroseconds / RuleBenchmarks.Reports,10:0.0} microseconds of processor time and {bytes,8} bytes a report"));
        return best;
    }
}
