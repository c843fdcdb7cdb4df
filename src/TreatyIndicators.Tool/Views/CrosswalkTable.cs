using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary>The table that <c>crosswalk</c> shows.</summary>
internal static class CrosswalkTable
{
    public static IReadOnlyList<IRenderable> Of(ValueList<Correspondence> correspondences, ConditionLanguage language)
    {
        if (correspondences.Count == 0)
        {
            return [SafeText.Of(ToolWords.NoCounterpart.In(language)), Text.NewLine];
        }

        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(SafeText.Of(ToolWords.Indicator.In(language))).NoWrap());
        table.AddColumn(new TableColumn(SafeText.Of(ToolWords.Kind.In(language))).NoWrap());
        table.AddColumn(new TableColumn(SafeText.Of(ToolWords.Indicator.In(language))).NoWrap());
        table.AddColumn(new TableColumn(SafeText.Of(ToolWords.Why.In(language))));
        foreach (var one in correspondences)
        {
            table.AddRow(
                SafeText.Of(one.First.Value),
                SafeText.Of(ResultWords.Of(one.Kind, language)),
                SafeText.Of(one.Second.Value),
                SafeText.Of(ResultWords.Of(one.Reason, language)));
        }

        return [table];
    }
}
