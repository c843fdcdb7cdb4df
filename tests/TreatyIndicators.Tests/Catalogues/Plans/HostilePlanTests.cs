using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Catalogues.Plans;

public sealed class HostilePlanTests
{
    [Theory]
    [InlineData("")]
    [InlineData("nothing of the kind")]
    [InlineData("{\"id\": ")]
    [InlineData("{} {}")]
    [InlineData("{\"id\": \"a\", \"id\": \"b\"}")]
    [InlineData("{\"id\": \"\\uD800\"}")]
    [InlineData("{\"\\uD800\": 1}")]
    public void Text_that_is_no_plan_is_a_problem(string json)
    {
        var reading = PlanJson.Read(json);

        Assert.Null(reading.Data);
        Assert.NotEmpty(reading.Problems);
    }

    [Fact]
    public void A_member_given_twice_is_a_problem() =>
        Assert.Contains("READ-10:1 $.id found the member \"id\" a second time; expected each member once", PlanJson.Read("{\"id\": \"a\", \"id\": \"b\"}").Lines(), StringComparison.Ordinal);

    [Fact]
    public void A_list_where_an_object_is_needed_is_a_problem() =>
        Assert.Equal("READ-12:1 $ found a list, expected an object", PlanJson.Read("[]").Lines());

    [Fact]
    public void Bytes_that_are_not_UTF8_are_a_problem() =>
        Assert.Equal("READ-03:1 found the byte 0xC3, which is not UTF-8 there; expected text in UTF-8", PlanJson.Read([0x22, 0xC3, 0x28, 0x22]).Lines());

    [Fact]
    public void Half_a_surrogate_pair_is_a_problem() =>
        Assert.StartsWith(
            "READ-18:1 $.id found half of a character (a lone surrogate) in a text, expected both halves\n",
            PlanJson.Read("{\"id\": \"\\uD800\"}").Lines(), StringComparison.Ordinal);

    [Fact]
    public void A_byte_order_mark_does_no_harm() =>
        Assert.Equal("READ-12:1 $ found a list, expected an object", PlanJson.Read([0xEF, 0xBB, 0xBF, .. "[]"u8]).Lines());

    [Fact]
    public void Deep_nesting_is_a_problem() =>
        Assert.Equal(
            """
            READ-12:1 $ found a list, expected an object
            READ-07:1 $ found objects and lists nested more than 32 deep, expected at most that
            """,
            PlanJson.Read(new string('[', 100_000)).Lines());

    [Fact]
    public void A_file_that_is_too_large_is_a_problem() =>
        Assert.Equal("READ-02 found more than 16,777,216 bytes, expected at most that many in a file", PlanJson.Read(new byte[ReadLimits.MaxFileBytes + 1]).Lines());

    [Fact]
    public void A_file_with_too_many_values_is_a_problem() =>
        Assert.Equal(
            "READ-08:1 $.indicators[0].decidingFields found more than 20,000 values, expected at most that many in a file",
            PlanJson.ReadIndicator(indicator => indicator["decidingFields"] = new JsonArray([.. Enumerable.Repeat("x", 20_000)])).Lines());

    [Fact]
    public void No_more_problems_are_listed_than_anybody_reads()
    {
        var members = string.Join(',', Enumerable.Range(0, 5000).Select(number => $"\"m{number}\": 1"));

        Assert.Equal(ReadLimits.MaxProblems + 1, PlanJson.Read($"{{{members}}}").Problems.Count);
        Assert.Equal(PlanLimits.Problems + 1, PlanJson.ReadIndicator(indicator => indicator["formLetters"] = new JsonArray([.. Enumerable.Repeat("x", 5000)])).Problems.Count);
    }

    [Fact]
    public void A_condition_of_hostile_length_is_a_problem()
    {
        var reading = PlanJson.ReadIndicator(indicator => indicator["condition"] = string.Concat(Enumerable.Repeat("not ", 100_000)) + "true");

        Assert.Contains(reading.Problems, problem => problem.Code == "PLAN-12");
    }

    [Fact]
    public void A_chain_of_a_thousand_indicators_is_followed_to_its_end() =>
        Assert.Empty(PlanJson.Read(plan =>
        {
            var first = plan["indicators"]![0]!;
            plan.Remove("relations");
            plan["indicators"] = new JsonArray([.. Enumerable.Range(1, 999).Select(place =>
            {
                var indicator = first.DeepClone();
                indicator["id"] = $"TP-1.{place}";
                indicator["condition"] = place == 999 ? "present(cooperation.progress)" : $"present(cooperation.progress) or met(\"TP-1.{place + 1}\", s)";
                return indicator;
            })]);
        }).Lines());

    [Property(MaxTest = 30)]
    public Property A_plan_cut_short_anywhere_is_a_problem_and_never_an_exception()
    {
        using var stream = EmbeddedData.Open("plans/siem-reap-angkor.json");
        var whole = new byte[stream.Length];
        stream.ReadExactly(whole);

        return Prop.ForAll(Gen.Choose(0, whole.Length - 3).ToArbitrary(), length => PlanJson.Read(whole[..length]).Data is null);
    }

    [Property(MaxTest = 300)]
    public Property A_plan_with_any_member_replaced_is_read_or_refused_and_never_an_exception()
    {
        JsonNode?[] instead = [null, 1, true, "x", -1e300, new JsonArray(), new JsonObject(), "\u0000", new string('(', 5000)];
        var places = Places(PlanJson.Plan()).ToList();

        return Prop.ForAll(
            Gen.Elements(places.ToArray()).Zip(Gen.Choose(0, instead.Length - 1)).ToArbitrary(),
            change => PlanJson.Read(plan => Replace(plan, change.Item1, instead[change.Item2]?.DeepClone())) is { } reading
                && reading.Data is null == reading.Problems.Count > 0
                && reading.Problems.All(problem => problem.Code != "READ-20"));
    }

    private static IEnumerable<string> Places(JsonNode? node) => node switch
    {
        JsonObject record => record.SelectMany(member => Places(member.Value).Prepend(member.Value!.GetPath())),
        JsonArray list => list.SelectMany(member => Places(member).Prepend(member!.GetPath())),
        _ => [],
    };

    private static void Replace(JsonObject plan, string path, JsonNode? value)
    {
        var all = Nodes(plan).First(node => node.GetPath() == path);
        all.ReplaceWith(value);
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => node switch
    {
        JsonObject record => record.SelectMany(member => Nodes(member.Value!).Prepend(member.Value!)),
        JsonArray list => list.SelectMany(member => Nodes(member!).Prepend(member!)),
        _ => [],
    };
}
