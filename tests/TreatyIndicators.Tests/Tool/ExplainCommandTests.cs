namespace TreatyIndicators.Tests.Tool;

public class ExplainCommandTests
{
    [Fact]
    public void The_tree_leads_from_the_finding_to_the_field_value_report_and_form_that_decided()
    {
        var run = ToolRun.Of("explain", "SRAAP-16.1", "XAB");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.StartsWith(
            "SRAAP-16.1 Parties that report an accurate, evidence-based contamination baseline\nXAB Belquor: partly met (decided by what was reported or recorded)\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("├── Condition: not met\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("│       ├── not met: hazardousAreas.baseline.established = Yes\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("│       │   └── hazardousAreas.baseline.established = Partly @ XAB-2025 (form C)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("│       ├── not reached: hazardousAreas.baseline.evidenceBased = Yes\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("│   ├── in words: a contamination baseline exists is one of Yes, Partly\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Small_letters_will_do() =>
        Assert.Equal(ToolRun.Of("explain", "SRAAP-16.1", "XAB"), ToolRun.Of("explain", "sraap-16.1", "xab"));

    [Fact]
    public void The_tree_speaks_Chinese_when_asked()
    {
        var run = ToolRun.Of("explain", "SRAAP-7.1", "XAA", "--language", "zh");

        Assert.StartsWith("SRAAP-7.1 提交第七条报告\nXAA 赞多里亚：符合（由报告或记录的内容决定）\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("├── 条件：成立\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_that_were_not_supplied_are_named()
    {
        using var folder = new TemporaryFolder();
        Evidence.Of(SampleEvidence.Catalogue, SampleEvidence.Reports).Save(Catalogue.Default, folder.PathOf("evidence"));
        var run = ToolRun.Of("explain", "SRAAP-9.2", "XAA", "--reports", folder.PathOf("evidence"));

        Assert.Contains("XAA Xandoria: unknown (no record of this kind was supplied)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Not supplied: finance.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_of_the_sample_can_be_explained_as_plain_text()
    {
        var runs = new[] { "SRAAP-1.1", "SRAAP-14.2", "SRAAP-19.2", "SRAAP-43.1", "SRAAP-45.1" }
            .SelectMany(indicator => new[] { "XAA", "XAN", "XAP", "XAQ", "XAV" }.Select(state => ToolRun.Of("explain", indicator, state)));

        Assert.All(runs, run =>
        {
            Assert.Equal((0, string.Empty), (run.Code, run.Error));
            Assert.DoesNotContain('\u001b', run.Output);
        });
    }

    [Fact]
    public void Nothing_that_a_report_says_steers_the_terminal()
    {
        using var folder = new TemporaryFolder();
        folder.Write("tha.json", File.ReadAllText(Path.Join(RepositoryFolder.Path("docs/samples/published"), "tha-2014.json"))
            .Replace("\"THA-2014\"", "\"T\\u001b[31m\\u202e\"", StringComparison.Ordinal));
        var run = ToolRun.Of("explain", "SRAAP-7.1", "THA", "--reports", folder.Root);

        Assert.DoesNotContain(run.Output + run.Error, character => character is '\u001b' or '\u202e');
        Assert.Contains("T\\u001b[31m\\u202e", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SRAAP-99.1", "XAA", "TOOL-02 found the indicator 'SRAAP-99.1', expected one of siem-reap-angkor: SRAAP-1.1 to SRAAP-45.1")]
    [InlineData("nonsense", "XAA", "TOOL-02 found the indicator 'nonsense', expected one of siem-reap-angkor: SRAAP-1.1 to SRAAP-45.1")]
    [InlineData("SRAAP-7.1", "THA", "TOOL-03 found 'THA', expected one that SRAAP-7.1 is tested on, for instance XAA")]
    [InlineData("SRAAP-3.3", "XAA", "TOOL-03 found 'XAA', but SRAAP-3.3 is tested on nobody: it is a single number, or the records it is about were not supplied")]
    public void A_question_without_answer_is_told_with_exit_code_1(string indicator, string state, string problem) =>
        Assert.Equal(new ToolRun(1, string.Empty, problem + "\n"), ToolRun.Of("explain", indicator, state));
}
