namespace ConformanceKit.Reference;

/// <summary>A condition cut into words and marks.</summary>
internal static class Words
{
    private static readonly string[] Marks = ["<=>", "=>", "<=", ">=", "!=", "=", "<", ">", "+", "-", "*", "/", "(", ")", "{", "}", "[", "]", ",", ":", "."];

    public static List<(string Word, int Start, int End)> Of(string text)
    {
        var words = new List<(string, int, int)>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at);
            words.Add((text[at..end], at, end));
            at = end;
        }

        return words;
    }

    private static int EndOf(string text, int at)
    {
        if (text[at] == '"')
        {
            return EndOfText(text, at + 1);
        }

        if (char.IsAsciiDigit(text[at]))
        {
            return EndOf(text, at, letter => char.IsAsciiDigit(letter) || letter == '.');
        }

        return char.IsAsciiLetter(text[at])
            ? EndOf(text, at, letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            : at + Marks.First(mark => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0).Length;
    }

    private static int EndOf(string text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfText(string text, int at)
    {
        while (text[at] != '"')
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return at + 1;
    }
}
