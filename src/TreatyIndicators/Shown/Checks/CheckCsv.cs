using System.Globalization;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>Writes what came of a check as comma-separated values: one row a problem, after a row of column names.</summary>
/// <remarks>The form is that of <see cref="ResultCsv"/>. Equal outcomes give equal text. Safe for any number of threads.</remarks>
public static class CheckCsv
{
    private static readonly string[] Columns =
    [
        "rule", "severity", "kind", "convention", "state", "year", "report", "path", "form", "found", "expected", "expectedValues", "difference", "measure", "unit", "sentence", "file", "line",
    ];

    /// <summary>Writes the problems.</summary>
    /// <param name="check">What came of the check.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="shown">Language, severities and files; absent: all in English, without files.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(EvidenceCheck check, TextWriter writer, CheckShown? shown = null)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(writer);
        var show = shown ?? CheckShown.Default;
        CsvText.WriteRow(writer, show.Repairs ? [.. Columns, "repair"] : Columns);
        foreach (var part in check.Parts)
        {
            foreach (var problem in show.ProblemsOf(part))
            {
                CsvText.WriteRow(writer, Cells(part, problem, show));
            }
        }
    }

    private static string[] Cells(SubjectCheck part, RuleProblem problem, CheckShown shown)
    {
        var place = ProblemPlace.Of(part, problem, shown.Places);
        return
        [
            problem.RuleId,
            CodeText.Of(problem.Severity),
            CodeText.Of(problem.Kind),
            part.ConventionOf().Value,
            problem.State?.Value ?? string.Empty,
            (part as ReportCheck)?.Report.Header.Period.To.Year.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            CsvText.Guarded(problem.ReportId ?? string.Empty),
            CsvText.Guarded(problem.Path),
            problem.Form ?? string.Empty,
            CsvText.Guarded(problem.Found ?? string.Empty),
            CsvText.Guarded(problem.Expected(shown.Texts)),
            CsvText.Guarded(string.Join(';', problem.ExpectedValues)),
            problem.Difference is { } difference ? DecimalText.Of(difference) : string.Empty,
            problem.Measure is { } measure ? DecimalText.Of(measure) : string.Empty,
            problem.Measure is null ? string.Empty : CodeText.Of(problem.Rule.Measure!.Value),
            CsvText.Guarded(problem.Sentence(shown.Texts)),
            CsvText.Guarded(place.File ?? string.Empty),
            place.Line?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            .. shown.Repairs ? [CsvText.Guarded(string.Join("; ", shown.RepairsOf(part).Where(choice => choice.Problems.Contains(problem)).Select(choice => choice.Sentence(shown.Texts))))] : Array.Empty<string>(),
        ];
    }
}
