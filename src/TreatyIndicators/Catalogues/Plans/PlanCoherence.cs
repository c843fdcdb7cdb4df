namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Checks what no single indicator can tell: references to other indicators, circles, and the relations.</summary>
internal static class PlanCoherence
{
    public static void Check(ActionPlan plan, PlanData data, PlanProblems problems)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < data.Indicators.Count; index++)
        {
            places.TryAdd(data.Indicators[index].Id, $"$.indicators[{index}]");
        }

        foreach (var indicator in plan.Indicators)
        {
            var used = Uses(indicator).Concat(ConditionUse.Of(indicator.Population.Universe, indicator.Readings.Select(reading => reading.Condition)).Indicators);
            foreach (var unknown in used.Distinct(StringComparer.Ordinal).Where(id => !places.ContainsKey(id)))
            {
                problems.Unknown("an indicator of the plan", unknown, places[indicator.Id.Value], places.Keys);
            }
        }

        PlanCircles.Check(plan.Indicators.ToLookup(indicator => indicator.Id.Value, Uses), places, problems);
        problems.Twice("a relation", plan.Relations.Select((relation, index) => ($"{relation.Kind} of {relation.First} and {relation.Second}", $"$.relations[{index}]")));
        for (var index = 0; index < plan.Relations.Count; index++)
        {
            PlanRelations.Check(plan, plan.Relations[index], $"$.relations[{index}]", problems);
        }
    }

    /// <summary>The indicators that must be worked out before this one. Its readings come after it, so they are left out.</summary>
    private static IEnumerable<string> Uses(Indicator indicator) => ConditionUse.Of(
        indicator.Population.Universe,
        [
            indicator.Condition, indicator.PartlyMetWhen, indicator.PendingWhen, indicator.NotApplicableWhen, indicator.Population.Condition,
            .. indicator.Components.Select(part => part.Condition),
        ]).Indicators;
}
