using System.Text;

namespace TreatyIndicators.Export;

/// <summary>Puts any text into a Markdown page so that it reads as it is.</summary>
internal static class MarkdownText
{
    private const string Marked = "\\`*_[]|~#";

    /// <summary>Marks of Markdown get a backslash, marks of HTML become entities, line ends become blanks.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                _ when char.IsControl(character) => escaped.Append(' '),
                _ when Marked.Contains(character, StringComparison.Ordinal) => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
