using System.Text;

namespace TreatyIndicators.Conditions;

/// <summary>Sets blanks as Chinese print does: between Chinese and Latin letters, and nowhere else beside Chinese.</summary>
internal static class ChineseSpacing
{
    /// <summary>The text with its blanks in order; what stands in “ ” stays as it is.</summary>
    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var quoted = false;
        for (var place = 0; place < text.Length; place++)
        {
            var character = text[place];
            if (!quoted && character == ' ' && tidy.Length > 0 && place + 1 < text.Length)
            {
                AddBlank(tidy, tidy[^1], text[place + 1]);
                continue;
            }

            if (!quoted && tidy.Length > 0 && IsHan(tidy[^1]) != IsHan(character) && IsWord(tidy[^1]) && IsWord(character))
            {
                tidy.Append(' ');
            }

            quoted = character == '“' || (quoted && character != '”');
            tidy.Append(character);
        }

        return tidy.ToString();
    }

    private static void AddBlank(StringBuilder tidy, char before, char after)
    {
        var besideMark = IsMark(before) || IsMark(after);
        if (!besideMark && !(IsHan(before) && IsHan(after)) && before != ' ')
        {
            tidy.Append(' ');
        }
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static bool IsMark(char character) => character is '（' or '）' or '，' or '、' or '：';

    private static bool IsWord(char character) => IsHan(character) || char.IsAsciiLetterOrDigit(character);
}
