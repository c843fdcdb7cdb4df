using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TreatyIndicators.Serialization;

/// <summary>The words in which what stands in a file is told.</summary>
internal static class JsonText
{
    private const int QuotedCharacters = 60;

    private const int MostNames = 10;

    public static string Quote(string text) => $"\"{Shorten(text)}\"";

    /// <summary>The beginning of a text, fit for one line: what steers a terminal is written as an escape.</summary>
    public static string Shorten(string text)
    {
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (kept.Length >= QuotedCharacters)
            {
                return kept.Append("...").ToString();
            }

            _ = IsVisible(rune) ? kept.Append(rune) : kept.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }

        return kept.ToString();
    }

    /// <summary>The first names of many, shortened each.</summary>
    public static string Names(IEnumerable<string> names) => Listed([.. names]).ToString(CultureInfo.InvariantCulture);

    /// <summary>The first names of many, shortened each, and how many more there are.</summary>
    public static FormattableString Listed(IReadOnlyList<string> names, int most = MostNames)
    {
        FormattableString first = names.Count == 0 ? $"" : names.Take(most).Select(name => (FormattableString)$"{Shorten(name)}").Aggregate(Joined);
        if (names.Count > most)
        {
            return $"{first} and {names.Count - most} more";
        }

        return first;
    }

    private static FormattableString Joined(FormattableString first, FormattableString second) => $"{first}, {second}";

    public static FormattableString Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.String => $"a text",
        JsonTokenType.Number => $"a number",
        JsonTokenType.True or JsonTokenType.False => $"true or false",
        JsonTokenType.Null => $"null",
        JsonTokenType.StartObject => $"an object",
        JsonTokenType.StartArray => $"a list",
        _ => $"something else",
    };

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
