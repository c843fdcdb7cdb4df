using System.Text;
using System.Text.Json;
using TreatyIndicators.Export;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Shown;

/// <summary>That the checks of the sample fit the schema is checked with an independent validator: <c>tests/schema</c>.</summary>
public class SchemaOfChecks
{
    private static readonly string Sample = CheckJson.ToText(SampleChecks.Value);

    private static readonly JsonElement Schema = JsonDocument.Parse(ChecksSchema.Text).RootElement;

    private static readonly JsonElement Written = JsonDocument.Parse(Sample).RootElement;

    [Fact]
    public void The_schema_in_docs_is_the_one_of_the_library() =>
        Approved.Matches("docs/schema/checks.schema.json", ChecksSchema.Text);

    [Fact]
    public void The_example_in_docs_is_what_the_library_writes_of_the_sample() =>
        Approved.Matches("docs/samples/checks.json", Sample);

    [Fact]
    public void What_is_written_to_a_stream_is_the_text()
    {
        using var stream = new MemoryStream();
        ChecksSchema.Write(stream);

        Assert.Equal(ChecksSchema.Text, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Every_member_that_is_written_stands_in_the_schema_and_is_required()
    {
        AssertDescribes([Schema], Written);
        AssertDescribes([Definition("State")], Written.GetProperty("states")[0]);
        AssertDescribes([Definition("BySeverity")], Written.GetProperty("states")[0].GetProperty("findings"));
        AssertDescribes([Definition("Rule")], Written.GetProperty("rules")[0]);
        AssertDescribes([Property("Rule", "because")], Written.GetProperty("rules")[0].GetProperty("because"));
        AssertDescribes([Definition("Report"), Definition("Outcomes")], Written.GetProperty("reports")[0]);
        AssertDescribes([Property("Outcomes", "counts")], Written.GetProperty("reports")[0].GetProperty("counts"));
        AssertDescribes([Definition("Records"), Definition("Outcomes")], Written.GetProperty("records")[0]);
        AssertDescribes([Definition("Row"), Definition("Outcomes")], Written.GetProperty("rows")[0]);
        AssertDescribes([Definition("Problem")], First("reports", "problems"));
        AssertDescribes([Definition("NotEvaluated")], First("reports", "notEvaluated"));
    }

    [Fact]
    public void Repairs_are_written_where_they_are_asked_for_as_the_schema_says()
    {
        var asked = JsonDocument.Parse(CheckJson.ToText(SampleChecks.Value, new() { Repairs = true })).RootElement.GetProperty("reports").EnumerateArray().ToList();
        var repair = asked.SelectMany(report => report.GetProperty("repairs").EnumerateArray()).First(one => one.GetProperty("rules").GetArrayLength() > 0);

        Assert.All(Written.GetProperty("reports").EnumerateArray(), report => Assert.Equal(JsonValueKind.Null, report.GetProperty("repairs").ValueKind));
        AssertDescribes([Definition("Report"), Definition("Outcomes")], asked[0]);
        AssertDescribes([Definition("Repair")], repair);
        AssertDescribes([Definition("Change")], repair.GetProperty("ways")[0][0]);
    }

    [Fact]
    public void The_codes_are_those_of_the_library()
    {
        Assert.Equal(Codes<RuleSeverity>(), Texts(Definition("Severity").GetProperty("enum")));
        Assert.Equal(Codes<RuleKind>(), Texts(Definition("Kind").GetProperty("enum")));
        Assert.Equal(Codes<RuleScope>(), Texts(Property("Rule", "scope").GetProperty("enum")));
        Assert.Equal(Codes<WhyNotEvaluated>(), Texts(Property("Rule", "because").GetProperty("required")));
        Assert.Equal(Codes<WhyNotEvaluated>(), Texts(Property("NotEvaluated", "why").GetProperty("enum")));
        Assert.Equal(Codes<RepairKind>(), Texts(Property("Repair", "kind").GetProperty("enum")));
        Assert.Equal([.. Codes<RuleMeasure>(), null], Texts(Property("Problem", "unit").GetProperty("enum")));
    }

    private static void AssertDescribes(IEnumerable<JsonElement> schemas, JsonElement written)
    {
        var names = written.EnumerateObject().Select(member => member.Name).ToList();
        Assert.Equal(names, schemas.SelectMany(schema => schema.GetProperty("properties").EnumerateObject()).Select(member => member.Name));
        Assert.Equal(names, schemas.SelectMany(schema => Texts(schema.GetProperty("required"))));
    }

    private static JsonElement First(string parts, string list) => Written.GetProperty(parts).EnumerateArray().SelectMany(part => part.GetProperty(list).EnumerateArray()).First();

    private static JsonElement Definition(string name) => Schema.GetProperty("$defs").GetProperty(name);

    private static JsonElement Property(string definition, string name) => Definition(definition).GetProperty("properties").GetProperty(name);

    private static IEnumerable<string?> Codes<T>()
        where T : struct, Enum =>
        Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(text => text.GetString());
}
