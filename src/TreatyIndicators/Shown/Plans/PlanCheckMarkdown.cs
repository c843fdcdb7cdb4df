namespace TreatyIndicators.Export;

/// <summary>Writes what checking a plan found in Markdown: whether the plan can be used, and a table of what was found, if anything.</summary>
/// <remarks>Texts from the plan are escaped. Lines end in line feeds; equal findings give equal text. Safe for any number of threads.</remarks>
public static class PlanCheckMarkdown
{
    /// <summary>Writes what was found.</summary>
    /// <param name="reading">What reading or checking the plan gave.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(CatalogueReading<ActionPlan> reading, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(writer);
        var rows = PlanCheckRows.Of(reading).Select(row => Row(row.Severity, row.Problem)).ToList();
        string[] head = rows.Count == 0 ? [] : [string.Empty, "| severity | code | line | path | what was found |", "|---|---|--:|---|---|"];
        foreach (var line in head.Concat(rows).Prepend(PlanCheckRows.Verdict(reading)))
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static string Row(string severity, Problem problem) =>
        $"| {severity} | {problem.Code} | {PlanCheckRows.Line(problem)} | {MarkdownText.Escaped(problem.Path ?? string.Empty)} | {MarkdownText.Escaped(problem.Sentence)} |";
}
