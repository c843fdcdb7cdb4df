namespace TreatyIndicators.Export;

/// <summary>A table in words, for pages and screens alike.</summary>
/// <param name="Title">What the table is about.</param>
/// <param name="Lines">What stands above it.</param>
/// <param name="Head">The heads of the columns. Those named in <paramref name="Texts"/> hold texts, the others figures.</param>
/// <param name="Texts">The places of columns of texts.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Notes">What stands below it.</param>
internal sealed record TextTable(
    string Title, IReadOnlyList<string> Lines, IReadOnlyList<string> Head, IReadOnlyList<int> Texts, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Notes)
{
    /// <summary>The widths of the first columns on a screen, so that titles get the room that figures do not need; absent: as it comes.</summary>
    public IReadOnlyList<int?> Widths { get; init; } = [];

    /// <summary>The table as a page in Markdown.</summary>
    public void WriteMarkdown(TextWriter writer)
    {
        foreach (var line in MarkdownLines("#"))
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    /// <summary>The table as a part of a page in Markdown.</summary>
    /// <param name="heading">The mark of its heading: <c>##</c> for a part.</param>
    public IEnumerable<string> MarkdownLines(string heading) =>
    [
        $"{heading} {MarkdownText.Escaped(Title)}", string.Empty,
        .. Lines.SelectMany(line => new[] { MarkdownText.Escaped(line), string.Empty }),
        Row(Head), $"|{string.Concat(Head.Select((_, place) => Texts.Contains(place) ? "---|" : "--:|"))}",
        .. Rows.Select(Row),
        .. Notes.SelectMany(note => new[] { string.Empty, MarkdownText.Escaped(note) }),
    ];

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(MarkdownText.Escaped))} |";
}
