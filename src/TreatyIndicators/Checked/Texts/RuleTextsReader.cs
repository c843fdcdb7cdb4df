using System.Text.Json;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Validation;

/// <summary>Reads the words of a language and holds them against the English ones.</summary>
internal static class RuleTextsReader
{
    /// <summary>The words, or all that is wrong with them.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="name">The name of the file, for problems.</param>
    /// <param name="english">The words that must be there; absent while the English ones themselves are read.</param>
    public static CatalogueReading<RuleTexts> Read(Stream utf8, string name, RuleTextsData? english)
    {
        RuleTextsData data;
        try
        {
            data = RuleTextsJson.Read(utf8);
        }
        catch (JsonException exception)
        {
            return new(null, [ReadProblem.Refused(name, exception)]);
        }

        var checks = new Checks(name);
        var plurals = Plurals(data, checks);
        RuleTextsChecks.Check(data, english ?? data, plurals, checks);
        return new(new(data, plurals), checks.Problems);
    }

    private static PluralRules Plurals(RuleTextsData data, Checks checks)
    {
        try
        {
            return PluralRules.Parse(data.Plurals.Select(rule => KeyValuePair.Create(PluralNames.Parse(rule.Key), rule.Value)));
        }
        catch (FormatException exception)
        {
            checks.Add(RuleTextsChecks.Plurals, "$.plurals", $"{exception.Message}");
            return PluralRules.None;
        }
    }
}
