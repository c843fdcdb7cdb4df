using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Puts indicators whose tests ask for the outcome of others into an order in which each finds its answer ready.</summary>
internal static class WaitingOrder
{
    public static IReadOnlyList<IReadOnlyList<CompiledIndicator>> Of(IReadOnlyList<CompiledUniverse> universes, IReadOnlyList<CompiledIndicator> indicators)
    {
        var byId = indicators.ToDictionary(indicator => indicator.Definition.Id.Value, StringComparer.Ordinal);
        var order = new List<(int, int)>();
        var seen = new HashSet<(int, int)>();
        for (var universe = 0; universe < universes.Count; universe++)
        {
            for (var slot = 0; slot < universes[universe].Leaves.Count; slot++)
            {
                Visit(universe, slot);
            }
        }

        return [.. indicators.GroupBy(Stage).OrderBy(stage => stage.Key).Select(stage => stage.ToList())];

        int Stage(CompiledIndicator indicator) => indicator.Slots.Select(slot => order.IndexOf((indicator.Universe, slot))).DefaultIfEmpty(-1).Max();

        // A circle of indicators is refused when a plan is read; in a plan built by hand it ends here, with the outcome unknown.
        void Visit(int universe, int slot)
        {
            var leaf = universes[universe].Leaves[slot];
            if (!leaf.Waits || !seen.Add((universe, slot)))
            {
                return;
            }

            foreach (var other in Asked(leaf.Test!.Source).Where(byId.ContainsKey).Select(id => byId[id]))
            {
                foreach (var needed in other.Slots)
                {
                    Visit(other.Universe, needed);
                }
            }

            order.Add((universe, slot));
        }
    }

    /// <summary>The identifiers of the indicators that a test asks about.</summary>
    public static IEnumerable<string> Asked(Expression test) =>
        ExpressionParts.All(test).OfType<CallExpression>()
            .Where(call => call.Function == "met")
            .Select(call => call.Arguments[0])
            .OfType<TextLiteral>()
            .Select(text => text.Value);
}
