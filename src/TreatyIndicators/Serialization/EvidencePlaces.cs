using System.Collections.Concurrent;
using System.Text.Json;

namespace TreatyIndicators.Serialization;

/// <summary>Finds the files and lines in which fields of reports and records stand, so that editors can lead there.</summary>
/// <remarks>
/// A file is read again when a line in it is first asked for. One that is gone or no longer JSON has no lines. Safe for any number of threads.
/// </remarks>
/// <param name="evidence">The evidence, with the files that it was read from.</param>
public sealed class EvidencePlaces(Evidence evidence)
{
    private readonly Evidence evidence = evidence ?? throw new ArgumentNullException(nameof(evidence));
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, int>> lines = new(StringComparer.Ordinal);
    private readonly RecordRowPlaces rows = new(evidence);

    /// <summary>The file in which a report stands; absent: it was not read from a file.</summary>
    /// <exception cref="ArgumentNullException">No report is given.</exception>
    public string? FileOf(StatePartyReport report) => evidence.FileOf(report);

    /// <summary>The line on which a field of a report begins, counted from 1.</summary>
    /// <param name="report">The report, one of those of the evidence or of a check of it.</param>
    /// <param name="path">The JSON path of the field, for instance <c>$.stockpile.totals.quantity</c>.</param>
    /// <returns>
    /// The line; for a field that is not given, that of the part in which it would stand. Absent where the file is not known or cannot be read.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public int? LineOf(StatePartyReport report, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return FileOf(report) is { } file ? Line(file, path) : null;
    }

    /// <summary>The file and the line in which a field of the records of a convention stands.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="path">The JSON path in all its records, for instance <c>$.finance.assessments[4].amount</c>: rows of several files are counted through.</param>
    /// <returns>
    /// The file with the line, which is absent where the file cannot be read; nothing where the row was read from no file, or where the path names no row.
    /// </returns>
    /// <exception cref="ArgumentNullException">No path is given.</exception>
    public (string File, int? Line)? RecordAt(ConventionId convention, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return rows.Find(convention, path) is var (file, within) ? (file, Line(file, within)) : null;
    }

    private int? Line(string file, string path) => JsonLines.Find(lines.GetOrAdd(file, LinesOf), path);

    private static IReadOnlyDictionary<string, int> LinesOf(string file)
    {
        var (bytes, problem) = FileBytes.InFolder(file);
        try
        {
            return problem is null ? JsonLines.Of(Utf8Text.WithoutByteOrderMark(bytes.Span)) : new Dictionary<string, int>(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Somebody wrote the file anew since it was read as evidence.
            return new Dictionary<string, int>(StringComparer.Ordinal);
        }
    }
}
