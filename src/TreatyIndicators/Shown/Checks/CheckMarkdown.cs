using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>Writes what came of a check as a page in Markdown: a table by State, one by rule, then the problems of each report and of the records.</summary>
/// <remarks>Texts from reports are escaped. Lines end in line feeds; equal outcomes give equal text. Safe for any number of threads.</remarks>
public static class CheckMarkdown
{
    /// <summary>Writes what came of a check.</summary>
    /// <param name="check">What came of the check.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="shown">Language, severities and files; absent: all in English, without files.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(EvidenceCheck check, TextWriter writer, CheckShown? shown = null)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var line in Lines(check, shown ?? CheckShown.Default))
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static IEnumerable<string> Lines(EvidenceCheck check, CheckShown shown) =>
    [
        $"# {CheckWords.Title.In(shown.Language)}",
        .. CheckRows.Head(check, shown).SelectMany(line => new[] { string.Empty, MarkdownText.Escaped(line) }),
        string.Empty,
        .. CheckRows.States(check, shown).MarkdownLines("##"),
        string.Empty,
        .. CheckRows.Rules(check, shown).MarkdownLines("##"),
        string.Empty,
        $"## {CheckWords.Problems.In(shown.Language)}",
        .. Problems(check, shown),
    ];

    private static IEnumerable<string> Problems(EvidenceCheck check, CheckShown shown)
    {
        var parts = CheckRows.Problems(check, shown).ToList();
        return parts.Count == 0 ? [string.Empty, CheckWords.NoProblems.In(shown.Language)]
            : parts.SelectMany(part => (string[])[string.Empty, $"### {MarkdownText.Escaped(part.Heading)}", string.Empty, .. part.Lines.Select(line => $"- {MarkdownText.Escaped(line)}")]);
    }
}
