namespace TreatyIndicators;

/// <summary>What all identifiers share: the checks on their form.</summary>
internal static class Identifier
{
    public static TSelf Parse<TSelf>(string? text)
        where TSelf : struct, IIdentifier<TSelf> =>
        TSelf.TryParse(text, out var identifier)
            ? identifier
            : throw new ArgumentException($"'{text}' is not a {typeof(TSelf).Name}: expected {TSelf.Form}.", nameof(text));

    public static bool IsCapitals(string text) => !text.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Small letters, digits and single hyphens, beginning with a letter: <c>siem-reap-angkor</c>.</summary>
    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= 64 && char.IsAsciiLetterLower(text[0]) && text[^1] != '-'
        && !text.Contains("--", StringComparison.Ordinal)
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>Capital letters and digits, beginning with a letter: <c>SRAAP</c>.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= 16 && char.IsAsciiLetterUpper(text[0]) && !text.ContainsAnyExcept(AbbreviationCharacters);

    /// <summary>A whole number from 1 to 999, without leading zeros.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= 3 && text[0] != '0' && !text.ContainsAnyExceptInRange('0', '9');

    private static readonly System.Buffers.SearchValues<char> AbbreviationCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
