using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>What stands on a page beside the headlines: separate measures, readings, figures that overlap, and relations that do not hold.</summary>
internal static class PartsMarkdown
{
    private static readonly Phrase Figure = new("- {0} {1}: {2}: {3} ({4})", "- {0} {1}：{2}：{3}（{4}）");

    private static readonly Phrase Spread = new("- spread of the headline and the readings: {0}", "- 主数据与各解读的差距：{0}");

    private static readonly Phrase ReadAs = new("Read as: {0}.", "采用的解读：{0}。");

    private static readonly Phrase Overlaps = new("Figures that overlap", "有重叠的数据");

    private static readonly Phrase Relations = new("Relations that do not hold", "不成立的指标关系");

    private static readonly Phrase Violation = new("- {0}; not so for {1}", "- {0}；以下除外：{1}");

    public static IEnumerable<string> Under(ResultSet results, ConditionLanguage language) =>
        results.Readings.Count == 0 ? [] : [ReadAs.In(language, string.Join(", ", results.Readings.Select(Code))), string.Empty];

    public static IEnumerable<string> Components(IndicatorResult result, ConditionLanguage language) =>
        result.Components.Select(component => Line(component.Component.Id, component.Component.Title, component.Result, language));

    public static IEnumerable<string> Readings(IndicatorResult result, ConditionLanguage language) => result.Readings.Count == 0 ? [] :
    [
        .. result.Readings.Select(reading => Line(Code(reading.Reading.Name), reading.Reading.Title, reading.Result, language)),
        .. result.Spread is { } spread ? new[] { Spread.In(language, FigureText.Spread(spread, language)) } : [],
    ];

    public static IEnumerable<string> Violated(ResultSet results, ConditionLanguage language)
    {
        var violated = results.Relations.Where(relation => relation.Outcome == RelationOutcome.Violated).ToList();
        return violated.Count == 0 ? [] :
        [
            string.Empty,
            $"## {Relations.In(language)}",
            string.Empty,
            .. violated.Select(one => Violation.In(language, ResultWords.Of(one.Relation, language), string.Join(", ", one.Violating.Select(MarkdownText.Escaped)))),
        ];
    }

    /// <summary>Said whenever the figures are shown: nothing in them tells that their sum counts nothing.</summary>
    public static IEnumerable<string> Overlapping(ResultSet results, ConditionLanguage language)
    {
        var overlaps = results.Relations.Where(one => one.Relation.Kind == RelationKind.Overlap).ToList();
        return overlaps.Count == 0 ? [] :
        [
            string.Empty,
            $"## {Overlaps.In(language)}",
            string.Empty,
            .. overlaps.Select(one => $"- {ResultWords.Of(one.Relation, language)}"),
        ];
    }

    private static string Line(string name, Label title, IndicatorResult result, ConditionLanguage language) => Figure.In(
        language, name, MarkdownText.Escaped(ResultWords.Of(title, language)), FigureText.Share(result), FigureText.Value(result, language), FigureText.Bounds(result, language));

    private static string Code(string text) => $"`{text.Replace('`', '\'')}`";
}
