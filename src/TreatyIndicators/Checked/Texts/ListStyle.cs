namespace TreatyIndicators.Validation;

/// <summary>How a language joins words to a list.</summary>
/// <param name="Between">What stands between two words.</param>
/// <param name="Last">What stands before the last one.</param>
internal sealed record ListStyle(string Between, string Last)
{
    public string Of(IReadOnlyList<string> words)
    {
        if (words.Count < 2)
        {
            return string.Concat(words);
        }

        var first = string.Join(Between, words.Take(words.Count - 1));
        return first + Beside(first[Math.Max(0, first.Length - 1)..], Last[..1]) + Last.Trim() + Beside(words[^1][..Math.Min(1, words[^1].Length)], Last[^1..]) + words[^1];
    }

    /// <summary>Chinese sets no blank between its own letters, nor beside its marks.</summary>
    private static string Beside(string letter, string blank) =>
        blank == " " && letter is not [(>= '\u3000' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF') or '“' or '”'] ? blank : string.Empty;
}
