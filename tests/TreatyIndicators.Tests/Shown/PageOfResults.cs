using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Shown;

public class PageOfResults
{
    [Fact]
    public void The_page_begins_with_the_plan_and_the_question() => Assert.StartsWith(
        "# Siem Reap-Angkor Action Plan 2025-2029\n\nPlan year 2026, from what was known by 2026-06-30. Convention: APMBC. Edition: draft of 16 August 2024.\n",
        Page(ConditionLanguage.English),
        StringComparison.Ordinal);

    [Fact]
    public void Every_figure_stands_beside_its_numerator_and_denominator()
    {
        Assert.Contains("\n| SRAAP-7.1 | Parties that submit an Article 7 report | 17/20 | 85 % | 85 to 85.7 | 17 | 0 | 3 | 1 | 0 |\n", Page(ConditionLanguage.English), StringComparison.Ordinal);
        Assert.Contains("\n| SRAAP-7.1 | 提交第七条报告 | 17/20 | 85 % | 85 至 85.7 | 17 | 0 | 3 | 1 | 0 |\n", Page(ConditionLanguage.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_States_behind_a_figure_are_named_by_status() => Assert.Contains(
        """
        ### SRAAP-7.1 Parties that submit an Article 7 report

        Population: All States Parties on the reference date (entry into force on or before it, withdrawal not yet effective).
        Condition: `exists r in reports : r.header.state = s and year(r.header.period.to) = reportYear and r.header.submittedOn <= cutoff`.

        - 17/20: 85 % (85 to 85.7)
        - met (17): XAA, XAB, XAC, XAE, XAF, XAG, XAH, XAI, XAJ, XAK, XAL, XAM, XAN, XAO, XAS, XAT, XAW
        - not met (3): XAD, XAP, XAX
        - unknown (1): XAQ

        """.ReplaceLineEndings("\n"),
        Page(ConditionLanguage.English),
        StringComparison.Ordinal);

    [Fact]
    public void What_has_no_value_says_why_in_both_languages()
    {
        Assert.Contains("| unknown: no record of this kind was supplied |", Page(ConditionLanguage.English, SampleResults.WithoutRecords), StringComparison.Ordinal);
        Assert.Contains("| 未知：未提供此类记录 |", Page(ConditionLanguage.Chinese, SampleResults.WithoutRecords), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("`x`", "\\`x\\`")]
    [InlineData("<script>&", "&lt;script&gt;&amp;")]
    [InlineData("[a](b) *c* _d_", "\\[a\\](b) \\*c\\* \\_d\\_")]
    [InlineData("a\\|b", "a\\\\\\|b")]
    [InlineData("one\r\ntwo", "one  two")]
    public void A_text_reads_as_it_is(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escaped(text));

    private static string Page(ConditionLanguage language, ResultSet? results = null)
    {
        using var writer = new StringWriter();
        ResultMarkdown.Write(results ?? SampleResults.Value, writer, language);
        return writer.ToString();
    }
}
