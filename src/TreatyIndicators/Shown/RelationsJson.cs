using System.Text.Json;

namespace TreatyIndicators.Export;

/// <summary>Writes the relations between indicators, held against the results.</summary>
internal static class RelationsJson
{
    public static void Write(Utf8JsonWriter json, ValueList<RelationResult> relations)
    {
        json.WriteStartArray("relations"u8);
        foreach (var (relation, outcome, violating, undecided) in relations)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, CodeText.Of(relation.Kind));
            json.WriteString("first"u8, relation.First.Value);
            json.WriteString("second"u8, relation.Second.Value);
            json.WriteString("outcome"u8, CodeText.Of(outcome));
            ResultJsonParts.WriteTexts(json, "violating", violating);
            ResultJsonParts.WriteTexts(json, "undecided", undecided);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
