using System.Text.Json;
using System.Text.Json.Nodes;

namespace TreatyIndicators.Tests.Catalogues.Plans;

/// <summary>Parts of the shipped plans with anything at all changed in them: a plan or problems, and never an exception.</summary>
public sealed class PlanFuzzTests
{
    private static readonly string[] Pieces =
    [
        " and ", " or ", "not ", "(", ")", " = ", " < ", "exists x in ", " : ", "count(", "{", "}", "[1, 2]", "\"", "s", "q", "t", "planStart", "true", "0", "1e9", "Yes", "é", "\uD83D\uDE00",
        "met(\"SRAAP-1.1\", s)", "register.deposits", "reports", "hazardousAreas.areas", "sum(", "date(2025, 2, 30)", " => ", " in ", ".", ",",
    ];

    [Theory]
    [InlineData("siem-reap-angkor", 11)]
    [InlineData("lausanne", 22)]
    public void A_plan_changed_in_any_way_is_read_or_refused_and_never_an_exception(string plan, int seed)
    {
        using var stream = EmbeddedData.Open($"plans/{plan}.json");
        var shipped = JsonNode.Parse(stream)!.AsObject();
        var random = new Random(seed);
        var read = 0;
        for (var round = 0; round < 1_000; round++)
        {
            var changed = Part(shipped, random);
            for (var changes = random.Next(2); changes >= 0; changes--)
            {
                Change(changed, random);
            }

            var reading = PlanJson.Read(changed.ToJsonString());

            Assert.True(reading.Data is null == reading.Problems.Count > 0, $"round {round}");
            Assert.DoesNotContain(reading.Problems, problem => problem.Code == "READ-20");
            Assert.All(reading.Problems, problem => Assert.True(problem.Line is not null && problem.Path is not null, problem.ToString()));
            read += reading.Data is null ? 0 : 1;
        }

        Assert.InRange(read, 50, 950);
    }

    [Fact]
    public void What_is_read_is_written_and_read_back_whatever_it_is()
    {
        using var stream = EmbeddedData.Open("plans/lausanne.json");
        var shipped = JsonNode.Parse(stream)!.AsObject();
        var random = new Random(33);
        for (var round = 0; round < 300; round++)
        {
            var changed = Part(shipped, random);
            Change(changed, random);
            if (PlanJson.Read(changed.ToJsonString()).Data is { } plan)
            {
                Assert.Equal(plan, PlanJson.Read(PlanWriter.Text(plan)).Require());
                Assert.Equal(plan, PlanReader.Check(plan).Require());
            }
        }
    }

    /// <summary>One to three indicators with the actions they belong to: a small plan, so that many can be tried.</summary>
    private static JsonObject Part(JsonObject shipped, Random random)
    {
        var indicators = shipped["indicators"]!.AsArray();
        var chosen = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => indicators[random.Next(indicators.Count)]!).Distinct().ToList();
        var actions = chosen.Select(indicator => $"{indicator["id"]}".Split('-', '.')[1]).ToHashSet();
        var part = new JsonObject();
        foreach (var (name, value) in shipped)
        {
            part[name] = name switch
            {
                "indicators" => new JsonArray([.. chosen.Select(indicator => Indicator(indicator, random))]),
                "actions" => new JsonArray([.. value!.AsArray().Where(action => actions.Contains($"{action!["number"]}")).Select(action => action!.DeepClone())]),
                "relations" => new JsonArray(),
                _ => value?.DeepClone(),
            };
        }

        return part;
    }

    /// <summary>Half of them leave to their tests what they read, so that changed tests are often right.</summary>
    private static JsonNode Indicator(JsonNode indicator, Random random)
    {
        var copy = indicator.DeepClone().AsObject();
        if (random.Next(2) == 0)
        {
            copy.Remove("decidingFields");
            copy.Remove("dataSources");
        }

        return copy;
    }

    private static void Change(JsonObject plan, Random random)
    {
        var places = Below(plan).ToList();
        var place = places[random.Next(places.Count)];
        switch (random.Next(6))
        {
            case 0 when place.Parent is JsonObject parent:
                parent.Remove(place.GetPropertyName());
                break;
            case 1 when place.Parent is JsonArray list:
                list.Add(place.DeepClone());
                break;
            case 2:
                place.ReplaceWith(places[random.Next(places.Count)].DeepClone());
                break;
            case 3:
                place.ReplaceWith(Anything(random));
                break;
            default:
                Reword(places, random);
                break;
        }
    }

    /// <summary>Puts a piece into a condition or takes one out.</summary>
    private static void Reword(List<JsonNode> places, Random random)
    {
        var conditions = places.Where(place => place.Parent is JsonObject && place.GetValueKind() == JsonValueKind.String && place.GetPropertyName() is "condition" or "partlyMetWhen").ToList();
        if (conditions.Count == 0)
        {
            return;
        }

        var place = conditions[random.Next(conditions.Count)];
        var text = place.GetValue<string>();
        var cut = random.Next(text.Length + 1);
        var rest = random.Next(2) == 0 ? cut : Math.Min(text.Length, cut + random.Next(6));
        place.ReplaceWith(text[..cut] + Pieces[random.Next(Pieces.Length)] + text[rest..]);
    }

    private static JsonNode? Anything(Random random) => random.Next(10) switch
    {
        0 => null,
        1 => 1,
        2 => -1e300,
        3 => true,
        4 => "",
        5 => "x",
        6 => new JsonArray(),
        7 => new JsonObject(),
        8 => new string('(', 70),
        _ => "\u202Eabc\u0007",
    };

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject record => record.Where(member => member.Value is not null).SelectMany(member => Below(member.Value!).Prepend(member.Value!)),
        JsonArray list => list.Where(member => member is not null).SelectMany(member => Below(member!).Prepend(member!)),
        _ => [],
    };
}
