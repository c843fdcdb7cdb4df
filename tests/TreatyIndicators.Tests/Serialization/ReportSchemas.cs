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
        Approved.Matches("docs/schema/report.schema.json", ReportSchema.Text);

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
    [InlineData("areaM2", """{"description":"size, in square metres","type":["number","null"],"minimum":-79228162514264337593543950335,"maximum":79228162514264337593543950335}""")]
    [InlineData("count", """{"description":"number of areas in the row","type":["integer","null"],"minimum":-9223372036854775808,"maximum":9223372036854775807}""")]
    [InlineData("id", """{"description":"identifier of a single area (rows by region have none)","type":["string","null"]}""")]
    [InlineData("munitionsUnknown", """{"description":"the State says types or quantities are not known","type":["boolean","null"]}""")]
    [InlineData("contamination", """{"description":"kinds of contamination (conventional and improvised AP mines are separate codes)","type":["array","null"],"items":{"$ref":"#/$defs/Ordnance"}}""")]
    [InlineData("geometry", """{"description":"point or multipolygon, WGS 84","anyOf":[{"$ref":"#/$defs/Geometry"},{"type":"null"}]}""")]
    public void A_field_of_an_area_is_written_by_its_type(string field, string schema) =>
        Assert.Equal(schema, JsonSerializer.Serialize(Definition("HazardousArea").GetProperty("properties").GetProperty(field)));

    [Theory]
    [InlineData("state", """{"description":"reporting State","type":"string","pattern":"^[A-Z]{3}$"}""")]
    [InlineData("submittedOn", """{"description":"day of submission","$ref":"#/$defs/Day"}""")]
    public void A_needed_field_of_the_header_cannot_be_null(string field, string schema) =>
        Assert.Equal(schema, JsonSerializer.Serialize(Definition("ReportHeader").GetProperty("properties").GetProperty(field)));

    [Fact]
    public void A_section_is_described_as_in_the_field_list() => Assert.Equal(
        FormCatalogue.Sections.Single(section => section.Path == "landRelease").About,
        Schema.GetProperty("properties").GetProperty("landRelease").GetProperty("description").GetString());

    [Fact]
    public void What_is_written_is_the_text()
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
