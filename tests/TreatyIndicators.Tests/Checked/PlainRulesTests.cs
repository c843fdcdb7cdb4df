using System.Text.Json.Nodes;
using TreatyIndicators.Benchmarks;
using TreatyIndicators.Testing;

namespace TreatyIndicators.Tests.Checked;

/// <summary>Every rule is written twice: in the condition language, and by hand in C# for the benchmark. Both must say the same.</summary>
public sealed class PlainRulesTests
{
    /// <summary>A prime, so that what is left out is not always the same field of a row.</summary>
    private const int EveryOther = 11;

    private static readonly StateCode State = new("XAA");

    private static readonly ConventionId[] Conventions = [ConventionId.Apmbc, ConventionId.Ccm];

    [Fact]
    public void Both_tell_the_same_of_generated_reports()
    {
        var comparison = PlainComparison.Of(RuleReports.Of(300).Evidence(), RuleReports.Day);

        Assert.Empty(comparison.Differences);
        Assert.InRange(comparison.Failed.Count, 30, PlainRuleIds.All.Count);
    }

    [Fact]
    public void Both_tell_the_same_of_the_sample_evidence() =>
        Assert.Empty(PlainComparison.Of(SampleEvidence.Evidence, SampleEvidence.AsOf).Differences);

    [Fact]
    public void Both_tell_the_same_of_every_world() =>
        Assert.Empty(Conventions.SelectMany(convention => RuleWorld.Names(convention).SelectMany(name => Differences(RuleWorld.Load(convention, name)))));

    [Fact]
    public void Both_tell_the_same_of_every_example_and_each_rule_fails_in_one()
    {
        var failed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (example, convention) in Conventions.SelectMany(convention => RuleExamples.Of(convention).Select(example => (example, convention))))
        {
            var comparison = PlainComparison.Of(example.Fails.Make(convention).Evidence, RuleWorld.AsOf);
            Assert.True(comparison.Differences.Count == 0, $"{example.Rule} {convention}: {string.Join('\n', comparison.Differences)}");
            failed.UnionWith(comparison.Failed);
        }

        Assert.Equal(PlainRuleIds.All.Order(StringComparer.Ordinal), failed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_tell_the_same_whatever_is_left_out_or_moved()
    {
        foreach (var convention in Conventions)
        {
            var world = RuleWorld.Load(convention);
            var edits = Edits("report", world.Document["report"]!).ToList();
            Assert.InRange(edits.Count, 1_000, 100_000);
            for (var place = 0; place < edits.Count; place += EveryOther)
            {
                var differences = Differences(world.With(edits[place]));
                Assert.True(differences.Count == 0, $"{convention}, {edits[place]}: {string.Join('\n', differences)}");
            }
        }
    }

    private static List<string> Differences(RuleWorld world) => PlainComparison.Of(world.Evidence, world.Convention, State, RuleWorld.AsOf).Differences;

    /// <summary>Everything below a place is left out, numbers are moved and made negative. The header is what makes a report one.</summary>
    private static IEnumerable<WorldEdit> Edits(string place, JsonNode node)
    {
        var members = node switch
        {
            JsonObject record => record.Where(member => member.Key != "header").Select(member => ($"{place}.{member.Key}", member.Value)),
            JsonArray rows => rows.Select((row, at) => (FormattableString.Invariant($"{place}[{at}]"), row)),
            _ => [],
        };
        foreach (var (path, value) in members)
        {
            yield return WorldEdit.Remove(path);
            if (value is JsonValue number && number.TryGetValue<decimal>(out var amount))
            {
                yield return WorldEdit.Add(path, 1_000);
                yield return WorldEdit.Add(path, (-2 * amount) - 1);
            }

            foreach (var edit in value is null ? [] : Edits(path, value))
            {
                yield return edit;
            }
        }
    }
}
