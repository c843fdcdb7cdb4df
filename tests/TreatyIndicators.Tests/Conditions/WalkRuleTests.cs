using TreatyIndicators.Conditions;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Rules that look into one report as a whole, its texts and its places on the earth.</summary>
public sealed class WalkRuleTests
{
    private static readonly List<KeyValuePair<string, ConditionFunction>> Functions = [.. TextFunctions.All, .. WalkFunctions.All, .. ShapeFunctions.All];

    [Theory]
    [InlineData("C-09")]
    [InlineData("C-10")]
    [InlineData("C-11")]
    [InlineData("C-12")]
    [InlineData("C-13")]
    [InlineData("C-14")]
    [InlineData("C-15")]
    [InlineData("C-16")]
    [InlineData("C-23")]
    [InlineData("D-03")]
    [InlineData("F-04")]
    [InlineData("F-05")]
    [InlineData("F-09")]
    [InlineData("F-14")]
    [InlineData("HDR-01")]
    [InlineData("HDR-15")]
    [InlineData("HDR-16")]
    [InlineData("HDR-18")]
    [InlineData("HDR-20")]
    [InlineData("I-06")]
    [InlineData("R-27")]
    [InlineData("R-29")]
    [InlineData("VA-08")]
    [InlineData("X-05")]
    [InlineData("X-06")]
    [InlineData("X-09")]
    [InlineData("X-15")]
    [InlineData("Y-18")]
    [InlineData("Y-19")]
    public void Rule_is_read_and_prints_as_it_reads(string id)
    {
        var rule = RuleCatalogue.Default.Find(id)!;

        Assert.Equal(ConditionType.Truth, rule.Test.Type);
        Assert.Equal(rule.Test, Condition.Parse(rule.Test.ToString(), ConditionScope.Reports).Require());
    }

    [Fact]
    public void Every_function_is_used_by_a_rule()
    {
        var used = RuleCatalogue.Default.Rules.SelectMany(rule => ExpressionParts.All(rule.Test.Root)).OfType<CallExpression>().Select(call => call.Function).ToHashSet();

        Assert.Equal(31, Functions.Count);
        Assert.Empty(Functions.Select(function => function.Key).Except(used));
    }

    [Fact]
    public void Every_function_of_the_language_is_told_in_words_and_in_the_guide()
    {
        string[] withPhrasesOfTheirOwn = ["min", "max", "date", "splitBy"];
        var guide = File.ReadAllText(RepositoryFolder.Path("docs/conditions.md"));

        Assert.All(
            ConditionFunctions.Table.Where(function => !withPhrasesOfTheirOwn.Contains(function.Key)),
            function => Assert.NotNull(Phrases.OfFunction(function.Key, function.Value.LeastArguments)));
        Assert.All(ConditionFunctions.Table.Keys, name => Assert.True(guide.Contains($"`{name}(", StringComparison.Ordinal) || guide.Contains($"`{name}`", StringComparison.Ordinal), name));
    }

    [Theory]
    [InlineData(
        "forall n in numberFields() : isInteger(n) and n >= 0",
        "for every n in the counts of the report: n is a whole number and n is at least 0",
        "报告中的各项数量中的每个 n 都满足：n 为整数，且 n 至少为 0")]
    [InlineData(
        "forall a in hazardousAreas.areas : forall g in rings(a.geometry) : maxVertexDistanceM(g) <= 5000",
        "for every a in hazardousAreas.areas: for every g in the rings of a.geometry: the largest distance of neighbouring vertices of g in metres is at most 5000",
        "hazardousAreas.areas 中的每个 a 都满足：a.geometry 的各环中的每个 g 都满足：g 相邻顶点间的最大距离（米）至多为 5000")]
    [InlineData(
        "matches(header.state, \"^[A-Z]{3}$\") and knownIso3(header.state)",
        "header.state has the form \"^[A-Z]{3}$\" and header.state is the code of a State",
        "header.state 符合格式 “^[A-Z]{3}$”，且 header.state 为国家代码")]
    public void Rules_are_told_in_both_languages(string rule, string english, string chinese)
    {
        var root = ExpressionParser.Parse(rule).Root!;
        Assert.Equal(english, ConditionText.ToWords(root, ConditionLanguage.English));
        Assert.Equal(chinese, ConditionText.ToWords(root, ConditionLanguage.Chinese));
    }

    [Theory]
    [InlineData("matches(header.reportId, \"[\")", "COND-30 at 26: Found \"[\", expected a regular expression that can be matched without going back, for instance \"[A-Z]{3}\".")]
    [InlineData("matches(header.reportId, \"(a)\\\\1\")", "COND-30 at 26: Found \"(a)\\1\", expected a regular expression that can be matched without going back, for instance \"[A-Z]{3}\".")]
    [InlineData("matches(header.reportId, \"(?=a)\")", "COND-30 at 26: Found \"(?=a)\", expected a regular expression that can be matched without going back, for instance \"[A-Z]{3}\".")]
    [InlineData("matches(header.reportId, header.supersedes)", "COND-23 at 26: Found \"header.supersedes\", expected a regular expression in quotation marks.")]
    [InlineData("trim(hazardousAreas.roundingM2) = \"1\"", "COND-23 at 6: Found a number, expected a text.")]
    [InlineData("exactCase(header.reportId)", "COND-23 at 11: Found \"header.reportId\", expected a code.")]
    [InlineData("total(header) > 0", "COND-23 at 7: Found \"header\", expected a record with numbers.")]
    [InlineData("sorted(hazardousAreas.areas)", "COND-23 at 8: Found \"hazardousAreas.areas\", expected a list of numbers, days or texts.")]
    [InlineData("bandsContiguous(hazardousAreas.areas)", "COND-23 at 17: Found \"hazardousAreas.areas\", expected a list of age bands.")]
    [InlineData("count(points(hazardousAreas)) = 0", "COND-23 at 14: Found \"hazardousAreas\", expected a geometry.")]
    [InlineData("exists x in {A, Sha} : hasBody(x)", "COND-20 at 14: Found \"A\", which is no field, record, bound name or name of the context.")]
    public void Wrong_arguments_are_told(string condition, string error) =>
        Assert.Contains(error, Condition.Parse(condition, ConditionScope.Reports).Errors.Select(found => found.ToString()));

    [Theory]
    [InlineData("forall n in numberFields() : n >= 0")]
    [InlineData("noPersonalData()")]
    [InlineData("forall m in munitionTypes() : spellings(m) = 1")]
    public void Walks_are_for_rules_on_reports(string condition) =>
        Assert.Contains("COND-29", Condition.Parse(condition, ConditionScope.States).Errors.Select(error => error.Code));
}
