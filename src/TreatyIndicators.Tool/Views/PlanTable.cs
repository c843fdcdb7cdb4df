using NodaTime.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary>The tables that <c>plans</c> shows.</summary>
internal static class PlanTable
{
    private static readonly string[] Headings = ["Plan", "Edition", "Convention", "Period", "Actions", "Indicators"];

    public static IReadOnlyList<IRenderable> Of(Catalogue catalogue)
    {
        var defined = catalogue.Plans.Select(plan => plan.Id).ToHashSet();
        return
        [
            SafeText.Of("Plans whose indicators are defined:"), Text.NewLine,
            Table(catalogue.Plans.Select(Row)),
            SafeText.Of("Other plans in the list, without definitions here:"), Text.NewLine,
            Table(catalogue.PlanEntries.Where(entry => !defined.Contains(entry.Plan)).Select(Row)),
        ];
    }

    private static Table Table(IEnumerable<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in Headings)
        {
            table.AddColumn(new TableColumn(SafeText.Of(heading)));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => SafeText.Of(cell)));
        }

        return table;
    }

    private static string[] Row(ActionPlan plan) =>
    [
        plan.Id.Value,
        plan.Edition,
        ConventionText.Of(plan.Convention),
        $"{LocalDatePattern.Iso.Format(plan.From)} to {LocalDatePattern.Iso.Format(plan.To)}",
        Number(plan.Actions.Count),
        Number(plan.Indicators.Count),
    ];

    private static string[] Row(ActionPlanEntry entry) =>
    [
        entry.Plan.Value,
        entry.Standing.Text,
        ConventionText.Of(entry.Convention),
        FormattableString.Invariant($"{entry.FromYear} to {entry.ToYear}"),
        Number(entry.NumberOfActions),
        Number(entry.NumberOfIndicators),
    ];

    private static string Number(int? number) => number is { } known ? FormattableString.Invariant($"{known}") : "-";
}
