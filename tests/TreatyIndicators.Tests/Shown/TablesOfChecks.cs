using System.Globalization;
using System.Text.Json;
using TreatyIndicators.Export;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Shown;

public class TablesOfChecks
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void The_culture_of_the_machine_changes_no_byte_of_the_table_of_values(string culture)
    {
        using var here = new StringWriter { NewLine = "\n" };
        CheckCsv.Write(SampleChecks.Value, here);
        var before = CultureInfo.CurrentCulture;
        using var there = new StringWriter { NewLine = "\n" };
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CheckCsv.Write(SampleChecks.Value, there);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(here.ToString(), there.ToString());
    }

    [Fact]
    public void Expected_values_are_the_same_in_every_language()
    {
        var (english, chinese) = (CheckJson.ToText(SampleChecks.Value), CheckJson.ToText(SampleChecks.Value, new() { Texts = RuleTexts.Chinese }));

        Assert.Equal(Members(english, "expectedValues"), Members(chinese, "expectedValues"));
        Assert.NotEqual(Members(english, "expected"), Members(chinese, "expected"));
    }

    [Fact]
    public void Csv_has_a_row_for_each_problem()
    {
        var rows = Csv(null).Split("\r\n");

        Assert.Equal("rule,severity,kind,convention,state,year,report,path,form,found,expected,expectedValues,difference,measure,unit,sentence,file,line", rows[0]);
        Assert.Equal(SampleChecks.Value.Problems.Count + 2, rows.Length);
        Assert.StartsWith("HDR-05,warning,finding,Apmbc,XAD,2024,XAD-2024,$.header.submittedOn,title,2025-11-17,no later than 30 April 2025,2025-04-30,201,201,days,", rows.First(row => row.StartsWith("HDR-05", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Lighter_problems_are_not_shown_and_still_count()
    {
        var all = SampleChecks.Value.Problems;
        var errors = new CheckShown { Least = RuleSeverity.Error };

        Assert.Equal(all.Count(problem => problem.Severity == RuleSeverity.Error) + 2, Csv(errors).Split("\r\n").Length);
        Assert.NotEqual(all.Count + 2, Csv(errors).Split("\r\n").Length);
        Assert.Contains("\nShown: error and heavier. What is not shown still counts for the verdicts.\n", Page(errors), StringComparison.Ordinal);
        Assert.DoesNotContain("HDR-05", Page(errors), StringComparison.Ordinal);
        Assert.Equal(
            CheckRows.States(SampleChecks.Value, CheckShown.Default).Rows,
            CheckRows.States(SampleChecks.Value, errors).Rows);
    }

    [Fact]
    public void Totals_of_rules_add_up_to_what_was_checked()
    {
        var parts = SampleChecks.Value.Parts.SelectMany(part => part.Outcomes).CountBy(outcome => outcome.Rule.Id).ToDictionary();

        Assert.All(SampleChecks.Value.ByRule, totals =>
        {
            Assert.Equal(parts[totals.Rule.Id], totals.Passed + totals.Failed + totals.NotEvaluated);
            Assert.Equal(totals.NotEvaluated, Enum.GetValues<WhyNotEvaluated>().Sum(totals.Because));
            Assert.Equal(SampleChecks.Value.Problems.Count(problem => problem.RuleId == totals.Rule.Id), totals.Problems);
        });
    }

    [Fact]
    public void Totals_of_States_hold_every_problem_that_names_a_State()
    {
        var byState = SampleChecks.Value.ByState;

        Assert.Equal(SampleChecks.Value.Problems.Count(problem => problem.State is not null), byState.Sum(totals => totals.Problems.Count));
        Assert.Equal(SampleChecks.Value.Reports, byState.SelectMany(totals => totals.Reports));
    }

    [Fact]
    public void A_page_has_both_tables_and_the_problems_of_each_part()
    {
        var page = Page(new() { Texts = RuleTexts.Chinese });

        Assert.StartsWith($"# 报告和记录核查\n\n报告 55 份，其他部分 {SampleChecks.Value.Records.Count + SampleChecks.Value.Rows.Count} 项，规则 5 条，资料截至 2026-06-30。\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## 按国家\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## 按规则\n", page, StringComparison.Ordinal);
        Assert.Contains("\n### XAD，APMBC，2024 年（XAD-2024）：有效\n\n- 警告 HDR-05：", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_wrong_is_said_in_words()
    {
        var check = new ReportChecker(RuleCatalogue.Of([])).Check(Evidence.Of(SampleEvidence.Catalogue, ReportCollection.Empty), SampleEvidence.AsOf);
        using var writer = new StringWriter();
        CheckMarkdown.Write(check, writer);

        Assert.True(check.IsValid);
        Assert.Contains("\nEverything is valid.\n", writer.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\n## Problems\n\nNo problems.\n", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_listed_with_their_words()
    {
        using var csv = new StringWriter();
        using var page = new StringWriter();
        RulesCsv.Write(SampleChecks.Value.Rules, csv);
        RulesMarkdown.Write(SampleChecks.Value.Rules, page, RuleTexts.Chinese);

        Assert.Equal(SampleChecks.Rules.Order(StringComparer.Ordinal), csv.ToString().Split("\r\n")[1..^1].Select(row => row.Split(',')[0]).Order(StringComparer.Ordinal));
        Assert.Contains("| HDR-05 | 警告 | 履约情况 | 单份报告 | APMBC, CCM 扉页 | 年度报告逾期提交 |\n", page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_ones_own_brings_its_words_along()
    {
        var own = Checked.MadeRules.Rule("header.kind = Initial");

        Assert.Equal(("Made for a test", "为测试而设"), (RuleWords.Title(own, RuleTexts.English), RuleWords.Title(own, RuleTexts.Chinese)));
        Assert.Null(RuleWords.Note(own, RuleTexts.Chinese));
    }

    private static string Csv(CheckShown? shown)
    {
        using var writer = new StringWriter();
        CheckCsv.Write(SampleChecks.Value, writer, shown);
        return writer.ToString();
    }

    private static string Page(CheckShown shown)
    {
        using var writer = new StringWriter();
        CheckMarkdown.Write(SampleChecks.Value, writer, shown);
        return writer.ToString();
    }

    private static List<string> Members(string json, string name) =>
    [
        .. JsonDocument.Parse(json).RootElement.GetProperty("reports").EnumerateArray()
            .SelectMany(report => report.GetProperty("problems").EnumerateArray())
            .Select(problem => problem.GetProperty(name).GetRawText()),
    ];
}
