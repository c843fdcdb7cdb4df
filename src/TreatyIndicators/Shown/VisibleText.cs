using System.Globalization;
using System.Text;

namespace TreatyIndicators.Export;

/// <summary>Texts of others, fit for a terminal.</summary>
internal static class VisibleText
{
    /// <summary>
    /// The text with everything that could steer a terminal, turn the direction of writing or break the line written as an escape:
    /// controls, format characters, line and paragraph separators.
    /// </summary>
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsVisible(rune))
            {
                visible.Append(rune);
                continue;
            }

            foreach (var unit in rune.ToString())
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
        }

        return visible.ToString();
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
