namespace TreatyIndicators.Export;

/// <summary>Writes what checking a plan found as a table in Markdown.</summary>
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
        string[] head = ["| severity | code | line | path | what was found |", "|---|---|--:|---|---|"];
        foreach (var line in head.Concat(PlanCheckRows.Of(reading).Select(row => Row(row.Severity, row.Problem))))
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static string Row(string severity, Problem problem) =>
        $"| {severity} | {problem.Code} | {PlanCheckRows.Line(problem)} | {MarkdownText.Escaped(problem.Path ?? string.Empty)} | {MarkdownText.Escaped(problem.Sentence)} |";
}
