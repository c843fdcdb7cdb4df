namespace TreatyIndicators.Validation;

/// <summary>How a language joins words to a list.</summary>
/// <param name="Between">What stands between two words.</param>
/// <param name="Last">What stands before the last one.</param>
internal sealed record ListStyle(string Between, string Last)
{
    public string Of(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : string.Join(Between, words.Take(words.Count - 1)) + Last + words[^1];
}
