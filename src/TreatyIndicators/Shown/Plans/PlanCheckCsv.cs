namespace TreatyIndicators.Export;

/// <summary>Writes what checking a plan found as comma-separated values: one row a problem, after a row of column names.</summary>
/// <remarks>The form is that of <see cref="ResultCsv"/>. Equal findings give equal text. Safe for any number of threads.</remarks>
public static class PlanCheckCsv
{
    private static readonly string[] Columns = ["severity", "code", "line", "path", "sentence"];

    /// <summary>Writes what was found.</summary>
    /// <param name="reading">What reading or checking the plan gave.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(CatalogueReading<ActionPlan> reading, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(writer);
        CsvText.WriteRow(writer, Columns);
        foreach (var (severity, problem) in PlanCheckRows.Of(reading))
        {
            CsvText.WriteRow(writer, [severity, problem.Code, PlanCheckRows.Line(problem), CsvText.Guarded(problem.Path ?? string.Empty), CsvText.Guarded(problem.Sentence)]);
        }
    }
}
