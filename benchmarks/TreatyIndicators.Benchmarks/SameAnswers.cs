namespace TreatyIndicators.Benchmarks;

/// <summary>Compares every figure and every list of States of both sides; nothing is timed before they are the same.</summary>
internal static class SameAnswers
{
    public static void CheckAll()
    {
        Check(4_100, GeneratedReports.PlanYears);
        Check(205_000, [GeneratedReports.FirstYear, 2017, 2026, GeneratedReports.LastYear]);
    }

    public static void Check(int reports, IEnumerable<int> planYears)
    {
        var generated = GeneratedReports.Of(reports);
        var (linq, evidence) = (new LinqEvaluation(new(generated)), Evidence.Of(generated.Catalogue, generated.Collection));
        var plan = generated.Catalogue.Plan(ActionPlanId.SiemReapAngkor);
        var compared = 0;
        foreach (var year in planYears)
        {
            var results = IndicatorEngine.Evaluate(plan, evidence, year, GeneratedReports.AsOf(year)).Results;
            var figures = linq.Evaluate(year);
            Same(results.Count, figures.Count, $"{year}: number of indicators");
            foreach (var (result, figure) in results.Zip(figures))
            {
                Compare(result, figure, year);
                compared++;
            }
        }

        Console.WriteLine(FormattableString.Invariant($"{reports} reports: {compared} figures and their lists are the same on both sides."));
    }

    private static void Compare(IndicatorResult result, LinqFigure figure, int year)
    {
        var id = result.Indicator.Id.Value;
        Same(id, figure.Id, $"{year}: indicator");
        Same(result.Numerator, figure.Numerator, $"{year} {id}: numerator");
        Same(result.Denominator, figure.Denominator, $"{year} {id}: denominator");
        Same(result.Bounds?.Lower, figure.Lower, $"{year} {id}: lower bound");
        Same(result.Bounds?.Upper, figure.Upper, $"{year} {id}: upper bound");
        foreach (var status in Enum.GetValues<FindingStatus>())
        {
            SameLists(ListOf(result, status), figure.States[status], $"{year} {id}: {status}");
        }
    }

    public static ValueList<string> ListOf(IndicatorResult result, FindingStatus status) => status switch
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
        var first = engine.Except(linq).Select(state => $"only the engine has {state}")
            .Concat(linq.Except(engine).Select(state => $"only LINQ has {state}"))
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
