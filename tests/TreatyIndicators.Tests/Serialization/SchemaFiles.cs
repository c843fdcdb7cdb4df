using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Serialization;

/// <summary>The reader judges the files that the validator of the schema is tried on as the schema does.</summary>
public class SchemaFiles
{
    [Fact]
    public void The_reader_accepts_what_the_schema_must_accept() =>
        Assert.All(Files("good"), file => Assert.Empty(ReportReader.ReadFile(file).Problems));

    [Theory]
    [InlineData("code-that-is-not-a-text", "READ-12")]
    [InlineData("count-out-of-range", "READ-15")]
    [InlineData("day-in-another-notation", "READ-14")]
    [InlineData("day-that-does-not-exist", "READ-14")]
    [InlineData("fraction-of-a-count", "READ-15")]
    [InlineData("list-of-reports", "READ-12")]
    [InlineData("needed-day-null", "READ-13")]
    [InlineData("no-header", "READ-11")]
    [InlineData("null-in-a-list", "READ-13")]
    [InlineData("number-as-text", "READ-12")]
    [InlineData("object-in-place-of-a-list", "READ-12")]
    [InlineData("state-in-small-letters", "READ-17")]
    [InlineData("state-missing", "READ-11")]
    [InlineData("text-as-number", "READ-12")]
    [InlineData("unknown-field", "READ-09")]
    [InlineData("unknown-section", "READ-09")]
    [InlineData("yes-in-place-of-true", "READ-12")]
    public void The_reader_refuses_what_the_schema_must_refuse(string name, string code) =>
        Assert.Equal(code, Assert.Single(ReportReader.ReadFile(RepositoryFolder.Path($"tests/schema/bad/{name}.json")).Problems).Code);

    [Fact]
    public void No_file_to_refuse_is_forgotten() => Assert.Equal(17, Files("bad").Length);

    private static string[] Files(string folder) => Directory.GetFiles(RepositoryFolder.Path($"tests/schema/{folder}"), "*.json");
}
