using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace TreatyIndicators.Tool;

/// <summary>Tables and trees as plain text: no escape codes, no blanks at the ends of lines.</summary>
internal static class PlainText
{
    public static string Of(IEnumerable<IRenderable> parts, int width)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        foreach (var part in parts)
        {
            console.Write(part);
        }

        var lines = text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        return string.Join('\n', lines.Select(line => line.TrimEnd(' ')));
    }
}
