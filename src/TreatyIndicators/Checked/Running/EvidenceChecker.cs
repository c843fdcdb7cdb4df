using System.Collections.Concurrent;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Checks one body of evidence as known on one day.</summary>
internal sealed class EvidenceChecker(RuleCatalogue rules, Evidence evidence, LocalDate day)
{
    private readonly LocalDate asOf = CheckDay.Inside(day);

    /// <summary>With fewer States it costs more to share the work than to do it.</summary>
    private const int FewestShared = 8;

    private readonly ConcurrentDictionary<ConventionId, CheckKnowledge> known = new();

    public EvidenceCheck All()
    {
        var conventions = rules.Compiled.Conventions.Where(convention => evidence.Catalogue.Registers.Any(register => register.Convention == convention)).ToList();
        return new(
            rules,
            evidence,
            asOf,
            Histories(evidence.Reports.AllSeries),
            conventions.SelectMany(Records).ToValueList(),
            conventions.SelectMany(Rows).ToValueList());
    }

    public ReportCheck Report(StatePartyReport report)
    {
        var series = evidence.Reports.Series(report.Header.Convention, report.Header.State);
        var effective = new EffectiveReports(series, asOf);
        var earlier = series?.History(asOf).Where(other => Year(other) < Year(report)).Reverse().Select(effective.Resolve).ToList() ?? [];
        return RulesFor(report.Header.Convention) is not { Length: > 0 } chosen ? new(report, null, [], [], rules.Version)
            : Check(new RuleRunner(Knowledge(report.Header.Convention), chosen), chosen, new(Knowledge(report.Header.Convention), series, report, effective.Resolve(report), earlier));
    }

    public ValueList<ReportCheck> History(ConventionId convention, StateCode state) =>
        evidence.Reports.Series(convention, state) is { } series ? Histories([series]) : [];

    private ValueList<ReportCheck> Histories(IReadOnlyList<ReportSeries> all)
    {
        var checks = new List<ReportCheck>[all.Count];
        if (all.Count < FewestShared)
        {
            for (var place = 0; place < all.Count; place++)
            {
                checks[place] = History(all[place]);
            }
        }
        else
        {
            Parallel.For(0, all.Count, place => checks[place] = History(all[place]));
        }

        return checks.SelectMany(one => one).ToValueList();
    }

    /// <summary>The reports of one State, each with its earlier ones: they are resolved once for all.</summary>
    private List<ReportCheck> History(ReportSeries series)
    {
        var submitted = series.History(asOf);
        var chosen = RulesFor(series.Convention);
        if (chosen.Length == 0)
        {
            return [.. submitted.Select(report => new ReportCheck(report, null, [], [], rules.Version))];
        }

        var effective = new EffectiveReports(series, asOf);
        var newestFirst = submitted.Reverse().Select(effective.Resolve).ToArray();
        var knowledge = Knowledge(series.Convention);
        var runner = new RuleRunner(knowledge, chosen);
        var checks = new List<ReportCheck>(submitted.Count);
        for (var place = 0; place < submitted.Count; place++)
        {
            var earlier = newestFirst.Length - place;
            var target = new CheckTarget(knowledge, series, submitted[place], newestFirst[earlier - 1], new ArraySegment<StatePartyReport>(newestFirst, earlier, place));
            checks.Add(Check(runner, chosen, target));
        }

        return checks;
    }

    private ReportCheck Check(RuleRunner runner, CompiledRule[] chosen, CheckTarget target) => new(target.Submitted!, target, chosen, runner.Run(target), rules.Version);

    private IEnumerable<RecordsCheck> Records(ConventionId convention)
    {
        var chosen = rules.Compiled.For(convention, RuleSubject.Records);
        if (chosen.Length > 0)
        {
            var target = new CheckTarget(Knowledge(convention));
            yield return new(target, chosen, new RuleRunner(target.Knowledge, chosen).Run(target), rules.Version);
        }
    }

    /// <summary>The rows of one list.</summary>
    public ValueList<RowCheck> Rows(ConventionId convention, string list) =>
        [.. RowsOf(convention, list, [.. rules.Compiled.For(convention, RuleSubject.Rows).Where(rule => rule.Rule.Rows!.Source == list)])];

    private IEnumerable<RowCheck> Rows(ConventionId convention) =>
        rules.Compiled.For(convention, RuleSubject.Rows).GroupBy(rule => rule.Rule.Rows!.Source!, StringComparer.Ordinal).SelectMany(list => RowsOf(convention, list.Key, [.. list]));

    private IEnumerable<RowCheck> RowsOf(ConventionId convention, string list, CompiledRule[] chosen)
    {
        var knowledge = Knowledge(convention);
        var rows = Computed.RecordRows.Of(list, knowledge.Facts) ?? Conditions.Rows.None;
        var runner = new RuleRunner(knowledge, chosen);
        for (var place = 0; place < rows.Count; place++)
        {
            var target = CheckTarget.OfRow(knowledge, list, place, rows[place]!);
            yield return new(list, place, target, chosen, runner.Run(target), rules.Version);
        }
    }

    private CompiledRule[] RulesFor(ConventionId convention) => rules.Compiled.For(convention, RuleSubject.Report);

    private CheckKnowledge Knowledge(ConventionId convention) =>
        known.GetOrAdd(convention, static (convention, checker) => new(checker.Evidence, convention, checker.AsOf), (Evidence: evidence, AsOf: asOf));

    private static int Year(StatePartyReport report) => report.Header.Period.To.Year;
}
