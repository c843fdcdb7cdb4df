using System.Text;
using System.Text.Json;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Shown;

/// <summary>That the results of the sample fit the schema is checked with an independent validator: <c>tests/schema</c>.</summary>
public class SchemaOfResults
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ResultsSchema.Text).RootElement;

    private static readonly JsonElement Written = JsonDocument.Parse(ResultJson.ToText(SampleResults.Value, withReadings: true)).RootElement;

    [Fact]
    public void The_schema_in_docs_is_the_one_of_the_library() =>
        Approved.Matches("docs/schema/results.schema.json", ResultsSchema.Text);

    [Fact]
    public void What_is_written_to_a_stream_is_the_text()
    {
        using var stream = new MemoryStream();
        ResultsSchema.Write(stream);

        Assert.Equal(ResultsSchema.Text, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Every_member_that_is_written_stands_in_the_schema_and_is_required()
    {
        var results = Written.GetProperty("results");
        var component = results.EnumerateArray().SelectMany(result => result.GetProperty("components").EnumerateArray()).First();

        AssertDescribes(Schema, Written);
        AssertDescribes(Definition("Result"), results[0]);
        AssertDescribes(Definition("Title"), results[0].GetProperty("title"));
        AssertDescribesPart(Definition("Component"), component);
        AssertDescribesPart(Definition("Reading"), First(results, "readings"));
        AssertDescribes(Definition("Spread"), results.EnumerateArray().Select(result => result.GetProperty("spread")).First(spread => spread.ValueKind == JsonValueKind.Object));
        AssertDescribes(Definition("Relation"), Written.GetProperty("relations")[0]);
        AssertDescribes(
            Definition("Amounts").GetProperty("items"),
            First(results, "readings", reading => reading.GetProperty("amounts").GetArrayLength() > 0).GetProperty("amounts")[0]);
    }

    [Fact]
    public void The_codes_are_those_of_the_library()
    {
        Assert.Equal(Codes<IndicatorKind>(), Texts(Definition("Result").GetProperty("properties").GetProperty("kind").GetProperty("enum")));
        Assert.Equal(Codes<IndicatorUnit>(), Texts(Definition("Unit").GetProperty("enum")));
        Assert.Equal(Codes<ReadingKind>(), Texts(Definition("Reading").GetProperty("properties").GetProperty("kind").GetProperty("enum")));
        Assert.Equal(Codes<RelationKind>(), Texts(Definition("Relation").GetProperty("properties").GetProperty("kind").GetProperty("enum")));
        Assert.Equal(Codes<RelationOutcome>(), Texts(Definition("Relation").GetProperty("properties").GetProperty("outcome").GetProperty("enum")));
        Assert.Equal([null, .. Codes<WhyUndefined>()], Texts(Definition("Result").GetProperty("properties").GetProperty("undefined").GetProperty("enum")));
    }

    private static void AssertDescribes(JsonElement schema, JsonElement written)
    {
        var names = written.EnumerateObject().Select(member => member.Name).ToList();
        Assert.Equal(names, schema.GetProperty("properties").EnumerateObject().Select(member => member.Name));
        Assert.Equal(names, Texts(schema.GetProperty("required")));
    }

    /// <summary>A part has members of its own and those of every figure, and they have the order in which they are written.</summary>
    private static void AssertDescribesPart(JsonElement schema, JsonElement written)
    {
        var names = written.EnumerateObject().Select(member => member.Name).ToList();
        var figure = Definition("Figure");
        Assert.Equal(names, schema.GetProperty("properties").EnumerateObject().Concat(figure.GetProperty("properties").EnumerateObject()).Select(member => member.Name));
        Assert.Equal(names, Texts(schema.GetProperty("required")).Concat(Texts(figure.GetProperty("required"))));
    }

    private static JsonElement First(JsonElement results, string member, Func<JsonElement, bool>? which = null) =>
        results.EnumerateArray().SelectMany(result => result.GetProperty(member).EnumerateArray()).First(which ?? (_ => true));

    private static JsonElement Definition(string name) => Schema.GetProperty("$defs").GetProperty(name);

    private static IEnumerable<string?> Codes<T>()
        where T : struct, Enum =>
        Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(text => text.GetString());
}
