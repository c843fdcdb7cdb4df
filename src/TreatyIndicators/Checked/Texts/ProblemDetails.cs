using System.Globalization;

namespace TreatyIndicators.Validation;

/// <summary>Tells in another language what was found and expected where a file cannot be read. The English sentence, with its places, is the name of the words.</summary>
internal static class ProblemDetails
{
    /// <summary>A sentence that is nothing but what fills its one place.</summary>
    private const string OnePlace = "{0}";

    /// <summary>The sentence; absent: the language has no words for it, or somebody wrote another sentence into the problem.</summary>
    public static string? In(IReadOnlyDictionary<string, string>? words, Problem problem) =>
        problem.Words is { } told && words is not null && told.ToString(CultureInfo.InvariantCulture) == problem.Sentence ? Sentence(words, told) : null;

    /// <summary>The problem with a sentence that is not to be told again.</summary>
    public static Problem Told(Problem problem, string sentence) => problem with { Sentence = sentence, Words = $"{sentence}" };

    public static bool IsTold(Problem problem) => problem.Words is { Format: OnePlace } words && words.ToString(CultureInfo.InvariantCulture) == problem.Sentence;

    private static string? Sentence(IReadOnlyDictionary<string, string> words, FormattableString told) =>
        told.Format.Contains("{{", StringComparison.Ordinal) || words.GetValueOrDefault(told.Format) is not { } template ? null
        : TextTemplate.Fill(template, [.. TextTemplate.Places(told.Format).Select(place => (place, Part(words, told, place)))]);

    /// <summary>What fills a place, <c>0</c> or <c>1:N0</c> for instance. Parts without words stay in English: they are names and numbers.</summary>
    private static string Part(IReadOnlyDictionary<string, string> words, FormattableString told, string place)
    {
        var part = told.GetArgument(int.Parse(place.Split(':')[0], CultureInfo.InvariantCulture));
        return part is FormattableString { Format: OnePlace } only ? Part(words, only, "0")
            : (part is FormattableString inner ? Sentence(words, inner) : null) ?? string.Format(CultureInfo.InvariantCulture, $"{{{place}}}", told.GetArguments());
    }
}
