using System.Text.Json;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Conditions;

public sealed class TimeRuleTests
{
    [Fact]
    public void Try()
    {
        var rules = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(RepositoryFolder.Path("tests/TreatyIndicators.Tests/Conditions/Data/time-rules.json")))!;
        var lines = rules.SelectMany(rule => Condition.Parse(rule.Value, ConditionScope.Reports).Errors.Select(error => $"{rule.Key} {error} | {rule.Value}"));
        Assert.Equal("", string.Join('\n', lines));
    }
}
