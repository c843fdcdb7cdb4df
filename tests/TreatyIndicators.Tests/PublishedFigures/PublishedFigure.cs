using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>A case with published figures, their source, and the States behind them where they are known.</summary>
internal sealed class PublishedFigure
{
    private PublishedFigure(string id, JsonElement root) => (Id, Root) = (id, root);

    public string Id { get; }

    public JsonElement Root { get; }

    public JsonElement Published => Root.GetProperty("published");

    public JsonElement OtherValues => Published.GetProperty("other_values");

    public IEnumerable<JsonElement> Series => Published.GetProperty("series").EnumerateArray();

    public int Value => Published.GetProperty("value").GetInt32();

    public string AsOf => Root.GetProperty("as_of").GetString()!;

    public string Reference => Root.GetProperty("reference").GetString()!;

    public string Exercises => string.Join("; ", Root.GetProperty("maps_to").EnumerateArray().Select(text => text.GetString()));

    /// <summary>The symbol of the document, or publisher and title where it has none.</summary>
    public string Source
    {
        get
        {
            var source = Root.GetProperty("source");
            var symbol = source.GetProperty("symbol").GetString();
            var year = source.GetProperty("year");
            var title = $"{source.GetProperty("publisher").GetString()}: {source.GetProperty("title").GetString()} ({(year.ValueKind == JsonValueKind.Number ? year.GetRawText() : year.GetString())})";
            return symbol is null or ['(', ..] ? title : $"{symbol}, {title}";
        }
    }

    public ValueList<StateCode> Population => Codes(Root.GetProperty("population").GetProperty("states"));

    public int PopulationCount => Root.GetProperty("population").GetProperty("count").GetInt32();

    public ValueList<StateCode> Numerator => Codes(Root.GetProperty("numerator").GetProperty("states"));

    public int NumeratorCount => Root.GetProperty("numerator").GetProperty("count").GetInt32();

    public static IEnumerable<string> Ids => Names.Where(name => name.EndsWith(".json", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension)!;

    public static IEnumerable<string> Names => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith("published/", StringComparison.Ordinal))
        .Select(name => name["published/".Length..])
        .Order(StringComparer.Ordinal);

    public static PublishedFigure Read(string id)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"published/{id}.json")!;
        using var document = JsonDocument.Parse(stream);
        return new(id, document.RootElement.Clone());
    }

    public ValueList<StateCode> States(string member) => Codes(Root.GetProperty(member));

    public int Other(string member) => OtherValues.GetProperty(member).GetInt32();

    /// <summary>The member of the series for which a member has a value.</summary>
    public JsonElement Point(string member, string value) =>
        Series.Single(point => point.GetProperty(member).ToString() == value);

    public static ValueList<StateCode> Codes(JsonElement list) =>
        list.EnumerateArray().Select(code => new StateCode(code.GetString()!)).Order().ToValueList();

    public static string Text(decimal number) => number.ToString("#,0.#########;−#,0.#########", CultureInfo.InvariantCulture);
}
