using System.Diagnostics;

namespace TreatyIndicators.Benchmarks;

/// <summary>One stopwatch run of each side, for work on the engine. Not for publication.</summary>
internal static class QuickRun
{
    /// <summary>The compiler of hot code takes its time with thousands of small methods; it gets the same for each side.</summary>
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(10);

    public static void Run(IEnumerable<int> sizes)
    {
        foreach (var size in sizes)
        {
            foreach (var choice in Enum.GetValues<Choice>())
            {
                var benchmark = new PlanBenchmarks { Reports = size, Indicators = choice };
                benchmark.Setup();
                var rounds = size > 10_000 ? 3 : 60;
                Time($"{size} {choice} LINQ", rounds, benchmark.Linq, size);
                Time($"{size} {choice} read and evaluate", rounds, benchmark.ReadAndEvaluate, size);
                Time($"{size} {choice} read and evaluate year by year", rounds, benchmark.ReadAndEvaluateYearByYear, size);
                Time($"{size} {choice} evaluate again", 200, benchmark.EvaluateAgain, size);
                Time($"{size} {choice} evaluate again with lists", rounds, benchmark.EvaluateAgainWithLists, size);
            }
        }

        var correction = new CorrectionBenchmarks();
        correction.Setup();
        Time("4100 one corrected report", 2_000, correction.OneCorrectedReport, 4_100);

        var reporting = new ReportingBenchmarks();
        reporting.Setup();
        Time("reporting, thirty years of both", 200, reporting.ThirtyYearsOfBothConventions, ReportingBenchmarks.Reports);
        Time("the same with every list and share", 200, reporting.WithEveryListAndShare, ReportingBenchmarks.Reports);

        RunDays();
    }

    /// <summary>Reads in and evaluates for as long as somebody watches with a profiler.</summary>
    public static void Loop(TimeSpan span)
    {
        var benchmark = new PlanBenchmarks { Reports = 4_100, Indicators = Choice.All };
        benchmark.Setup();
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < span;)
        {
            _ = benchmark.ReadAndEvaluate();
        }
    }

    /// <summary>One day and a hundred days of one plan.</summary>
    public static void RunDays()
    {
        var days = new ManyDaysBenchmarks();
        days.Setup();
        var one = Time("4100 one day", 400, days.OneDay, 4_100);
        var hundred = Time("4100 a hundred days", 100, days.HundredDays, 4_100);
        _ = Time("4100 a hundred days one by one", 20, days.HundredDaysOneByOne, 4_100);
        Console.WriteLine(FormattableString.Invariant($"A hundred days take {hundred / one:0.0} times as long as one."));
    }

    private static TimeSpan Time(string what, int rounds, Func<int> work, int reports)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUpTime;)
        {
            _ = work();
            Thread.Sleep(20);
        }

        GC.Collect();
        var best = TimeSpan.MaxValue;
        var before = GC.GetTotalAllocatedBytes(true);
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = work();
            var elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        var bytes = (GC.GetTotalAllocatedBytes(true) - before) / rounds;
        Console.WriteLine(FormattableString.Invariant($"{what,-40} {best.TotalMilliseconds,12:0.0000} ms {bytes / (double)reports,12:0.0} bytes per report"));
        return best;
    }
}
