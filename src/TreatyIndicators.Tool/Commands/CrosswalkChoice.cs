namespace TreatyIndicators.Tool;

/// <summary>Finds the correspondences that were asked for.</summary>
internal static class CrosswalkChoice
{
    /// <returns>The correspondences; absent where a plan or an indicator does not exist, after its problem is told.</returns>
    public static ValueList<Correspondence>? Of(Catalogue catalogue, string? plan, string? to, string? indicator, ToolHost host)
    {
        if (!TryFind(catalogue, plan, host, out var from) || !TryFind(catalogue, to, host, out var other) || !TryFind(catalogue, from, indicator, host, out var only))
        {
            return null;
        }

        var froms = from is null ? catalogue.Plans : [from];
        var others = other is null ? catalogue.Plans : [other];
        var all = only is { } id ? catalogue.Crosswalk.Of(id)
            : from is null && other is null ? catalogue.Crosswalk.Correspondences
            : froms.SelectMany(one => others.SelectMany(another => catalogue.Crosswalk.Between(one, another))).ToValueList();
        return only is null || other is null ? all : all.Where(one => other.Indicators.Any(known => known.Id == one.Second)).ToValueList();
    }

    private static bool TryFind(Catalogue catalogue, string? name, ToolHost host, out ActionPlan? plan)
    {
        plan = name is null ? null : catalogue.Plans.FirstOrDefault(known => known.Id.Value == name);
        if (name is null || plan is not null)
        {
            return true;
        }

        host.Tell(ToolProblems.UnknownPlan(name, catalogue));
        return false;
    }

    private static bool TryFind(Catalogue catalogue, ActionPlan? plan, string? name, ToolHost host, out IndicatorId? indicator)
    {
        var known = (plan is null ? catalogue.Plans : [plan]).SelectMany(one => one.Indicators);
        indicator = name is null ? null : known.FirstOrDefault(one => one.Id.Value.Equals(name, StringComparison.OrdinalIgnoreCase))?.Id;
        if (name is null || indicator is not null)
        {
            return true;
        }

        host.Tell(plan is null ? ToolProblems.UnknownIndicator(name) : ToolProblems.UnknownIndicator(name, plan));
        return false;
    }
}
