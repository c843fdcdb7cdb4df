using System.Text;

namespace TreatyIndicators.Serialization;

/// <summary>Says what is wrong where a text stops being JSON.</summary>
internal static class SyntaxSentence
{
    public static FormattableString At(ReadOnlySpan<byte> utf8, int place)
    {
        if (place >= utf8.Length)
        {
            return $"the file ends in the middle of the document; expected the closing brackets and quotation marks";
        }

        var rest = utf8[place..];
        var before = utf8[..place].TrimEnd(" \t\r\n"u8);
        return rest[0] switch
        {
            (byte)'/' => $"found a comment; JSON has no comments",
            (byte)'}' or (byte)']' when before.EndsWith(","u8) => $"found a comma after the last member; expected no comma there",
            (byte)'\'' => $"found an apostrophe; expected texts and names between double quotation marks",
            _ when StartsWith(rest, "NaN") || StartsWith(rest, "Infinity") || StartsWith(rest, "-Infinity") =>
                $"found a number that is not finite; expected digits, or no member where nothing is known",
            _ when StartsWith(rest, "True") || StartsWith(rest, "False") || StartsWith(rest, "None") =>
                $"found a word of another language; expected true, false or null in small letters",
            < 0x20 => $"found the control character U+{rest[0]:X4} inside a text; expected it written as \\u{rest[0]:x4}, or no such character",
            _ => $"found {Character(rest)}, which cannot stand here in JSON",
        };
    }

    private static bool StartsWith(ReadOnlySpan<byte> rest, string word) => rest.StartsWith(Encoding.ASCII.GetBytes(word));

    private static string Character(ReadOnlySpan<byte> rest)
    {
        _ = Rune.DecodeFromUtf8(rest, out var character, out _);
        return JsonText.Quote(character.ToString());
    }
}
