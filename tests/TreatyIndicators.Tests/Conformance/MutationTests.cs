using ConformanceKit;
using TreatyIndicators.Tests.Conformance.Mutation;

namespace TreatyIndicators.Tests.Conformance;

/// <summary>A definition in which one clause is negated, dropped or reads another path must fail a case of its indicator.</summary>
public sealed class MutationTests
{
    [Theory]
    [InlineData("siem-reap-angkor")]
    [InlineData("lausanne")]
    [InlineData("vientiane-review")]
    [InlineData("observations")]
    public void No_clause_of_an_indicator_can_be_changed_unnoticed(string plan)
    {
        var equivalent = Kit.Folder.EquivalentMutants;
        var survivors = Kit.Cases()
            .Where(one => one.PlanId == plan)
            .GroupBy(one => (one.Indicator, one.Question.Reading))
            .SelectMany(cases => new MutatedDefinition(Kit.Folder.Plan(plan), cases.Key.Indicator, cases.Key.Reading, [.. cases]).Survivors())
            .Where(survivor => !equivalent.ContainsKey(survivor))
            .ToList();
        Assert.True(survivors.Count == 0, string.Join('\n', survivors.Prepend($"{survivors.Count} changes that no case notices:")));
    }
}
