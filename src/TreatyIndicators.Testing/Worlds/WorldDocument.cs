using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace TreatyIndicators.Testing;

/// <summary>Changes the JSON of a world.</summary>
internal static class WorldDocument
{
    /// <summary>A new document with all edits made, one after the other.</summary>
    /// <exception cref="ArgumentException">An edit does not fit.</exception>
    public static JsonObject With(JsonObject world, IEnumerable<WorldEdit> edits)
    {
        var changed = (JsonObject)world.DeepClone();
        foreach (var edit in edits)
        {
            Make(edit, changed);
        }

        return changed;
    }

    private static void Make(WorldEdit edit, JsonObject world)
    {
        var place = EditPlace.Find(world, edit.At);
        switch (edit.Kind)
        {
            case EditKind.Set:
                place.Put(JsonNode.Parse(edit.Json!)!);
                break;
            case EditKind.Append:
                List(place, edit).Add(JsonNode.Parse(edit.Json!));
                break;
            case EditKind.Remove:
                place.TakeAway();
                break;
            case EditKind.Days:
                place.Put(JsonValue.Create(LocalDatePattern.Iso.Format(Day(place, edit).PlusDays((int)edit.Amount))));
                break;
            default:
                place.Put(JsonValue.Create(Number(place, edit) + edit.Amount));
                break;
        }
    }

    private static JsonArray List(EditPlace place, WorldEdit edit)
    {
        if (place.Value is null)
        {
            place.Put(new JsonArray());
        }

        return place.Value as JsonArray ?? throw Unfit(edit, "a list", place);
    }

    private static LocalDate Day(EditPlace place, WorldEdit edit) =>
        place.Value is JsonValue value && value.TryGetValue<string>(out var text) && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
            ? day
            : throw Unfit(edit, "a day, for instance \"2025-12-31\"", place);

    private static decimal Number(EditPlace place, WorldEdit edit) =>
        place.Value is JsonValue value && value.TryGetValue<decimal>(out var number) ? number : throw Unfit(edit, "a number", place);

    private static ArgumentException Unfit(WorldEdit edit, string expected, EditPlace place) =>
        new($"The edit \"{edit}\" does not fit: expected {expected}, found {place.Value?.ToJsonString() ?? "nothing"}.");
}
