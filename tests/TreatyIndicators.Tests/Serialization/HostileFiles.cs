using System.Diagnostics;
using System.Text;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Serialization;

public class HostileFiles
{
    [Theory]
    [InlineData("", "READ-04 xaa.json found an empty file, expected a JSON document")]
    [InlineData(" \r\n\t", "READ-04 xaa.json found an empty file, expected a JSON document")]
    [InlineData("\uFEFF", "READ-04 xaa.json found an empty file, expected a JSON document")]
    [InlineData("{", "READ-05 xaa.json:1 $ the file ends in the middle of the document; expected the closing brackets and quotation marks")]
    [InlineData("{\n\"header\": {\n\"state\": \"X", "READ-05 xaa.json:3 $.header.state the file ends in the middle of the document; expected the closing brackets and quotation marks")]
    [InlineData("{ // a\n}", "READ-05 xaa.json:1 $ found a comment; JSON has no comments")]
    [InlineData("{\n /* a */ }", "READ-05 xaa.json:2 $ found a comment; JSON has no comments")]
    [InlineData("{ \"stockpile\": {},\n }", "READ-05 xaa.json:2 $ found a comma after the last member; expected no comma there")]
    [InlineData("{ \"hazardousAreas\": { \"areas\": [{},] } }", "READ-05 xaa.json:1 $.hazardousAreas.areas found a comma after the last member; expected no comma there")]
    [InlineData("{ 'a': 1 }", "READ-05 xaa.json:1 $ found an apostrophe; expected texts and names between double quotation marks")]
    [InlineData("{ \"hazardousAreas\":\n { \"roundingM2\": NaN } }", "READ-05 xaa.json:2 $.hazardousAreas.roundingM2 found a number that is not finite; expected digits, or no member where nothing is known")]
    [InlineData("{ \"hazardousAreas\":\n { \"roundingM2\": -Infinity } }", "READ-05 xaa.json:2 $.hazardousAreas.roundingM2 found a number that is not finite; expected digits, or no member where nothing is known")]
    [InlineData("{ \"hazardousAreas\": { \"roundingM2\": 01 } }", "READ-05 xaa.json:1 $.hazardousAreas.roundingM2 found \"1\", which cannot stand here in JSON")]
    [InlineData("{ \"stockpile\": { \"neverHeld\": True } }", "READ-05 xaa.json:1 $.stockpile.neverHeld found a word of another language; expected true, false or null in small letters")]
    [InlineData("{ \"stockpile\": \"a\u0001\" }", "READ-05 xaa.json:1 $.stockpile found the control character U+0001 inside a text; expected it written as \\u0001, or no such character")]
    [InlineData("{ \"stockpile\": é }", "READ-05 xaa.json:1 $.stockpile found \"é\", which cannot stand here in JSON")]
    [InlineData("<html>", "READ-05 xaa.json:1 $ found \"<\", which cannot stand here in JSON")]
    public void A_text_that_is_not_json_is_told_with_line_and_reason(string text, string problem) =>
        Assert.Equal(problem, Assert.Single(ReportText.Problems(text)));

    [Theory]
    [InlineData("{}")]
    [InlineData("x")]
    [InlineData("\0")]
    public void Text_after_the_document_is_refused(string rest) => Assert.Equal(
        "READ-06 xaa.json:4 $ found text after the end of the document; expected one document in a file",
        Assert.Single(ReportText.Problems(ReportText.With("\"stockpile\": {}") + "\n" + rest)));

    [Fact]
    public void A_byte_order_mark_is_read_over() =>
        Assert.Single(ReportText.Read("\uFEFF" + ReportText.With("\"stockpile\": {}")).Items);

    [Fact]
    public void Bytes_that_are_not_utf_8_are_told_with_their_line() => Assert.Equal(
        "READ-03 xaa.json:2 found the byte 0xE9, which is not UTF-8 there; expected text in UTF-8",
        Problem([.. "{\n"u8, 0xE9, .. "}"u8]));

    [Fact]
    public void A_character_cut_off_at_the_end_is_told() => Assert.Equal(
        "READ-03 xaa.json:1 found the byte 0xC3, which is not UTF-8 there; expected text in UTF-8",
        Problem([.. "{}"u8, 0xC3]));

    [Fact]
    public void Utf_16_is_told() => Assert.Equal(
        "READ-03 xaa.json:1 found text in UTF-16, expected UTF-8",
        Problem([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")]));

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void A_hundred_thousand_levels_are_refused_at_the_first_too_many(string level)
    {
        var problems = ReportText.Problems(string.Concat(Enumerable.Repeat(level, 100_000))).ToList();

        Assert.StartsWith("READ-07 xaa.json:1 $", problems[^1]);
        Assert.EndsWith("found objects and lists nested more than 32 deep, expected at most that", problems[^1]);
    }

    [Fact]
    public void Thirty_two_levels_are_not_too_deep()
    {
        var deep = $"{new string('[', 31)}{new string(']', 31)}";

        Assert.DoesNotContain(ReportText.Problems($"{{ {ReportText.Header}, \"a\": {deep} }}"), problem => problem.StartsWith("READ-07"));
        Assert.Contains(ReportText.Problems($"{{ {ReportText.Header}, \"a\": [{deep}] }}"), problem => problem.StartsWith("READ-07"));
    }

    [Fact]
    public void A_list_of_a_million_rows_is_refused_at_the_limit_of_values()
    {
        var rows = string.Join(',', Enumerable.Repeat("{}", 1_000_000));

        Assert.Equal(
            "READ-08 xaa.json:3 $.hazardousAreas.areas found more than 500,000 values, expected at most that many in a file",
            ReportText.ProblemOf($$""" "hazardousAreas": { "areas": [{{rows}}] }"""));
    }

    [Fact]
    public void A_billion_members_end_within_bounded_memory()
    {
        using var endless = new EndlessStream("{\"hazardousAreas\":{\"areas\":["u8.ToArray(), "{},"u8.ToArray());
        var before = GC.GetAllocatedBytesForCurrentThread();

        var problem = Assert.Single(ReportReader.Read(endless, ReportText.File).Problems);

        Assert.Equal("READ-02 xaa.json found more than 16,777,216 bytes, expected at most that many in a file", problem.ToString());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4L * ReadLimits.MaxFileBytes);
    }

    [Fact]
    public void A_file_of_200_megabytes_is_refused_before_it_is_read()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("large.json");
        using (var stream = File.Create(file))
        {
            stream.SetLength(200_000_000);
        }

        var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        var problem = Assert.Single(ReportReader.ReadFile(file).Problems);

        Assert.Equal($"READ-02 {file} found more than 16,777,216 bytes, expected at most that many in a file", problem.ToString());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Bytes_beyond_the_limit_are_refused_too() => Assert.Equal(
        "READ-02 xaa.json found more than 16,777,216 bytes, expected at most that many in a file",
        Problem(new byte[ReadLimits.MaxFileBytes + 1]));

    [Fact]
    public void After_a_hundred_problems_reading_of_the_file_stops()
    {
        var rows = string.Join(",\n", Enumerable.Repeat("{ \"x\": 1 }", 50_000));

        var problems = ReportText.Read(ReportText.With($$""" "hazardousAreas": { "areas": [{{rows}}] }""")).Problems;

        Assert.Equal(101, problems.Count);
        Assert.Equal("READ-19 xaa.json:103 $.hazardousAreas.areas[100].x found more than 100 problems; reading of the file stopped here", problems[^1].ToString());
    }

    [Fact]
    public void A_very_long_name_or_text_is_told_shortened()
    {
        var problem = ReportText.ProblemOf($"\"{new string('n', 1_000_000)}\": 1");

        Assert.StartsWith($"READ-09 xaa.json:3 $['{new string('n', 60)}...'] found the member \"{new string('n', 60)}...\", which", problem);
        Assert.InRange(problem.Length, 1, 600);
    }

    [Fact]
    public void What_steers_a_terminal_is_shown_as_an_escape() => Assert.Equal(
        "READ-09 xaa.json:3 $.stockpile['\\u009b31m\\u202e'] found the member \"\\u009b31m\\u202e\", which does not exist here; "
        + "expected one of stock, totals, nilStatement, neverHeld, separatedFromActive, markedForDestruction, discoveries, destructionProgramme",
        ReportText.ProblemOf("\"stockpile\": { \"\u009b31m\u202e\": 1 }"));

    [Fact]
    public void Cut_anywhere_a_report_is_told_as_not_json_and_never_throws()
    {
        var whole = Encoding.UTF8.GetBytes(ReportText.With("""  "hazardousAreas": { "areas": [{ "id": "ä\u00e9", "areaM2": 12.5e1, "munitionsUnknown": true }] }"""));

        Assert.All(Enumerable.Range(1, whole.Length - 1), length =>
            Assert.Contains(ReportReader.Read(whole.AsSpan(0, length), ReportText.File).Problems, problem => problem.Code is "READ-03" or "READ-05"));
    }

    [Fact]
    public void Any_changed_byte_gives_a_report_or_problems_and_never_throws()
    {
        var whole = Encoding.UTF8.GetBytes(ReportText.With("""  "hazardousAreas": { "areas": [{ "id": "ä\u00e9", "areaM2": 12.5e1, "asOf": "2025-01-01" }] }"""));

        for (var place = 0; place < whole.Length; place++)
        {
            // Another stride for each byte, so that all changes come up without trying them all everywhere.
            for (var change = 1 + (place % 13); change < 256; change += 13)
            {
                var bytes = (byte[])whole.Clone();
                bytes[place] ^= (byte)change;
                var (reports, problems) = ReportReader.Read(bytes, ReportText.File);
                Assert.NotEqual(reports.Count == 0, problems.Count == 0);
                Assert.DoesNotContain(problems, problem => problem.Code == "READ-20");
            }
        }
    }

    [Fact]
    public void A_file_of_just_the_greatest_size_is_read() =>
        Assert.Equal(ReadLimits.MaxFileBytes, BoundedStream.Read(new MemoryStream(new byte[ReadLimits.MaxFileBytes]))?.Length);

    private static string Problem(byte[] bytes) => Assert.Single(ReportReader.Read(bytes, ReportText.File).Problems).ToString();
}
