namespace TreatyIndicators.Tool;

/// <summary>Evaluates the two sides of a comparison.</summary>
/// <param name="choice">What both sides have in common.</param>
/// <param name="readings">The readings that both sides are under.</param>
/// <param name="indicators">The indicators to show; none: all.</param>
internal sealed class Comparison(EvidenceChoice choice, IReadOnlyList<string> readings, IReadOnlyList<string> indicators)
{
    /// <summary>Reads what the sides name and tells every problem.</summary>
    /// <returns>The differences, absent when there is no answer; and whether everything could be read.</returns>
    public (ResultSetChange? Change, bool IsComplete) Read(string before, string after, ToolHost host)
    {
        if (Sides(before, after, host) is not ({ } first, { } second)
            || Evaluate(first, before, host) is not { } earlier
            || Evaluate(second, after, host) is not { } later)
        {
            return default;
        }

        if (earlier.Plan.Convention != later.Plan.Convention)
        {
            host.Tell(ToolProblems.OtherConvention(earlier.Plan, later.Plan));
            return default;
        }

        var unknown = indicators.Where(name => !Has(earlier, name) && !Has(later, name)).ToList();
        host.Tell(unknown.Select(name => ToolProblems.UnknownIndicator(name, later.Plan)));
        return unknown.Count > 0 ? default : (ResultSetChange.Between(Shown(earlier), Shown(later)), first.IsComplete && second.IsComplete);
    }

    /// <summary>Evidence that both sides share is read once.</summary>
    private (Inputs? Before, Inputs? After) Sides(string before, string after, ToolHost host) => ComparedSides.KindOf(before) switch
    {
        ComparedKind.Day => Twice(
            Inputs.Read(choice with { AsOf = DayOption.Day(before) }, host),
            same => same with { Question = new(same.Question.Year, DayOption.Day(after)!.Value) }),
        ComparedKind.Year => Twice(
            Inputs.Read(choice with { Year = ComparedSides.YearOf(before) }, host),
            same => same with { Question = new(ComparedSides.YearOf(after)!.Value, same.Question.AsOf) }),
        ComparedKind.Folder => (Inputs.Read(choice with { Reports = before }, host), Inputs.Read(choice with { Reports = after }, host)),
        ComparedKind.Edition when PlanOf(before, host) is { } first && PlanOf(after, host) is { } second =>
            Twice(Inputs.Read(choice, host, first), same => same with { Plan = second }),
        ComparedKind.Reading => Twice(Inputs.Read(choice, host), same => same),
        _ => default,
    };

    private static (Inputs? Before, Inputs? After) Twice(Inputs? before, Func<Inputs, Inputs> after) => (before, before is null ? null : after(before));

    private static ActionPlan? PlanOf(string side, ToolHost host) =>
        Catalogue.Default.Plans.FirstOrDefault(plan => plan.Id.Value == side) ?? CatalogueFiles.Read(side, (stream, name) => PlanReader.Read(stream, name), host);

    private ResultSet? Evaluate(Inputs inputs, string side, ToolHost host)
    {
        string[] own = ComparedSides.KindOf(side) == ComparedKind.Reading && side != ComparedSides.Headline ? [side] : [];
        return ReadingOption.Apply(() => inputs.Evaluate().Under([.. readings, .. own]), host);
    }

    private ResultSet Shown(ResultSet results) => indicators.Count == 0 ? results : results.Only(results.Results
        .Select(result => result.Indicator.Id)
        .Where(id => indicators.Contains(id.Value, StringComparer.OrdinalIgnoreCase)));

    private static bool Has(ResultSet results, string name) => results.Results.Any(result => result.Indicator.Id.Value.Equals(name, StringComparison.OrdinalIgnoreCase));
}
