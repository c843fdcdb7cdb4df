namespace TreatyIndicators.Benchmarks;

/// <summary>Compares every figure and every list of both sides, components too; nothing is timed before they are the same.</summary>
internal static class SameAnswers
{
    public static void CheckAll()
    {
        Check(4_100, GeneratedReports.PlanYears);
        Check(205_000, [GeneratedReports.FirstYear, 2017, 2026, GeneratedReports.LastYear]);
    }

    public static void Check(int reports, IReadOnlyList<int> planYears)
    {
        var generated = GeneratedReports.Of(reports);
        var (linq, evidence) = (new LinqEvaluation(generated), generated.Evidence());
        foreach (var plan in LinqPlan.Both)
        {
            var compared = planYears.Sum(year => Check(generated.Catalogue.Plan(plan.Id), evidence, plan, linq, year));
            Console.WriteLine(FormattableString.Invariant($"{reports} reports, {plan.Id}: {compared} figures and their lists are the same on both sides."));
        }
    }

    private static int Check(ActionPlan plan, Evidence evidence, LinqPlan written, LinqEvaluation linq, int year)
    {
        var results = IndicatorEngine.Evaluate(plan, evidence, year, GeneratedReports.AsOf(year)).Results;
        var figures = linq.Evaluate(written, year);
        Same(results.Count, figures.Count, $"{year}: number of indicators");
        var compared = 0;
        foreach (var (result, figure) in results.Zip(figures))
        {
            Compare(result, result.Indicator.Id.Value, figure, year);
            compared++;
        }

        var read = linq.Read(written, year);
        foreach (var (result, indicator) in results.Zip(written.Indicators))
        {
            Same(result.Components.Count, indicator.Components.Count, $"{year} {indicator.Id}: number of components");
            foreach (var (component, inside) in result.Components.Zip(indicator.Components))
            {
                Compare(component.Result, component.Component.Id, inside.Evaluate(read), year);
                compared++;
            }
        }

        return compared;
    }

    private static void Compare(IndicatorResult result, string id, LinqFigure figure, int year)
    {
        Same(id, figure.Id, $"{year}: indicator");
        foreach (var status in Enum.GetValues<FindingStatus>())
        {
            SameLists(ListOf(result, status), figure.States[status], $"{year} {id}: {status}");
        }

        Same(result.Numerator, figure.Numerator, $"{year} {id}: numerator");
        Same(result.Denominator, figure.Denominator, $"{year} {id}: denominator");
        Same(result.Bounds?.Lower, figure.Lower, $"{year} {id}: lower bound");
        Same(result.Bounds?.Upper, figure.Upper, $"{year} {id}: upper bound");
    }

    private static ValueList<string> ListOf(IndicatorResult result, FindingStatus status) => status switch
    {
        FindingStatus.Met => result.Met,
        FindingStatus.PartlyMet => result.PartlyMet,
        FindingStatus.NotMet => result.NotMet,
        FindingStatus.Pending => result.Pending,
        FindingStatus.NotApplicable => result.NotApplicable,
        _ => result.Unknown,
    };

    private static void SameLists(IReadOnlyList<string> engine, List<string> linq, string what)
    {
        var first = engine.Except(linq).Select(subject => $"only the engine has {subject}")
            .Concat(linq.Except(engine).Select(subject => $"only LINQ has {subject}"))
            .FirstOrDefault();
        Same(first, null, what);
        Same(engine.SequenceEqual(linq), true, $"{what}, in the same order");
    }

    private static void Same<T>(T engine, T linq, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(engine, linq))
        {
            throw new InvalidOperationException($"{what}: the engine gives {engine}, LINQ gives {linq}.");
        }
    }
}
