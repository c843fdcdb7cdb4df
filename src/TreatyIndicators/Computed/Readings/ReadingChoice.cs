using TreatyIndicators.Catalogues.Plans;

namespace TreatyIndicators.Computed;

/// <summary>Puts a plan under readings that somebody chose by name.</summary>
internal static class ReadingChoice
{
    /// <summary>The names, each once.</summary>
    /// <exception cref="KeyNotFoundException">No indicator of the plan has a reading of a name.</exception>
    public static ValueList<string> Checked(ActionPlan plan, IEnumerable<string> names)
    {
        var known = plan.Indicators.SelectMany(indicator => indicator.Readings).Select(reading => reading.Name).Distinct(StringComparer.Ordinal).ToList();
        var chosen = names.Distinct(StringComparer.Ordinal).ToValueList();
        return chosen.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal)) is { } unknown
            ? throw new KeyNotFoundException($"{plan.Title.En} has no reading '{unknown}'{Instead(unknown, known)}.")
            : chosen;
    }

    /// <summary>The results under the readings, in the order of the plan; an indicator that has none of them keeps its headline.</summary>
    /// <exception cref="ArgumentException">Two of the readings would replace the same part of an indicator.</exception>
    public static IndicatorResult[] Results(Frame plain, IReadOnlyList<IndicatorResult> headlines, ValueList<string> names)
    {
        var chosen = plain.Compiled.Plan.Indicators.ToDictionary(indicator => indicator.Id, indicator => Chosen(indicator, names));
        var beside = plain.Beside(plain.Compiled.Beside(
            $"under {string.Join('\n', names)}",
            () => plain.Compiled.Plan.Indicators.Where(indicator => chosen[indicator.Id].Count > 0).Select(indicator => chosen[indicator.Id].Aggregate(indicator, VariantDefinitions.Of))));
        var results = beside.Compiled.Indicators.ToDictionary(
            compiled => compiled.Definition.Id, compiled => ResultMaker.Make(beside, compiled).ReadAs(chosen[compiled.Definition.Id]));
        return [.. headlines.Select(headline => results.GetValueOrDefault(headline.Indicator.Id) ?? headline)];
    }

    private static ValueList<IndicatorReading> Chosen(Indicator indicator, ValueList<string> names)
    {
        var chosen = indicator.Readings.Where(reading => names.Contains(reading.Name, StringComparer.Ordinal)).ToValueList();
        var clash = chosen.GroupBy(reading => reading.Kind == ReadingKind.Population).FirstOrDefault(same => same.Skip(1).Any());
        return clash is null
            ? chosen
            : throw new ArgumentException(
                $"{indicator.Id} has the readings {string.Join(" and ", clash.Select(reading => $"'{reading.Name}'"))}, each of which replaces its {(clash.Key ? "population" : "condition")}; expected at most one of them.");
    }

    private static string Instead(string unknown, List<string> known) => known.Count == 0 ? "; it has none"
        : NearestWord.Of(unknown, known) is { } nearest ? $"; the nearest is '{nearest}'"
        : $"; it has {string.Join(", ", known)}";
}
