using System.Text.Json;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Rules that look at earlier reports, cover pages, the register and other records.</summary>
public sealed class TimeRuleTests
{
    private static readonly Dictionary<string, string> Rules = JsonSerializer.Deserialize<Dictionary<string, string>>(
        File.ReadAllText(RepositoryFolder.Path("tests/TreatyIndicators.Tests/Conditions/Data/time-rules.json")))!;

    /// <summary>Those that read no report.</summary>
    private static readonly string[] OnRecords =
    [
        "R-03", "R-04", "R-05", "R-06", "R-07", "R-08", "R-09", "R-10", "R-11", "R-12", "R-13", "R-14", "R-15", "R-16", "R-17", "R-21", "R-22",
        "R-23", "R-25", "R-26", "R-32", "R-33", "R-37", "R-38",
    ];

    [Fact]
    public void Every_rule_is_read_as_a_rule_on_reports() =>
        Assert.Empty(Rules.SelectMany(rule => Condition.Parse(rule.Value, ConditionScope.Reports).Errors.Select(error => $"{rule.Key} {error}")));

    [Fact]
    public void Rules_that_read_no_report_are_read_as_rules_on_records_and_the_others_are_not() => Assert.Equal(
        OnRecords,
        Rules.Where(rule => Condition.Parse(rule.Value, ConditionScope.Records).Condition is not null).Select(rule => rule.Key));

    [Fact]
    public void Every_function_of_these_rules_is_told_in_words()
    {
        var functions = DateFunctions.All.Concat(FormFunctions.All).Concat(EarlierFunctions.All).ToList();
        Assert.Equal(21, functions.Count);
        Assert.All(functions, function => Assert.NotNull(Phrases.OfFunction(function.Key, function.Value.LeastArguments)));
    }

    [Theory]
    [InlineData(
        "hazardousAreas.totals.openingM2 = prev.hazardousAreas.totals.remainingM2",
        "hazardousAreas.totals.openingM2 is hazardousAreas.totals.remainingM2 of the latest earlier report",
        "hazardousAreas.totals.openingM2 为上一次报告的 hazardousAreas.totals.remainingM2")]
    [InlineData(
        "forall c in header.cover : c.status = Unchanged => chainEndsInBody(c.form)",
        "for every c in header.cover: if c.status is Unchanged, then the unchanged years of form c.form lead to a report that has it",
        "header.cover 中的每个 c 都满足：若 c.status 为 Unchanged，则表 c.form 的“未变”年份最终指向载有该表的报告")]
    [InlineData(
        "landRelease.totals.releasedM2 <= 10 * median(history(landRelease.totals.releasedM2, 3))",
        "landRelease.totals.releasedM2 is at most 10 × (the median of the values of landRelease.totals.releasedM2 in the 3 years before)",
        "landRelease.totals.releasedM2 至多为 10 ×（此前 3 年 landRelease.totals.releasedM2 的值的中位数）")]
    public void Rules_are_told_in_both_languages(string rule, string english, string chinese)
    {
        var root = ExpressionParser.Parse(rule).Root!;
        Assert.Equal(english, ConditionText.ToWords(root, ConditionLanguage.English));
        Assert.Equal(chinese, ConditionText.ToWords(root, ConditionLanguage.Chinese));
    }

    [Fact]
    public void Field_of_an_earlier_report_has_the_label_of_the_field() => Assert.Equal(
        "for every p in the plants of the latest earlier report: the status of p is given",
        ConditionText.ToWords(
            ExpressionParser.Parse("forall p in prev.productionFacilities.facilities : present(p.status)").Root!,
            ConditionLanguage.English,
            path => path switch { "productionFacilities.facilities" => "the plants", "productionFacilities.facilities.status" => "the status", _ => null }));
}
