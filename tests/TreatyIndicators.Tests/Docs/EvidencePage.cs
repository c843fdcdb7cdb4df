using System.Text;
using System.Text.RegularExpressions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Docs;

public class EvidencePage
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.Path("docs/evidence.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_records_shown_on_the_page_are_read_and_hold_only_listed_codes()
    {
        var text = Regex.Match(Page, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var read = RecordReader.Read(Encoding.UTF8.GetBytes(text), "records.json");

        Assert.Empty(read.Problems);
        Assert.Equal(NoticeKind.StockFind, read.Items[0].Records.Notices![0].Kind!.Value);
    }

    [Fact]
    public void The_page_lists_every_list_with_all_members_of_its_rows()
    {
        var rows = Regex.Matches(Page[Page.IndexOf("## Records", StringComparison.Ordinal)..], @"^\| (`[^|]+) \| [^|:]+: ([^|]+) \| [^|]+ \|$", RegexOptions.Multiline)
            .SelectMany(row => Codes(row.Groups[1].Value).Select(list => $"{list}: {string.Join(", ", Codes(row.Groups[2].Value))}"));

        Assert.Equal(Lists(ReportShapes.Records, string.Empty), rows);
    }

    [Fact]
    public void The_page_explains_the_codes_of_files_held_against_each_other() => Assert.Equal(
        ["REC-01", "REC-02", "REC-03", "COLL-01", "COLL-02", "CAT-03", "CAT-07", "CAT-08", "CAT-11"],
        Regex.Matches(Page, @"^\| ([A-Z]+-\d\d) \|", RegexOptions.Multiline).Select(row => row.Groups[1].Value));

    private static IEnumerable<string> Codes(string cell) => Regex.Matches(cell, "`([^`]+)`").Select(code => code.Groups[1].Value);

    private static IEnumerable<string> Lists(ObjectShape record, string path) => record.Members.SelectMany(member => member.Shape switch
    {
        ListShape { Member: ObjectShape row } => [$"{SchemaDefinitions.Join(path, member.Name)}: {string.Join(", ", row.Members.Select(field => field.Name))}"],
        ObjectShape part => Lists(part, SchemaDefinitions.Join(path, member.Name)),
        _ => Enumerable.Empty<string>(),
    });
}
