using System.Text;
using System.Text.Json;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Shown;

/// <summary>That what is written of the sample fits the schema is checked with an independent validator: <c>tests/schema</c>.</summary>
public sealed class SchemaOfReporting
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ReportingSchema.Text).RootElement;

    private static readonly string Sample = ReportingJson.ToText(
        ReportingPerformance.Of(SampleEvidence.Evidence, [ConventionId.Apmbc, ConventionId.Ccm], 2025, 2026, SampleEvidence.AsOf));

    private static readonly JsonElement Written = JsonDocument.Parse(Sample).RootElement;

    [Fact]
    public void The_schema_in_docs_is_the_one_of_the_library() =>
        Approved.Matches("docs/schema/reporting.schema.json", ReportingSchema.Text);

    [Fact]
    public void The_example_in_docs_is_what_the_library_writes_of_the_sample() =>
        Approved.Matches("docs/samples/reporting.json", Sample);

    [Fact]
    public void What_is_written_to_a_stream_is_the_text()
    {
        using var stream = new MemoryStream();
        ReportingSchema.Write(stream);

        Assert.Equal(ReportingSchema.Text, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Every_member_that_is_written_stands_in_the_schema_and_is_required()
    {
        var convention = Written.GetProperty("conventions")[0];
        var year = convention.GetProperty("years")[1];
        var annual = year.GetProperty("annual");

        AssertDescribes(Schema, Written);
        AssertDescribes(Definition("Convention"), convention);
        AssertDescribes(Definition("ReportingYear"), year);
        AssertDescribes(Definition("Entry"), annual.GetProperty("entries")[0]);
        AssertDescribes(Definition("Report"), annual.GetProperty("entries")[0].GetProperty("reports")[0]);
        AssertDescribes(Definition("Totals"), annual, optional: "entries");
        AssertDescribes(Definition("Totals"), convention.GetProperty("initialReports"), optional: "entries");
        Assert.Equal(Texts(Definition("Totals").GetProperty("required")), Written.GetProperty("years")[0].GetProperty("annual").EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void The_codes_are_those_of_the_library()
    {
        var properties = Definition("Entry").GetProperty("properties");

        Assert.Equal(Enum.GetNames<ReportTerm>().Select(JsonNamingPolicy.CamelCase.ConvertName), Texts(properties.GetProperty("term").GetProperty("enum")));
        Assert.Equal(Enum.GetNames<ReportingStatus>().Select(JsonNamingPolicy.CamelCase.ConvertName), Texts(properties.GetProperty("status").GetProperty("enum")));
    }

    private static void AssertDescribes(JsonElement schema, JsonElement written, params string[] optional)
    {
        var names = written.EnumerateObject().Select(member => member.Name).ToList();
        Assert.Equal(names, schema.GetProperty("properties").EnumerateObject().Select(member => member.Name));
        Assert.Equal(names.Except(optional), Texts(schema.GetProperty("required")));
    }

    private static JsonElement Definition(string name) => Schema.GetProperty("$defs").GetProperty(name);

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(text => text.GetString());
}
