using System.Reflection;
using System.Text.RegularExpressions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Serialization;

public class ReportsPage
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.Path("docs/reports.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_report_shown_on_the_page_is_read_and_holds_only_listed_codes()
    {
        var text = Regex.Match(Page, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var report = Assert.Single(ReportText.Read(text).Items);

        Assert.Equal([HazardStatus.Cha, HazardStatus.Sha], report.HazardousAreas!.Areas.Select(area => area.Status!.Value!.Value));
        Assert.Equal(Duty.Clearance, report.NationalOwnership!.NationalResources[0].Duty!.Value);
        Assert.Equal(ResourceKind.Financial, report.NationalOwnership.NationalResources[0].Kind!.Value);
        Assert.Equal(Answer.Partly, report.NationalOwnership.ResourceCommitment!.Answer!.Value);
    }

    [Fact]
    public void The_page_explains_every_code() => Assert.Equal(
        typeof(ReadCode).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetValue(null)!).Append("COLL-01"),
        Regex.Matches(Page, @"^\| ((READ|COLL)-\d\d) \|", RegexOptions.Multiline).Select(row => row.Groups[1].Value));

    [Fact]
    public void The_page_lists_every_section() => Assert.Equal(
        ReportShapes.Report.Members.Select(section => section.Name),
        Regex.Matches(Page[Page.IndexOf("## Sections")..Page.IndexOf("## Types")], @"^\| `(\w+)` \|", RegexOptions.Multiline).Select(row => row.Groups[1].Value));
}
