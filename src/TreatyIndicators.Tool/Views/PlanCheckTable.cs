using NodaTime.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary>What <c>plan check</c> shows.</summary>
internal static class PlanCheckTable
{
    private static readonly string[] Headings = ["Code", "Line", "Place", "What was found"];

    public static IReadOnlyList<IRenderable> Of(CatalogueReading<ActionPlan> reading)
    {
        var parts = new List<IRenderable>();
        if (reading.Data is { } plan)
        {
            parts.Add(SafeText.Of(Summary(plan)));
            parts.Add(Text.NewLine);
        }

        parts.Add(SafeText.Of(PlanCheckRows.Verdict(reading)));
        parts.Add(Text.NewLine);
        return [.. parts, .. Tables(reading.Problems, "Problems:"), .. Tables(reading.Advice, "Advice:")];
    }

    private static string Summary(ActionPlan plan) => FormattableString.Invariant(
        $"{plan.Title.En} ({plan.Edition}), {ConventionText.Of(plan.Convention)}, {LocalDatePattern.Iso.Format(plan.From)} to {LocalDatePattern.Iso.Format(plan.To)}: {PlanCheckRows.Number(plan.Actions.Count, "action")}, {PlanCheckRows.Number(plan.Indicators.Count, "indicator")}, {PlanCheckRows.Number(plan.Populations.Count, "population")}, {PlanCheckRows.Number(plan.Relations.Count, "relation")}.");

    private static IEnumerable<IRenderable> Tables(ValueList<Problem> problems, string heading)
    {
        if (problems.Count == 0)
        {
            return [];
        }

        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in Headings)
        {
            table.AddColumn(new TableColumn(SafeText.Of(column)));
        }

        foreach (var problem in problems)
        {
            table.AddRow(new[] { problem.Code, PlanCheckRows.Line(problem), problem.Path ?? string.Empty, problem.Sentence }.Select(cell => SafeText.Of(cell)));
        }

        return [SafeText.Of(heading), Text.NewLine, table];
    }
}
