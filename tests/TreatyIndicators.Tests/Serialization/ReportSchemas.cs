using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Serialization;

public class ReportSchemas
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ReportSchema.Text).RootElement;

    [Fact]
    public void The_schema_in_docs_is_the_one_made_from_the_types() =>
        Assert.Equal(ReportSchema.Text, File.ReadAllText(RepositoryFolder.Path("docs/schema/report.schema.json")));

    [Fact]
    public void Every_member_of_every_record_stands_in_the_schema()
    {
        var records = new[] { ReportShapes.Report }.Concat(SchemaDefinitions.Of(ReportShapes.Report).Values.Select(one => one.Shape).OfType<ObjectShape>());

        Assert.All(records, record =>
        {
            var definition = record == ReportShapes.Report ? Schema : Definition(record.Name);
            Assert.Equal(record.Members.Select(member => member.Name), definition.GetProperty("properties").EnumerateObject().Select(member => member.Name));
            Assert.Equal(record.Members.Where(member => member.Required).Select(member => member.Name), Texts(definition.GetProperty("required")));
            Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
        });
    }

    [Fact]
    public void Every_reference_leads_to_a_definition_and_every_definition_is_used()
    {
        var references = Regex.Matches(ReportSchema.Text, "\"\\$ref\": \"#/\\$defs/([A-Za-z0-9]+)\"").Select(match => match.Groups[1].Value).ToHashSet();

        Assert.Equal(references.Order(StringComparer.Ordinal), Schema.GetProperty("$defs").EnumerateObject().Select(definition => definition.Name));
    }

    [Fact]
    public void A_code_list_offers_its_names_and_allows_any_other_text() => Assert.Equal(
        """{"description":"A code of the list HazardStatus. A recorded value outside the list is kept as it is.","type":"string","anyOf":[{"enum":["Sha","Cha"]},{"type":"string"}]}""",
        JsonSerializer.Serialize(Definition("HazardStatus")));

    [Theory]
    [InlineData("areaM2", """{"type":["number","null"],"minimum":-79228162514264337593543950335,"maximum":79228162514264337593543950335}""")]
    [InlineData("count", """{"type":["integer","null"],"minimum":-9223372036854775808,"maximum":9223372036854775807}""")]
    [InlineData("id", """{"type":["string","null"]}""")]
    [InlineData("munitionsUnknown", """{"type":["boolean","null"]}""")]
    [InlineData("contamination", """{"type":["array","null"],"items":{"$ref":"#/$defs/Ordnance"}}""")]
    [InlineData("geometry", """{"anyOf":[{"$ref":"#/$defs/Geometry"},{"type":"null"}]}""")]
    public void A_field_of_an_area_is_written_by_its_type(string field, string schema) =>
        Assert.Equal(schema, JsonSerializer.Serialize(Definition("HazardousArea").GetProperty("properties").GetProperty(field)));

    [Theory]
    [InlineData("state", """{"type":"string","pattern":"^[A-Z]{3}$"}""")]
    [InlineData("submittedOn", """{"$ref":"#/$defs/Day"}""")]
    public void A_needed_field_of_the_header_cannot_be_null(string field, string schema) =>
        Assert.Equal(schema, JsonSerializer.Serialize(Definition("ReportHeader").GetProperty("properties").GetProperty(field)));

    [Fact]
    public void Descriptions_are_asked_for_by_path_and_stand_with_the_field()
    {
        using var stream = new MemoryStream();
        List<string> asked = [];
        ReportSchema.Write(stream, path =>
        {
            asked.Add(path);
            return path == "hazardousAreas.areas.areaM2" ? "Size (square metres)." : null;
        });

        using var schema = JsonDocument.Parse(stream.ToArray());
        var areaM2 = schema.RootElement.GetProperty("$defs").GetProperty("HazardousArea").GetProperty("properties").GetProperty("areaM2");
        Assert.Equal("Size (square metres).", areaM2.GetProperty("description").GetString());
        Assert.Equal(asked.Count, asked.Distinct().Count());
    }

    [Fact]
    public void Without_descriptions_what_is_written_is_the_text()
    {
        using var stream = new MemoryStream();
        ReportSchema.Write(stream);

        Assert.Equal(ReportSchema.Text, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("XAA")]
    [InlineData("XA")]
    [InlineData("xaa")]
    [InlineData("XÄA")]
    [InlineData("Apmbc")]
    [InlineData("apmbc")]
    [InlineData("A-b")]
    [InlineData("")]
    [InlineData("A23456789012345678901234567890123")]
    public void The_patterns_of_identifiers_say_what_the_identifiers_say(string text)
    {
        Assert.All(ReportConverters.All.OfType<IIdentifierConverter>(), converter => Assert.Equal(converter.Fits(text), Fits(converter)));

        bool Fits(IIdentifierConverter converter) => Regex.IsMatch(text, converter.Pattern, RegexOptions.ECMAScript);
    }

    private static JsonElement Definition(string name) => Schema.GetProperty("$defs").GetProperty(name);

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(text => text.GetString());
}
