using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary>Shows a table in words.</summary>
internal static class TextTableView
{
    public static IReadOnlyList<IRenderable> Of(TextTable shown)
    {
        var table = new Table { Border = TableBorder.Simple };
        for (var place = 0; place < shown.Head.Count; place++)
        {
            var column = new TableColumn(SafeText.Of(shown.Head[place])).Padding(0, 0, 2, 0);
            table.AddColumn(shown.Texts.Contains(place) ? column : column.RightAligned());
        }

        table.Columns[0].NoWrap();
        for (var place = 0; place < shown.Widths.Count; place++)
        {
            table.Columns[place].Width = shown.Widths[place];
        }

        foreach (var row in shown.Rows)
        {
            table.AddRow(row.Select(cell => SafeText.Of(cell)));
        }

        return
        [
            SafeText.Of(shown.Title, new Style(decoration: Decoration.Bold)), Text.NewLine,
            .. Lines(shown.Lines),
            table,
            .. Lines(shown.Notes),
        ];
    }

    private static IEnumerable<IRenderable> Lines(IEnumerable<string> lines) => lines.SelectMany(line => new IRenderable[] { SafeText.Of(line), Text.NewLine });
}
