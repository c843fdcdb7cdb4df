namespace TreatyIndicators.Benchmarks;

/// <summary>All indicators of a plan year in plain LINQ: lambdas, lookups and lists, no pass by hand.</summary>
internal sealed class LinqEvaluation(GeneratedReports generated)
{
    private readonly Dictionary<ConventionId, LinqEvidence> evidence =
        GeneratedReports.Conventions.ToDictionary(convention => convention, convention => new LinqEvidence(generated, convention));

    public List<LinqFigure> Evaluate(LinqPlan plan, int year)
    {
        var read = Read(plan, year);
        return plan.Indicators.Select(indicator => indicator.Evaluate(read)).ToList();
    }

    public LinqYear Read(LinqPlan plan, int year) => new(evidence[plan.Convention], plan.Start, year);
}
