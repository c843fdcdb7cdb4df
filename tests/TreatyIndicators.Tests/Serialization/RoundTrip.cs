using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Serialization;

public class RoundTrip
{
    private static readonly Config ThreeHundred = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Reading_what_was_written_gives_an_equal_report() =>
        Check.One(ThreeHundred, Prop.ForAll(Seeds(), seed =>
        {
            var report = RandomReports.Report(seed);
            using var stream = new MemoryStream();
            ReportWriter.Write(report, stream);
            stream.Position = 0;
            return IsOnly(report, ReportReader.Read(stream, "report.json"));
        }));

    [Fact]
    public void Equal_reports_give_equal_bytes() =>
        Check.One(ThreeHundred, Prop.ForAll(Seeds(), seed =>
        {
            var text = ReportWriter.Text(RandomReports.Report(seed));
            return text == ReportWriter.Text(ReportReader.Read(Encoding.UTF8.GetBytes(text), "report.json").Items[0]);
        }));

    [Fact]
    public void Reading_records_that_were_written_gives_equal_records() =>
        Check.One(ThreeHundred, Prop.ForAll(Seeds(), seed =>
        {
            var records = RandomReports.Records(seed);
            var bytes = JsonSerializer.SerializeToUtf8Bytes(records, ReportJson.Records);
            return IsOnly(records, StrictReader.Read(bytes, "records.json", ReportJson.Records, ReportShapes.Records));
        }));

    [Fact]
    public void The_random_reports_hold_every_section()
    {
        var reports = Enumerable.Range(0, 50).Select(RandomReports.Report).ToList();

        Assert.All(typeof(StatePartyReport).GetProperties(), section => Assert.Contains(reports, report => section.GetValue(report) is not null));
    }

    [Fact]
    public void Records_supplied_but_empty_are_not_the_same_as_records_not_supplied()
    {
        var supplied = new ConventionRecords { Votes = [] };
        var bytes = JsonSerializer.SerializeToUtf8Bytes(supplied, ReportJson.Records);

        Assert.Equal(supplied, Assert.Single(StrictReader.Read(bytes, "records.json", ReportJson.Records, ReportShapes.Records).Items));
        Assert.NotEqual(new ConventionRecords(), supplied);
    }

    [Theory]
    [InlineData("5.00", "5")]
    [InlineData("0.0", "0")]
    [InlineData("12.50e2", "1250")]
    [InlineData("0.10", "0.1")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("1e28", "10000000000000000000000000000")]
    public void Equal_decimals_are_written_alike(string read, string written)
    {
        var report = Assert.Single(ReportText.Read(ReportText.With($$""" "hazardousAreas": { "roundingM2": {{read}} }""")).Items);

        Assert.Contains($"\"roundingM2\": {written}\n", ReportWriter.Text(report).ReplaceLineEndings("\n"));
    }

    private static Arbitrary<int> Seeds() => Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static bool IsOnly<T>(T item, ReadResult<T> result) =>
        result is { Items.Count: 1, Problems.Count: 0 } && Equals(item, result.Items[0]);
}
