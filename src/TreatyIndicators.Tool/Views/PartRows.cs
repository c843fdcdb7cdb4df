using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary>What stands below a figure and below the table: separate measures, readings, figures that overlap, and relations that do not hold.</summary>
internal static class PartRows
{
    /// <summary>The separate measures of an indicator and, when asked for, its readings and their spread.</summary>
    public static IEnumerable<(string Title, IndicatorResult? Result)> Of(IndicatorResult result, bool withReadings, ConditionLanguage language)
    {
        foreach (var (component, figure) in result.Components)
        {
            yield return (ToolWords.Part.In(language, component.Id, ResultWords.Of(component.Title, language), ResultWords.Of(component.Unit, language)), figure);
        }

        foreach (var (reading, figure) in withReadings ? result.Readings : [])
        {
            yield return (ToolWords.Reading.In(language, reading.Name, ResultWords.Of(reading.Title, language)), figure);
        }

        if (withReadings && result.Spread is { } spread)
        {
            yield return (ToolWords.Spread.In(language, FigureText.Spread(spread, language)), null);
        }
    }

    /// <summary>Said whenever the figures are shown: nothing in them tells that their sum counts nothing.</summary>
    public static IEnumerable<string> Overlapping(ResultSet results, ConditionLanguage language)
    {
        var pairs = results.Relations.Where(one => one.Relation.Kind == RelationKind.Overlap).Select(one => $"{one.Relation.First}, {one.Relation.Second}").ToList();
        return pairs.Count == 0 ? [] : [ToolWords.Overlapping.In(language, string.Join("; ", pairs))];
    }

    public static IEnumerable<string> Violated(ResultSet results, ConditionLanguage language) => results.Relations
        .Where(relation => relation.Outcome == RelationOutcome.Violated)
        .Select(one => ToolWords.Violated.In(language, ResultWords.Of(one.Relation, language), string.Join(' ', one.Violating)));
}
