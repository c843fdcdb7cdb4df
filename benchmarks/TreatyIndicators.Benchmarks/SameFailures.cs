using TreatyIndicators.Validation;

namespace TreatyIndicators.Benchmarks;

/// <summary>Compares the rules that fail on both sides, report by report; nothing is timed before they are the same.</summary>
internal static class SameFailures
{
    public static void Check(RuleBenchmarks benchmark)
    {
        var check = ReportChecker.Default.Check(benchmark.Evidence, RuleReports.Day);
        var byReport = check.Reports.ToDictionary(one => one.Report.Header.ReportId, StringComparer.Ordinal);
        foreach (var input in benchmark.Inputs)
        {
            Same(input.Header.ReportId, byReport[input.Header.ReportId], PlainCheck.Report(input));
        }

        foreach (var records in check.Records)
        {
            var world = benchmark.Inputs.Select(input => input.World).First(world => world.Convention == records.Convention);
            Same($"{records.Convention} records", records, PlainCheck.Records(world));
        }

        var failures = check.Reports.Sum(one => one.Count(RuleStatus.Failed)) + check.Records.Sum(one => one.Count(RuleStatus.Failed));
        Console.WriteLine(FormattableString.Invariant($"{check.Reports.Count} reports and {check.Records.Count} bodies of records: the {failures} failures are the same on both sides."));
    }

    private static void Same(string subject, SubjectCheck check, IReadOnlyList<string> byHand)
    {
        var failed = check.Outcomes.Where(outcome => outcome.Status == RuleStatus.Failed).Select(outcome => outcome.Rule.Id).ToList();
        if (!failed.Order(StringComparer.Ordinal).SequenceEqual(byHand.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw new InvalidOperationException($"{subject}: the library finds {string.Join(' ', failed)}, by hand it is {string.Join(' ', byHand)}");
        }
    }
}
