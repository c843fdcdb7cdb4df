using System.Text;
using System.Text.Json;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Serialization;

/// <summary>That plans fit the schema is checked with an independent validator: <c>tests/schema</c>.</summary>
public class PlanSchemas
{
    private static readonly JsonElement Schema = JsonDocument.Parse(PlanSchema.Text).RootElement;

    [Fact]
    public void The_schema_in_docs_is_the_one_made_from_the_types() => Approved.Matches("docs/schema/plan.schema.json", PlanSchema.Text);

    [Fact]
    public void What_is_written_is_the_text()
    {
        using var stream = new MemoryStream();
        PlanSchema.Write(stream);

        Assert.Equal(PlanSchema.Text, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Closed_lists_are_closed()
    {
        Assert.Equal(
            """{"description":"what silence means","type":"string","enum":["ReportingAct","Fact","OtherSource"]}""",
            JsonSerializer.Serialize(Schema.GetProperty("$defs").GetProperty("Indicator").GetProperty("properties").GetProperty("silence")));
        Assert.Equal(
            """{"description":"the day that t stands for; absent: ReportPeriodEnd","type":["string","null"],"enum":["ReportPeriodEnd","YearEnd",null]}""",
            JsonSerializer.Serialize(Schema.GetProperty("$defs").GetProperty("Indicator").GetProperty("properties").GetProperty("referenceDate")));
    }

    [Fact]
    public void No_description_is_left_over()
    {
        var paths = Paths(PlanShapes.Plan, string.Empty).ToHashSet();

        Assert.All(PlanDescriptions.Paths, path => Assert.Contains(path, paths));
    }

    [Fact]
    public void The_reader_accepts_what_the_schema_must_accept() => Assert.All(Files("good"), file => Assert.Empty(Read(file)));

    [Theory]
    [InlineData("action-without-number", "READ-11")]
    [InlineData("condition-as-object", "READ-12")]
    [InlineData("day-that-does-not-exist", "READ-14")]
    [InlineData("identifier-in-capitals", "READ-17")]
    [InlineData("no-source", "READ-11")]
    [InlineData("null-in-a-list", "READ-13")]
    [InlineData("number-with-a-fraction", "READ-15")]
    [InlineData("unknown-member", "READ-09")]
    [InlineData("word-of-no-list", "PLAN-06")]
    public void The_reader_refuses_what_the_schema_must_refuse(string name, string code) =>
        Assert.Equal(code, Assert.Single(Read(RepositoryFolder.Path($"tests/schema/plans/bad/{name}.json"))).Code);

    [Fact]
    public void No_file_to_refuse_is_forgotten() => Assert.Equal(9, Files("bad").Length);

    private static ValueList<Problem> Read(string file)
    {
        using var stream = File.OpenRead(file);
        return PlanReader.Read(stream, file).Problems;
    }

    private static IEnumerable<string> Paths(ObjectShape record, string path) => record.Members.SelectMany(member =>
    {
        var own = SchemaDefinitions.Join(path, member.Name);
        var inner = member.Shape is ListShape list ? list.Member : member.Shape;
        return inner is ObjectShape part ? Paths(part, own).Prepend(own) : [own];
    });

    private static string[] Files(string folder) => Directory.GetFiles(RepositoryFolder.Path($"tests/schema/plans/{folder}"), "*.json");
}
