using System.Reflection;
using System.Text.RegularExpressions;
using TreatyIndicators.Conditions;
using static TreatyIndicators.Conditions.Terms;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>What docs/conditions.md says, checked against the library.</summary>
public sealed class ConditionGuideTests
{
    private static readonly string Guide = ReadGuide();

    [Fact]
    public void Every_example_is_read()
    {
        var examples = Regex.Matches(Guide, "```condition\n(.*?)```", RegexOptions.Singleline).SelectMany(match => match.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToArray();

        Assert.Equal(10, examples.Length);
        Assert.All(examples, example => Assert.Empty(ExpressionParser.Parse(example).Errors));
    }

    [Fact]
    public void Every_code_of_the_syntax_is_explained()
    {
        var codes = typeof(ConditionErrors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(string)).Select(field => (string)field.GetRawConstantValue()!)
            .Where(code => string.CompareOrdinal(code, "COND-20") < 0);

        Assert.Equal(codes, Regex.Matches(Guide, @"^\| (COND-\d\d) \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value).Where(code => string.CompareOrdinal(code, "COND-20") < 0));
    }

    [Fact]
    public void The_limits_are_those_of_the_library() =>
        Assert.Equal(
            [ConditionLimits.TextLength, ConditionLimits.Depth, ConditionLimits.Nodes, ConditionLimits.RowLevels],
            Regex.Matches(Guide.Split("## Limits")[1].Split("## Errors")[0], @"\| ([\d,]+) \|").Select(match => int.Parse(match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), null)));

    [Fact]
    public void The_example_of_an_error_is_the_error_that_is_told() =>
        Assert.Contains(Assert.Single(ExpressionParser.Parse("planStart <= t <= cutoff").Errors).ToString(), Guide, StringComparison.Ordinal);

    [Fact]
    public void The_tree_built_in_code_prints_as_the_guide_says()
    {
        var built = Exists("c", Name("nationalOwnership.sectorCoordination"), Present(Name("c.sector")) & Present(Name("c.mechanism")));

        Assert.Contains($"// {built}\n", Guide, StringComparison.Ordinal);
        Assert.Contains($"// {ConditionText.ToWords(built, ConditionLanguage.English)}\n", Guide, StringComparison.Ordinal);
    }

    private static string ReadGuide()
    {
        using var reader = new StreamReader(typeof(ConditionGuideTests).Assembly.GetManifestResourceStream("docs/conditions.md")!);
        return reader.ReadToEnd();
    }
}
