using System.Reflection;
using System.Text.Json;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>A case with a published figure and the States behind it.</summary>
internal sealed class PublishedFigure
{
    private PublishedFigure(JsonElement root) => Root = root;

    public JsonElement Root { get; }

    public JsonElement Published => Root.GetProperty("published");

    public JsonElement OtherValues => Published.GetProperty("other_values");

    public int Value => Published.GetProperty("value").GetInt32();

    public ValueList<StateCode> Population => Codes(Root.GetProperty("population").GetProperty("states"));

    public ValueList<StateCode> Numerator => Codes(Root.GetProperty("numerator").GetProperty("states"));

    public static PublishedFigure Read(string id)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"published/{id}.json")!;
        using var document = JsonDocument.Parse(stream);
        return new(document.RootElement.Clone());
    }

    public ValueList<StateCode> States(string member) => Codes(Root.GetProperty(member));

    public static ValueList<StateCode> Codes(JsonElement list) =>
        list.EnumerateArray().Select(code => new StateCode(code.GetString()!)).Order().ToValueList();
}
