using System.Collections.Frozen;

namespace TreatyIndicators;

/// <summary>The form letters under which a section sits, the one that holds most of its fields first.</summary>
internal static class SectionLetters
{
    private static readonly Lazy<FrozenDictionary<(ConventionId, string), ValueList<string>>> Letters = new(Read);

    public static ValueList<string> Of(ConventionId convention, string section) =>
        Letters.Value.GetValueOrDefault((convention, section)) ?? [];

    private static FrozenDictionary<(ConventionId, string), ValueList<string>> Read() => FormCatalogue.Fields
        .SelectMany(field => field.Uses.Select(use => (use.Convention, field.Section, use.Letters)))
        .SelectMany(use => use.Letters.Take(1).Select(letter => (use.Convention, use.Section, Letter: letter.ToString())))
        .GroupBy(use => (use.Convention, use.Section))
        .ToFrozenDictionary(group => group.Key, group => group
            .CountBy(use => use.Letter)
            .OrderByDescending(letter => letter.Value)
            .ThenBy(letter => letter.Key, StringComparer.Ordinal)
            .Select(letter => letter.Key)
            .ToValueList());
}
