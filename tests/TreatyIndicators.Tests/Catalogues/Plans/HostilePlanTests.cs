using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

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
        Assert.Contains("PLAN-01", PlanJson.Read("{\"id\": \"a\", \"id\": \"b\"}").Lines(), StringComparison.Ordinal);

    [Fact]
    public void A_list_where_an_object_is_needed_is_a_problem() =>
        Assert.Equal("PLAN-04 $ found a list, expected an object", PlanJson.Read("[]").Lines());

    [Fact]
    public void Bytes_that_are_not_UTF8_are_a_problem() =>
        Assert.Equal("PLAN-01 $ found bytes that are not UTF-8, expected JSON in UTF-8", PlanJson.Read([0x22, 0xC3, 0x28, 0x22]).Lines());

    [Fact]
    public void Half_a_surrogate_pair_is_a_problem() =>
        Assert.Equal(
            "PLAN-01 $ found half of a Unicode surrogate pair, expected whole characters",
            PlanJson.Read("{\"\\uD800\": 1}").Lines());

    [Fact]
    public void A_byte_order_mark_does_no_harm() =>
        Assert.Equal("PLAN-04 $ found a list, expected an object", PlanJson.Read([0xEF, 0xBB, 0xBF, .. "[]"u8]).Lines());

    [Fact]
    public void Deep_nesting_is_a_problem()
    {
        var reading = PlanJson.Read(new string('[', 100_000));

        Assert.Equal("PLAN-01", Assert.Single(reading.Problems).Code);
    }

    [Fact]
    public void A_file_that_is_too_large_is_a_problem() =>
        Assert.Equal("PLAN-01 $ found more than 8 MB, expected a plan", PlanJson.Read(new byte[(8 << 20) + 1]).Lines());

    [Fact]
    public void A_list_that_is_too_long_is_a_problem() =>
        Assert.Equal(
            "PLAN-01 $.indicators found a list of 1001, expected at most 1000",
            PlanJson.Read(plan => plan["indicators"] = new JsonArray([.. Enumerable.Range(0, 1001).Select(_ => (JsonNode)new JsonObject())])).Lines());

    [Fact]
    public void No_more_problems_are_listed_than_anybody_reads()
    {
        var members = string.Join(',', Enumerable.Range(0, 5000).Select(number => $"\"m{number}\": 1"));

        Assert.Equal(500, PlanJson.Read($"{{{members}}}").Problems.Count);
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

    [Fact]
    public void A_plan_cut_short_anywhere_is_a_problem_and_never_an_exception()
    {
        using var stream = EmbeddedData.Open("plans/siem-reap-angkor.json");
        var whole = new byte[stream.Length];
        stream.ReadExactly(whole);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(30),
            Prop.ForAll(Gen.Choose(0, whole.Length - 3).ToArbitrary(), length => PlanJson.Read(whole[..length]).Data is null));
    }

    [Fact]
    public void A_plan_with_any_member_replaced_is_read_or_refused_and_never_an_exception()
    {
        JsonNode?[] instead = [null, 1, true, "x", -1e300, new JsonArray(), new JsonObject(), "\u0000", new string('(', 5000)];
        var places = Places(PlanJson.Plan()).ToList();

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                Gen.Elements(places.ToArray()).Zip(Gen.Choose(0, instead.Length - 1)).ToArbitrary(),
                change => PlanJson.Read(plan => Replace(plan, change.Item1, instead[change.Item2]?.DeepClone())) is { } reading
                    && reading.Data is null == reading.Problems.Count > 0));
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
