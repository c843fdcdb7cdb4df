using System.Buffers;

namespace TreatyIndicators.Export;

/// <summary>Cells and rows of comma-separated values.</summary>
internal static class CsvText
{
    private const string FormulaStarts = "=+-@\t\r";

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>A text that no spreadsheet takes for a formula.</summary>
    public static string Guarded(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    /// <summary>The name of a column: that of the same member in JSON, in the way in which columns are written, <c>not_yet_due</c> for <c>notYetDue</c>.</summary>
    public static string Column(string member) =>
        string.Concat(member.Select(letter => char.IsAsciiLetterUpper(letter) ? $"_{char.ToLowerInvariant(letter)}" : $"{letter}"));

    public static string Cell(string text) =>
        text.AsSpan().ContainsAny(NeedQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    public static void WriteRow(TextWriter writer, IReadOnlyList<string> cells)
    {
        writer.Write(string.Join(',', cells.Select(Cell)));
        writer.Write("\r\n");
    }
}
