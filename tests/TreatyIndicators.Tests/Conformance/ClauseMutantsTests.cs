using System.Text.Json.Nodes;
using ConformanceKit;
using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Conformance.Mutation;

namespace TreatyIndicators.Tests.Conformance;

public sealed class ClauseMutantsTests
{
    private const string Definition = """{ "condition": "count(cooperation.received) >= 1 and present(cooperation.progress)", "population": "isParty(s, t)" }""";

    [Fact]
    public void Every_clause_is_dropped_and_negated_and_every_path_is_swapped_for_one_of_its_type() => Assert.Equal(
        """
        (false) or forall r in landRelease.rows : present(r.clearedM2)
        (not (standards.updated = Yes)) or forall r in landRelease.rows : present(r.clearedM2)
        standards.updated = Yes or (false)
        standards.updated = Yes or (not (forall r in landRelease.rows : present(r.clearedM2)))
        standards.updated = Yes or forall r in landRelease.rows : (true)
        standards.updated = Yes or forall r in landRelease.rows : (not (present(r.clearedM2)))
        (cooperation.countryCoalition.used) = Yes or forall r in landRelease.rows : present(r.clearedM2)
        standards.updated = Yes or forall r in (landRelease.innovation) : present(r.clearedM2)
        standards.updated = Yes or forall r in landRelease.rows : present((r.areasClosed))
        """,
        Mutants("standards.updated = Yes or forall r in landRelease.rows : present(r.clearedM2)"));

    [Fact]
    public void Clauses_that_choose_the_rows_of_a_figure_are_clauses() => Assert.Equal(
        """
        count(p in meetings.participants where (true) and not (p.isHead = true))
        count(p in meetings.participants where (not (p.sex = F)) and not (p.isHead = true))
        count(p in meetings.participants where p.sex = F and (true))
        count(p in meetings.participants where p.sex = F and ((p.isHead = true)))
        count(p in (meetings.attendance) where p.sex = F and not (p.isHead = true))
        count(p in meetings.participants where p.sex = F and not ((p.isVictimRepresentative) = true))
        """,
        Mutants("count(p in meetings.participants where p.sex = F and not (p.isHead = true))"));

    [Fact]
    public void What_is_changed_can_be_read_by_the_engine()
    {
        foreach (var indicator in Kit.Folder.Plan("siem-reap-angkor")["indicators"]!.AsArray().Where(one => (string?)one!["population"] != "ClearanceRequests"))
        {
            var mutants = new ClauseMutants("condition", (string)indicator!["condition"]!, new PathSwaps(null, null)).All().ToList();
            var unread = mutants.Where(mutant => mutant.Change.StartsWith("negate", StringComparison.Ordinal))
                .Where(mutant => Condition.Parse(mutant.Text, ConditionScope.States).Condition is null);
            Assert.Empty(unread);
        }
    }

    [Fact]
    public void A_clause_that_no_case_pins_survives()
    {
        var one = Case("""{ "state": "XAA", "cooperation": { "received": [{}], "progress": "Some." } }""");
        Assert.Equal(
            """
            TEST-1.1 condition: drop count(cooperation.received) >= 1
            TEST-1.1 condition: drop present(cooperation.progress)
            TEST-1.1 population: drop isParty(s, t)
            """,
            string.Join('\n', new MutatedDefinition(KitPlan.Of(one), KitPlan.OnlyIndicator, null, [Expanded(one)]).Survivors()));
    }

    private static string Mutants(string condition) =>
        string.Join('\n', new ClauseMutants("condition", condition, new PathSwaps(null, null)).All().Select(mutant => mutant.Text));

    private static JsonObject Case(string report) => JsonNode.Parse($$"""
        {
          "id": "weak", "reason": "It says too little.", "question": { "year": 2026, "asOf": "2026-06-30" },
          "definition": {{Definition}}, "states": { "XAA": { "party": "1999-03-01" } }, "reports": [{{report}}],
          "expected": { "numerator": 1, "denominator": 1, "value": 100, "lower": 100, "upper": 100, "met": ["XAA"] }
        }
        """)!.AsObject();

    private static KitCase Expanded(JsonObject one) => new KitFile(Kit.Folder, "weak.json", new() { ["cases"] = new JsonArray(one.DeepClone()) }).Cases.Single();
}
