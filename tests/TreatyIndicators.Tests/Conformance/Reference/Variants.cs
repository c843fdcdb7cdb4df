using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>Definitions made of an indicator: one of its components, or the indicator under a reading.</summary>
internal static class Variants
{
    /// <summary>The measure in place of the headline; the weaker test belongs to the headline.</summary>
    public static JsonObject Component(JsonObject indicator, JsonObject component, KitTables tables) =>
        WithCondition(indicator, component, Json.Text(component, "measure")!, Json.Text(component, "unit"), tables);

    /// <summary>Another condition, without the weaker test that went with the first.</summary>
    public static JsonObject Reading(JsonObject indicator, JsonObject reading, KitTables tables)
    {
        var kind = Json.Text(reading, "kind")!;
        return kind == "Population"
            ? indicator
            : WithCondition(indicator, reading, kind == "Condition" ? "CountOfSubjects" : kind, Json.Text(reading, "unit") ?? (kind == "Ratio" ? "Percent" : Json.Text(indicator, "unit")), tables);
    }

    /// <summary>Another population over the same kind of subjects.</summary>
    public static JsonObject Population(JsonObject population, JsonObject reading)
    {
        var changed = population.DeepClone().AsObject();
        changed["condition"] = Json.Text(reading, "kind") == "Population" ? Json.Text(reading, "condition") : Json.Text(population, "condition");
        return changed;
    }

    private static JsonObject WithCondition(JsonObject indicator, JsonObject other, string measure, string? unit, KitTables tables)
    {
        var changed = indicator.DeepClone().AsObject();
        changed["condition"] = Json.Text(other, "condition");
        changed["measure"] = measure;
        changed["unit"] = unit;
        changed.Remove("partlyMetWhen");
        changed.Remove("components");
        var tests = new[] { "condition", "pendingWhen", "notApplicableWhen" }.Select(test => Json.Text(changed, test)).OfType<string>();
        changed["decidingFields"] = new JsonArray([.. new PathsRead(tables).Of(tests).Select(path => (JsonNode)path)]);
        return changed;
    }
}
