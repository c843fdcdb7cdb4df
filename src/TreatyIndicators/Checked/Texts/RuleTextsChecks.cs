using TreatyIndicators.Serialization;

namespace TreatyIndicators.Validation;

/// <summary>Finds what the words of a language lack beside the English ones.</summary>
internal static class RuleTextsChecks
{
    public const string Missing = "TEXT-01";
    public const string Place = "TEXT-02";
    public const string Plurals = "TEXT-03";
    public const string Dropped = "TEXT-04";

    public static void Check(RuleTextsData data, RuleTextsData english, PluralRules plurals, Checks checks)
    {
        Words(data.Sentences, english.Sentences, "$.sentences", checks);
        Words(data.NotEvaluated, english.NotEvaluated, "$.notEvaluated", checks);
        Words(data.Kinds, english.Kinds, "$.kinds", checks);
        Words(data.Severities, english.Severities, "$.severities", checks);
        Words(data.Scopes, english.Scopes, "$.scopes", checks);
        Words(data.Problems, english.Problems, "$.problems", checks);
        Places(data.Details ?? [], (data.Details ?? []).Keys.ToDictionary(words => words, StringComparer.Ordinal), "$.details", checks);
        Words(Titles(data), Titles(english), "$.rules", checks);
        Places(PartsOf(data, rule => rule.Expected), PartsOf(english, rule => rule.Expected), "$.rules", checks);
        Places(PartsOf(data, rule => rule.Found), PartsOf(english, rule => rule.Found), "$.rules", checks);
        Names(data.Lists.Keys, ["and", "or"], "$.lists", checks);
        foreach (var (name, _) in data.Lists.Where(list => list.Value.Last.Length == 0))
        {
            checks.Add(Missing, $"$.lists.{name}.last", $"found an empty text, expected what stands before the last word of a list");
        }

        Names(data.Units.Keys, english.Units.Keys, "$.units", checks);
        Units(data, plurals, checks);
        Dates(data.Dates, checks);
    }

    private static void Words(IReadOnlyDictionary<string, string> words, IReadOnlyDictionary<string, string> expected, string path, Checks checks)
    {
        Names(words.Where(word => !string.IsNullOrWhiteSpace(word.Value)).Select(word => word.Key), expected.Keys, path, checks);
        Places(words.Where(word => expected.ContainsKey(word.Key)), expected, path, checks);
    }

    /// <summary>A sentence has the places of the English one, all of them: what a place would hold is told in every language.</summary>
    private static void Places(IEnumerable<KeyValuePair<string, string>> words, IReadOnlyDictionary<string, string> expected, string path, Checks checks)
    {
        foreach (var (name, text) in words)
        {
            var places = TextTemplate.Places(expected.GetValueOrDefault(name, string.Empty)).ToList();
            var found = TextTemplate.Places(text).ToList();
            foreach (var place in found.Except(places, StringComparer.Ordinal))
            {
                checks.Add(Place, $"{path}.{name}", $"found the place {{{place}}}, expected {(places.Count == 0 ? "none" : $"one of: {string.Join(", ", places)}")}");
            }

            foreach (var place in places.Except(found, StringComparer.Ordinal))
            {
                checks.Add(Dropped, $"{path}.{name}", $"found {JsonText.Quote(text)} without the place {{{place}}}, expected all of: {string.Join(", ", places)}");
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
            else if (!TextTemplate.Places(forms[PluralNames.Other]).Contains("n", StringComparer.Ordinal))
            {
                checks.Add(Dropped, $"$.units.{unit}", $"found {JsonText.Quote(forms[PluralNames.Other])} without the place {{n}}, expected the number in it");
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

    private static Dictionary<string, string> PartsOf(RuleTextsData data, Func<RuleText, string?> part) =>
        data.Rules.Where(rule => part(rule.Value) is not null).ToDictionary(rule => rule.Key, rule => part(rule.Value)!, StringComparer.Ordinal);

    private static Dictionary<string, string> Titles(RuleTextsData data) =>
        data.Rules.ToDictionary(rule => rule.Key, rule => rule.Value.Title, StringComparer.Ordinal);
}
