using NodaTime;
using TreatyIndicators.Benchmarks;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>The rules of the library and the same rules written by hand, side by side: what breaks one must break the other.</summary>
internal sealed class PlainComparison(Evidence evidence, LocalDate asOf)
{
    private readonly Dictionary<ConventionId, PlainWorld> worlds = [];

    /// <summary>The rules that fail on both sides.</summary>
    public HashSet<string> Failed { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the two sides tell different things: the report or the records, and the rules that only one of them finds broken.</summary>
    public List<string> Differences { get; } = [];

    public static PlainComparison Of(Evidence evidence, LocalDate asOf)
    {
        var comparison = new PlainComparison(evidence, asOf);
        var check = ReportChecker.Default.Check(evidence, asOf);
        comparison.CompareReports(check.Reports);
        foreach (var records in check.Records)
        {
            comparison.Compare($"{records.Convention} records", records, PlainCheck.Records(comparison.World(records.Convention)));
        }

        return comparison;
    }

    /// <summary>The reports of one State alone.</summary>
    public static PlainComparison Of(Evidence evidence, ConventionId convention, StateCode state, LocalDate asOf)
    {
        var comparison = new PlainComparison(evidence, asOf);
        comparison.CompareReports(ReportChecker.Default.CheckHistory(evidence, convention, state, asOf));
        return comparison;
    }

    private void CompareReports(ValueList<ReportCheck> checks)
    {
        foreach (var series in checks.GroupBy(check => (check.Report.Header.Convention, check.Report.Header.State)))
        {
            var earlier = new List<StatePartyReport>();
            foreach (var check in series)
            {
                var (convention, state) = series.Key;
                var effective = evidence.Reports.Effective(convention, state, check.Report.Header.Period.To.Year, asOf)!.Report;
                Compare(check.Report.Header.ReportId, check, PlainCheck.Report(new(World(convention), check.Report, effective, [.. earlier])));
                earlier.Insert(0, effective);
            }
        }
    }

    private PlainWorld World(ConventionId convention) => worlds.TryGetValue(convention, out var world)
        ? world
        : worlds[convention] = new(evidence.Catalogue, convention, evidence.RecordsOf(convention), evidence.Reports, asOf);

    private void Compare(string subject, SubjectCheck check, IReadOnlyList<string> byHand)
    {
        var failed = PlainRuleIds.All.Where(id => Fails(check, id)).ToList();
        Failed.UnionWith(failed.Intersect(byHand));
        var (missed, added) = (byHand.Except(failed).ToList(), failed.Except(byHand).ToList());
        if (missed.Count + added.Count > 0)
        {
            Differences.Add($"{subject}: only by hand {string.Join(' ', missed)}; only in the library {string.Join(' ', added)}");
        }
    }

    private static bool Fails(SubjectCheck check, string id) => check.Outcomes.FirstOrDefault(outcome => outcome.Rule.Id == id)?.Status == RuleStatus.Failed;
}
