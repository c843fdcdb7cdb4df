using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Tells parts of conditions in the words of a language. There are words in two languages; elsewhere the notation stands for itself.</summary>
internal sealed class TestWords(RuleTexts texts)
{
    public string Of(Expression part) => texts.Language switch
    {
        "en" => ConditionText.ToWords(part, ConditionLanguage.English),
        "zh" => Spaced(ConditionText.ToWords(part, ConditionLanguage.Chinese)),
        _ => part.ToString(),
    };

    /// <summary>A sentence goes on with Chinese letters, and a blank stands between these and Latin ones.</summary>
    private static string Spaced(string words) => words.Length > 0 && char.IsAsciiLetterOrDigit(words[^1]) ? $"{words} " : words;
}
