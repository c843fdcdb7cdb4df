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

if (args is ["--quick", "loop"])
{
    QuickRun.Loop(TimeSpan.FromSeconds(20));
    return;
}

if (args is ["--quick", ..])
{
    QuickRun.Run(args is [_, var size] ? [int.Parse(size, System.Globalization.CultureInfo.InvariantCulture)] : [4_100, 205_000]);
    return;
}

if (args is ["--rules"])
{
    QuickRules.Run();
    return;
}

if (args is ["--rules", "loop"])
{
    QuickRules.Loop(TimeSpan.FromSeconds(20));
    return;
}

if (args is ["--rules", "each"])
{
    QuickRules.Each();
    return;
}

if (args is ["--rules", var side])
{
    QuickRules.Run(side);
    return;
}

if (args is ["--days"])
{
    QuickRun.RunDays();
    return;
}

SameAnswers.CheckAll();
BenchmarkSwitcher.FromTypes([typeof(PlanBenchmarks), typeof(CorrectionBenchmarks), typeof(ReportingBenchmarks), typeof(ManyDaysBenchmarks), typeof(RuleBenchmarks)]).Run(args is [] ? ["--filter", "*"] : args);
