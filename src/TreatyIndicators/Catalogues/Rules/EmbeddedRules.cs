using TreatyIndicators.Serialization;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Catalogues.Rules;

/// <summary>The rules that the library ships.</summary>
internal static class EmbeddedRules
{
    private static readonly string[] Files = ["rules/rules.json", "rules/platform-committee.json"];

    /// <exception cref="InvalidDataException">A shipped file is broken; the message lists all problems.</exception>
    public static RuleCatalogue Read() => RuleCatalogue.Trusted(Files.SelectMany(Read));

    /// <exception cref="InvalidDataException">The file is broken; the message lists all problems.</exception>
    public static ValueList<Rule> Read(string name)
    {
        using var stream = EmbeddedData.Open(name);
        var (data, problems) = StrictReader.Read(stream, name, CatalogueJson.Rules, ShapeBuilder.Of(CatalogueJson.Rules));
        return new CatalogueReading<ValueList<Rule>>(data.Count == 0 ? null : RuleBuilder.Build(data[0], name, Text).Require(), problems).Require();
    }

    private static (Label? Title, Label? Note) Text(string id)
    {
        var (english, chinese) = (RuleTexts.English.Find(id), RuleTexts.Chinese.Find(id));
        return (Both(english?.Title, chinese?.Title), Both(english?.Note, chinese?.Note));
    }

    private static Label? Both(string? english, string? chinese) => english is null ? null : new() { En = english, Zh = chinese };
}
