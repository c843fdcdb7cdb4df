using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Says what could be better in a plan that may be right all the same.</summary>
internal static class PlanAdvice
{
    public static void Give(PlanData data, PlanProblems problems)
    {
        var used = data.Indicators.Select(indicator => indicator.Population).ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < data.Populations.Count; index++)
        {
            if (!used.Contains(data.Populations[index].Name))
            {
                problems.Advise(PlanCodes.Unused, $"$.populations[{index}]", $"found {JsonText.Quote(data.Populations[index].Name)}, which no indicator is about; leave it out, or use it");
            }
        }

        var labels = Labels(data).ToList();
        if (labels.Exists(label => label.Label.Zh is not null))
        {
            foreach (var (_, path) in labels.Where(label => label.Label.Zh is null))
            {
                problems.Advise(PlanCodes.NoChinese, $"{path}.zh", "found no Chinese text, expected one as other labels of the plan have it");
            }
        }
    }

    private static IEnumerable<(Label Label, string Path)> Labels(PlanData data) =>
    [
        (data.Title, "$.title"),
        .. data.Chapters.Select((chapter, index) => (chapter.Title, $"$.chapters[{index}].title")),
        .. data.Actions.SelectMany((action, index) => new[] { (action.Title, $"$.actions[{index}].title"), (action.Addressees, $"$.actions[{index}].addressees") }),
        .. data.Populations.Select((population, index) => (population.Title, $"$.populations[{index}].title")),
        .. data.Indicators.SelectMany((indicator, index) => Labels(indicator, $"$.indicators[{index}]")),
    ];

    private static IEnumerable<(Label Label, string Path)> Labels(IndicatorData indicator, string path) =>
    [
        (indicator.Title, $"{path}.title"),
        .. indicator.Components.Select((component, index) => (component.Title, $"{path}.components[{index}].title")),
        .. indicator.Readings.Select((reading, index) => (reading.Title, $"{path}.readings[{index}].title")),
    ];
}
