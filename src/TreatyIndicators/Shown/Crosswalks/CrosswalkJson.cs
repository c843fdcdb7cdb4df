using System.Text.Json;

namespace TreatyIndicators.Export;

/// <summary>Writes correspondences and shared facts as JSON, for other programs.</summary>
/// <remarks>Equal input gives equal bytes, in the form of <see cref="ResultJson"/>. Safe for any number of threads.</remarks>
public static class CrosswalkJson
{
    /// <summary>The correspondences as text, with a line feed after the last line.</summary>
    /// <param name="catalogue">The catalogue that defines the indicators, and whose shared facts stand below.</param>
    /// <param name="correspondences">What to write, for instance <see cref="Crosswalk.Between"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">The catalogue has not one of the indicators.</exception>
    public static string ToText(Catalogue catalogue, ValueList<Correspondence> correspondences)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(correspondences);
        var rows = CorrespondenceRow.Of(catalogue, correspondences);
        return JsonOutput.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("catalogueVersion"u8, catalogue.Version);
            json.WriteStartArray("correspondences"u8);
            foreach (var row in rows)
            {
                Write(json, row);
            }

            json.WriteEndArray();
            json.WriteStartArray("sharedFacts"u8);
            foreach (var fact in catalogue.Crosswalk.SharedFacts)
            {
                Write(json, fact, catalogue.Plans);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, CorrespondenceRow row)
    {
        json.WriteStartObject();
        json.WriteString("first"u8, row.First.Id.Value);
        Label(json, "firstTitle", row.First.Title);
        json.WriteString("kind"u8, CodeText.Of(row.Correspondence.Kind));
        json.WriteString("second"u8, row.Second.Id.Value);
        Label(json, "secondTitle", row.Second.Title);
        Label(json, "reason", row.Correspondence.Reason);
        Source(json, "firstSource", row.First.Source);
        Source(json, "secondSource", row.Second.Source);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SharedFact fact, ValueList<ActionPlan> plans)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, fact.Id);
        json.WriteString("path"u8, fact.Path);
        Label(json, "title", fact.Title);
        Label(json, "reason", fact.Reason);
        ResultJsonParts.WriteTexts(json, "indicators", plans.SelectMany(fact.AskedBy).Select(id => id.Value).ToValueList());
        json.WriteEndObject();
    }

    private static void Label(Utf8JsonWriter json, string name, Label label)
    {
        json.WriteStartObject(name);
        json.WriteString("en"u8, label.En);
        json.WriteString("zh"u8, label.Zh);
        json.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter json, string name, SourceReference source)
    {
        json.WriteStartObject(name);
        json.WriteString("document"u8, source.Document);
        json.WriteString("place"u8, source.Place);
        json.WriteEndObject();
    }
}
