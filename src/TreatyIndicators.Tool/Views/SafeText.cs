using Spectre.Console;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary>The only way in which texts come into tables and trees: nothing in them steers the terminal.</summary>
internal static class SafeText
{
    public static Text Of(string text, Style? style = null) => new(VisibleText.Of(text), style);

    public static Text OfLines(params IEnumerable<string> lines) => new(string.Join('\n', lines.Select(VisibleText.Of)));
}
