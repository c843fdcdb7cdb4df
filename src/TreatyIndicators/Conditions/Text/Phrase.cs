using System.Globalization;

namespace TreatyIndicators.Conditions;

/// <summary>A piece of a sentence in both languages; <c>{0}</c>, <c>{1}</c> are the places for its parts.</summary>
internal sealed record Phrase(string En, string Zh)
{
    /// <summary>The piece in a language, with its parts in place.</summary>
    public string In(ConditionLanguage language, params ReadOnlySpan<object?> parts) =>
        string.Format(CultureInfo.InvariantCulture, language == ConditionLanguage.Chinese ? Zh : En, parts);
}
