using BenchmarkDotNet.Running;
using TreatyIndicators.Benchmarks;

if (args is ["--check"])
{
    SameAnswers.CheckAll();
    return;
}

if (args is ["--plain"])
{
    PlainRulesCheck.Run();
    return;
}

if (args is ["--quick", ..])
{
    QuickRun.Run(args is [_, var size] ? [int.Parse(size, System.Globalization.CultureInfo.InvariantCulture)] : [4_100, 205_000]);
    return;
}

if (args is ["--days"])
{
    QuickRun.RunDays();
    return;
}

SameAnswers.CheckAll();
BenchmarkSwitcher.FromTypes([typeof(PlanBenchmarks), typeof(CorrectionBenchmarks), typeof(ReportingBenchmarks), typeof(ManyDaysBenchmarks)]).Run(args is [] ? ["--filter", "*"] : args);
