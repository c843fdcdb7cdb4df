using System.Collections.Concurrent;
using NodaTime;
using TreatyIndicators.Computed;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Checks one body of evidence as known on one day.</summary>
internal sealed class EvidenceChecker(RuleCatalogue rules, Evidence evidence, LocalDate day)
{
    private readonly LocalDate asOf = CheckDay.Inside(day);

    /// <summary>With fewer States it costs more to share the work than to do it.</summary>
    private const int FewestShared = 8;

    /// <summary>States are checked together until they have so many reports; see <see cref="RuleRunner"/>.</summary>
    private const int FewestTogether = 75;

    private readonly ConcurrentDictionary<ConventionId, CheckKnowledge> known = new();

    public EvidenceCheck All()
    {
        var conventions = rules.Compiled.Conventions.Where(convention => evidence.Catalogue.Registers.Any(register => register.Convention == convention)).ToList();
        var (reports, records) = (ValueList<ReportCheck>.Empty, ValueList<RecordsCheck>.Empty);
        Action[] parts = [() => records = conventions.SelectMany(Records).ToValueList(), () => reports = Histories(evidence.Reports.AllSeries)];
        Processors.ForEach(parts.Length, part => parts[part](), isLittle: IsLittle(evidence.Reports.AllSeries));
        return new(rules, evidence, asOf, reports, records, conventions.SelectMany(Rows).ToValueList());
    }

    public ReportCheck Report(StatePartyReport report)
    {
        var series = evidence.Reports.Series(report.Header.Convention, report.Header.State);
        var effective = new EffectiveReports(series, asOf);
        var earlier = series?.History(asOf).Where(other => Year(other) < Year(report)).Reverse().Select(effective.Resolve).ToList() ?? [];
        return RulesFor(report.Header.Convention) is not { Length: > 0 } chosen ? new(report, null, [], [], rules.Version)
            : Check(chosen, new(Knowledge(report.Header.Convention), series, report, effective.Resolve(report), earlier, effective));
    }

    public ValueList<ReportCheck> History(ConventionId convention, StateCode state) =>
        evidence.Reports.Series(convention, state) is { } series ? Histories([series]) : [];

    private static bool IsLittle(IReadOnlyList<ReportSeries> all) => all.Count < FewestShared;

    private ValueList<ReportCheck> Histories(IReadOnlyList<ReportSeries> all)
    {
        var parts = Parts(all);
        var checks = new IReadOnlyList<ReportCheck>[parts.Count];
        Processors.ForEach(parts.Count, part => checks[part] = Histories(parts[part]), isLittle: IsLittle(all));
        return checks.SelectMany(one => one).ToValueList();
    }

    /// <summary>Histories under the same convention that are checked together, in their order.</summary>
    private static List<ArraySegment<ReportSeries>> Parts(IReadOnlyList<ReportSeries> all)
    {
        var (series, parts, first, reports) = (all.ToArray(), new List<ArraySegment<ReportSeries>>(), 0, 0);
        for (var place = 0; place < series.Length; place++)
        {
            if (place > first && (reports >= FewestTogether || series[place].Convention != series[first].Convention))
            {
                parts.Add(new(series, first, place - first));
                (first, reports) = (place, 0);
            }

            reports += series[place].Count;
        }

        return series.Length == 0 ? parts : [.. parts, new(series, first, series.Length - first)];
    }

    private IReadOnlyList<ReportCheck> Histories(ArraySegment<ReportSeries> together)
    {
        var chosen = RulesFor(together[0].Convention);
        if (chosen.Length == 0)
        {
            return [.. together.SelectMany(series => series.History(asOf)).Select(report => new ReportCheck(report, null, [], [], rules.Version))];
        }

        var knowledge = Knowledge(together[0].Convention);
        var targets = together.SelectMany(series => Targets(series, knowledge)).ToArray();
        var statuses = new RuleRunner(knowledge, chosen).Run(targets);
        return [.. targets.Select((target, place) => new ReportCheck(target.Submitted!, target, chosen, statuses[place], rules.Version))];
    }

    /// <summary>The reports of one State, each with its earlier ones: they are resolved once for all.</summary>
    private CheckTarget[] Targets(ReportSeries series, CheckKnowledge knowledge)
    {
        var submitted = series.History(asOf);
        var effective = new EffectiveReports(series, asOf);
        var (targets, newestFirst) = (new CheckTarget[submitted.Count], new StatePartyReport[submitted.Count]);
        for (var place = 0; place < submitted.Count; place++)
        {
            newestFirst[^(place + 1)] = effective.Resolve(submitted[place]);
        }

        for (var place = 0; place < submitted.Count; place++)
        {
            var later = submitted.Count - place;
            targets[place] = new(knowledge, series, submitted[place], newestFirst[later - 1], new ArraySegment<StatePartyReport>(newestFirst, later, place), effective);
        }

        return targets;
    }

    private ReportCheck Check(CompiledRule[] chosen, CheckTarget target) =>
        new(target.Submitted!, target, chosen, new RuleRunner(target.Knowledge, chosen).Run(target), rules.Version);

    private IEnumerable<RecordsCheck> Records(ConventionId convention)
    {
        var chosen = rules.Compiled.For(convention, RuleSubject.Records);
        if (chosen.Length > 0)
        {
            var target = new CheckTarget(Knowledge(convention));
            yield return new(target, chosen, new RuleRunner(target.Knowledge, chosen).Run(target), rules.Version);
        }
    }

    /// <summary>One row by itself, whether or not it was known on the day.</summary>
    public RowCheck Row(ConventionId convention, string list, object row)
    {
        CompiledRule[] chosen = [.. rules.Compiled.For(convention, RuleSubject.Rows).Where(rule => rule.Rule.Rows!.Source == list)];
        var target = CheckTarget.OfRow(Knowledge(convention), list, place: null, row);
        return new(list, 0, target, chosen, new RuleRunner(target.Knowledge, chosen).Run(target), rules.Version);
    }

    private IEnumerable<RowCheck> Rows(ConventionId convention) =>
        rules.Compiled.For(convention, RuleSubject.Rows).GroupBy(rule => rule.Rule.Rows!.Source!, StringComparer.Ordinal).SelectMany(list => RowsOf(convention, list.Key, [.. list]));

    private IEnumerable<RowCheck> RowsOf(ConventionId convention, string list, CompiledRule[] chosen)
    {
        var knowledge = Knowledge(convention);
        var rows = RecordRows.Placed(list, knowledge.Facts).ToList();
        var targets = rows.Select(row => CheckTarget.OfRow(knowledge, list, row.Place, row.Row)).ToArray();
        var statuses = new RuleRunner(knowledge, chosen).Run(targets);
        return targets.Select((target, index) => new RowCheck(list, rows[index].Place, target, chosen, statuses[index], rules.Version));
    }

    private CompiledRule[] RulesFor(ConventionId convention) => rules.Compiled.For(convention, RuleSubject.Report);

    private CheckKnowledge Knowledge(ConventionId convention) =>
        known.GetOrAdd(convention, static (convention, checker) => new(checker.Evidence, convention, checker.AsOf), (Evidence: evidence, AsOf: asOf));

    private static int Year(StatePartyReport report) => report.Header.Period.To.Year;
}
