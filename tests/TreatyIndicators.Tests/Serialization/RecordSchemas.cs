using System.Text;
using System.Text.Json;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Serialization;

public class RecordSchemas
{
    private static readonly JsonElement Schema = JsonDocument.Parse(RecordsSchema.Text).RootElement;

    [Fact]
    public void The_schema_in_docs_is_the_one_made_from_the_types() =>
        Approved.Matches("docs/schema/records.schema.json", RecordsSchema.Text);

    [Fact]
    public void What_is_written_is_the_text()
    {
        using var stream = new MemoryStream();
        RecordsSchema.Write(stream);

        Assert.Equal(RecordsSchema.Text, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Only_the_convention_and_the_records_are_needed_and_every_list_can_be_absent()
    {
        Assert.Equal(["convention", "records"], Schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(
            """{"description":"payments of assessed shares","type":["array","null"],"items":{"$ref":"#/$defs/Payment"}}""",
            JsonSerializer.Serialize(Schema.GetProperty("$defs").GetProperty("FinanceRecords").GetProperty("properties").GetProperty("payments")));
    }

    [Fact]
    public void Every_kind_and_list_is_described_and_no_description_is_left_over()
    {
        var paths = Paths(ReportShapes.RecordFile, string.Empty).ToDictionary(member => member.Path, member => member.Shape);

        Assert.All(RecordDescriptions.Paths, path => Assert.Contains(path, paths.Keys));
        Assert.All(paths.Where(member => member.Key.Count(c => c == '.') < 2 || member.Value is ListShape { Member: ObjectShape }), member => Assert.NotNull(RecordDescriptions.Of(member.Key)));
    }

    [Fact]
    public void The_reader_accepts_what_the_schema_must_accept() =>
        Assert.All(Files("good"), file => Assert.Empty(RecordReader.ReadFile(file).Problems));

    [Theory]
    [InlineData("amount-as-text", "READ-12")]
    [InlineData("convention-in-small-letters", "READ-17")]
    [InlineData("day-that-does-not-exist", "READ-14")]
    [InlineData("list-in-place-of-a-record", "READ-12")]
    [InlineData("no-convention", "READ-11")]
    [InlineData("no-records", "READ-09", "READ-11")]
    [InlineData("null-in-a-list", "READ-13")]
    [InlineData("records-null", "READ-13")]
    [InlineData("report-in-place-of-records", "READ-09", "READ-11", "READ-11")]
    [InlineData("row-in-place-of-a-list", "READ-12")]
    [InlineData("state-in-small-letters", "READ-17")]
    [InlineData("unknown-kind", "READ-09")]
    [InlineData("unknown-list", "READ-09")]
    [InlineData("yes-in-place-of-true", "READ-12")]
    public void The_reader_refuses_what_the_schema_must_refuse(string name, params string[] codes) => Assert.Equal(
        codes,
        RecordReader.ReadFile(RepositoryFolder.Path($"tests/schema/records/bad/{name}.json")).Problems.Select(problem => problem.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void No_file_to_refuse_is_forgotten() => Assert.Equal(14, Files("bad").Length);

    private static IEnumerable<(string Path, JsonShape Shape)> Paths(ObjectShape record, string path) => record.Members.SelectMany(member =>
    {
        var own = SchemaDefinitions.Join(path, member.Name);
        var inner = member.Shape is ListShape list ? list.Member : member.Shape;
        return inner is ObjectShape part ? Paths(part, own).Prepend((own, member.Shape)) : [(own, member.Shape)];
    });

    private static string[] Files(string folder) => Directory.GetFiles(RepositoryFolder.Path($"tests/schema/records/{folder}"), "*.json");
}
