namespace TreatyIndicators.Benchmarks;

/// <summary>Takes some indicators out of a plan, for both sides alike.</summary>
internal static class Chosen
{
    private static readonly string[] NotRecords = ["report", "register", "obligations", "catalogue"];

    public static (ActionPlan Plan, LinqPlan Linq) Of(Choice choice, ActionPlan plan, LinqPlan linq)
    {
        if (choice == Choice.All)
        {
            return (plan, linq);
        }

        var kept = plan.Indicators.Where(indicator => indicator.DataSources.All(source => NotRecords.Contains(source.Split('.')[0], StringComparer.Ordinal))).ToValueList();
        var names = kept.Select(indicator => indicator.Id.Value).ToHashSet(StringComparer.Ordinal);
        return (plan with { Indicators = kept, Relations = [] }, linq with { Indicators = [.. linq.Indicators.Where(indicator => names.Contains(indicator.Id))] });
    }
}
