using System.Text;

namespace TreatyIndicators.Validation;

/// <summary>A sentence with places such as <c>{path}</c>.</summary>
internal static class TextTemplate
{
    /// <summary>The sentence with its places filled. What is filled in is never read as a template; places that nobody fills stay as they are.</summary>
    public static string Fill(string template, params ReadOnlySpan<(string Place, string Text)> parts)
    {
        var filled = new StringBuilder(template.Length);
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            var part = Part(rest.Slice(open + 1, length - 1), parts) ?? rest.Slice(open, length + 1).ToString();
            Append(filled, rest[..open], part);
            rest = rest[(open + length + 1)..];
            rest = part.Length > 0 && IsHan(part[^1]) && rest.Length > 1 && rest[0] == ' ' && IsHan(rest[1]) ? rest[1..] : rest;
        }

        return filled.Append(rest).ToString();
    }

    /// <summary>A blank of the template stands between Chinese and Latin letters; between Chinese ones there is none.</summary>
    private static void Append(StringBuilder filled, ReadOnlySpan<char> before, string part)
    {
        filled.Append(before);
        if (filled.Length > 1 && before is [.., ' '] && IsHan(filled[^2]) && part.Length > 0 && IsHan(part[0]))
        {
            filled.Length--;
        }

        filled.Append(part);
    }

    private static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    /// <summary>The names of the places, in their order.</summary>
    public static IEnumerable<string> Places(string template) =>
        template.Split('{').Skip(1).Select(part => part.Split('}')[0]);

    private static string? Part(ReadOnlySpan<char> place, ReadOnlySpan<(string Place, string Text)> parts)
    {
        foreach (var (name, text) in parts)
        {
            if (place.SequenceEqual(name))
            {
                return text;
            }
        }

        return null;
    }
}
