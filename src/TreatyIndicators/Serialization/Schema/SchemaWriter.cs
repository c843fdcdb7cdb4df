using System.Text;
using System.Text.Json;

namespace TreatyIndicators.Serialization;

/// <summary>Writes shapes as a JSON Schema of the draft 2020-12.</summary>
/// <param name="json">Where to.</param>
/// <param name="describe">The description of a member by its path.</param>
/// <param name="wordsOf">The words that a text may be, by its path; absent: any text.</param>
internal sealed class SchemaWriter(Utf8JsonWriter json, Func<string, string?> describe, Func<string, IReadOnlyList<string>?> wordsOf)
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema as text, indented, with a line end after the last line.</summary>
    public static string Text(ObjectShape root, string id, string title, string description, Func<string, string?> describe, Func<string, IReadOnlyList<string>?>? wordsOf = null)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n", Encoder = ReportJson.Options.Encoder }))
        {
            new SchemaWriter(json, describe, wordsOf ?? (static _ => null)).Document(root, id, title, description);
        }

        return $"{Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length)}\n";
    }

    private void Document(ObjectShape root, string id, string title, string description)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Draft);
        json.WriteString("$id", id);
        json.WriteString("title", title);
        json.WriteString("description", description);
        Record(root, path: "");
        json.WriteStartObject("$defs");
        foreach (var (name, (shape, path)) in SchemaDefinitions.Of(root))
        {
            json.WriteStartObject(name);
            Definition(shape, path);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Definition(JsonShape shape, string path)
    {
        switch (shape)
        {
            case ObjectShape record:
                Record(record, path);
                break;
            case CodeShape codes:
                Codes(codes);
                break;
            default:
                json.WriteString("type", "string");
                json.WriteString("format", "date");
                json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
                break;
        }
    }

    private void Record(ObjectShape record, string path)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var member in record.Members)
        {
            json.WriteStartObject(member.Name);
            var place = SchemaDefinitions.Join(path, member.Name);
            Describe(place);
            Value(member.Shape, orNull: !member.Required);
            Words(place, orNull: !member.Required);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        Texts("required", record.Members.Where(member => member.Required).Select(member => member.Name));
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>A list stays open: its names are offered, and any other recorded text is allowed.</summary>
    private void Codes(CodeShape codes)
    {
        json.WriteString("description", $"A code of the list {codes.ListName}. A recorded value outside the list is kept as it is.");
        json.WriteString("type", "string");
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        Texts("enum", codes.Names);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Value(JsonShape shape, bool orNull)
    {
        if (SchemaDefinitions.NameOf(shape) is { } name)
        {
            Reference(name, orNull);
            return;
        }

        Type(TypeOf(shape), orNull);
        switch (shape)
        {
            case ListShape list:
                json.WriteStartObject("items");
                Value(list.Member, orNull: false);
                json.WriteEndObject();
                break;
            case IdentifierShape identifier:
                json.WriteString("pattern", identifier.Pattern);
                break;
            case WholeNumberShape whole:
                json.WriteNumber("minimum", whole.Least);
                json.WriteNumber("maximum", whole.Most);
                break;
            case NumberShape:
                json.WriteNumber("minimum", decimal.MinValue);
                json.WriteNumber("maximum", decimal.MaxValue);
                break;
        }
    }

    private void Reference(string name, bool orNull)
    {
        var reference = $"#/$defs/{name}";
        if (!orNull)
        {
            json.WriteString("$ref", reference);
            return;
        }

        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("$ref", reference);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Type(string type, bool orNull)
    {
        if (orNull)
        {
            Texts("type", [type, "null"]);
        }
        else
        {
            json.WriteString("type", type);
        }
    }

    private void Words(string path, bool orNull)
    {
        if (wordsOf(path) is { } words)
        {
            Texts("enum", words.Concat(orNull ? new string?[] { null } : []));
        }
    }

    private void Describe(string path)
    {
        if (describe(path) is { } description)
        {
            json.WriteString("description", description);
        }
    }

    private void Texts(string name, IEnumerable<string?> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string TypeOf(JsonShape shape) => shape switch
    {
        ListShape => "array",
        FlagShape => "boolean",
        WholeNumberShape => "integer",
        NumberShape => "number",
        _ => "string",
    };
}
