namespace TreatyIndicators.Validation;

/// <summary>Finds what the words of a language lack beside the English ones.</summary>
internal static class RuleTextsChecks
{
    public const string Missing = "TEXT-01";
    public const string Place = "TEXT-02";
    public const string Plurals = "TEXT-03";

    public static void Check(RuleTextsData data, RuleTextsData english, PluralRules plurals, Checks checks)
    {
        Words(data.Sentences, english.Sentences, "$.sentences", checks);
        Words(data.NotEvaluated, english.NotEvaluated, "$.notEvaluated", checks);
        Words(data.Kinds, english.Kinds, "$.kinds", checks);
        Words(data.Severities, english.Severities, "$.severities", checks);
        Words(data.Scopes, english.Scopes, "$.scopes", checks);
        Words(Titles(data), Titles(english), "$.rules", checks);
        Names(data.Lists.Keys, ["and", "or"], "$.lists", checks);
        Names(data.Units.Keys, english.Units.Keys, "$.units", checks);
        Units(data, plurals, checks);
        Dates(data.Dates, checks);
    }

    private static void Words(IReadOnlyDictionary<string, string> words, IReadOnlyDictionary<string, string> expected, string path, Checks checks)
    {
        Names(words.Where(word => !string.IsNullOrWhiteSpace(word.Value)).Select(word => word.Key), expected.Keys, path, checks);
        foreach (var (name, text) in words.Where(word => expected.ContainsKey(word.Key)))
        {
            var places = TextTemplate.Places(expected[name]);
            foreach (var place in TextTemplate.Places(text).Except(places, StringComparer.Ordinal))
            {
                checks.Add(Place, $"{path}.{name}", $"found the place {{{place}}}, expected one of: {string.Join(", ", places)}");
            }
        }
    }

    private static void Names(IEnumerable<string> names, IEnumerable<string> expected, string path, Checks checks)
    {
        foreach (var name in expected.Except(names, StringComparer.Ordinal))
        {
            checks.Add(Missing, path, $"found no words for {name}");
        }
    }

    private static void Units(RuleTextsData data, PluralRules plurals, Checks checks)
    {
        var used = plurals.Categories.Select(PluralNames.Of).ToArray();
        foreach (var (unit, forms) in data.Units)
        {
            var isWhole = forms.ContainsKey(PluralNames.Other) && forms.Keys.All(form => used.Contains(form, StringComparer.Ordinal));
            if (!isWhole)
            {
                checks.Add(Plurals, $"$.units.{unit}", $"found {string.Join(", ", forms.Keys)}, expected other and none but {string.Join(", ", used)}");
            }
        }
    }

    private static void Dates(DateStyle dates, Checks checks)
    {
        if (dates.Months.Count != 12)
        {
            checks.Add(Missing, "$.dates.months", $"found {dates.Months.Count} names, expected those of the twelve months");
        }
    }

    private static Dictionary<string, string> Titles(RuleTextsData data) =>
        data.Rules.ToDictionary(rule => rule.Key, rule => rule.Value.Title, StringComparer.Ordinal);
}
