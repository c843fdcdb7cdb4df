using System.Text;
using System.Text.Json;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Shown;

public class JsonOfResults
{
    private static readonly string[] Statuses = ["met", "partlyMet", "notMet", "unknown", "pending", "notApplicable"];

    private static readonly JsonElement Root = JsonDocument.Parse(ResultJson.ToText(SampleResults.Value)).RootElement;

    private static IEnumerable<JsonElement> Results => Root.GetProperty("results").EnumerateArray();

    [Fact]
    public void The_head_names_the_plan_the_question_and_the_versions() => Assert.Equal(
        [
            "plan=siem-reap-angkor", "edition=draft of 16 August 2024", "convention=Apmbc", "year=2026", "asOf=2026-06-30",
            $"catalogueVersion={SampleEvidence.Catalogue.Version}", $"reportsVersion={SampleEvidence.Reports.ContentHash}", $"recordsVersion={SampleResults.Value.RecordsVersion}", "under=[]",
        ],
        Root.EnumerateObject().Where(member => member.Name is not ("results" or "relations")).Select(member => $"{member.Name}={member.Value}"));

    [Fact]
    public void There_is_one_result_for_each_of_the_87_indicators_in_the_order_of_the_plan()
    {
        Assert.Equal(87, Results.Count());
        Assert.Equal(SampleResults.Value.Plan.Indicators.Select(indicator => indicator.Id.Value), Results.Select(result => result.GetProperty("indicator").GetString()));
    }

    [Fact]
    public void Every_State_stands_in_exactly_one_list_of_every_indicator_that_counts_States()
    {
        var states = SampleEvidence.Catalogue.States.Select(state => state.Code.Value).ToList();
        var ofStates = SampleResults.Value.Results.Zip(Results)
            .Where(pair => pair.First.Indicator is { Measure: Measure.CountOfSubjects, Population.Universe.Source: null })
            .ToList();

        Assert.True(ofStates.Count > 60);
        Assert.All(ofStates, pair => Assert.Equal(states, Statuses.SelectMany(status => Texts(pair.Second, status)).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_denominator_counts_the_known_members_and_the_unknown_ones_less_the_doubtful() =>
        Assert.All(Results.Where(result => Texts(result, "met").Any()), result => Assert.Equal(
            result.GetProperty("denominator").GetInt32(),
            Statuses[..4].Sum(status => Texts(result, status).Count()) - Texts(result, "doubtful").Count()));

    [Fact]
    public void The_doubtful_are_among_the_unknown() =>
        Assert.All(Results, result => Assert.Empty(Texts(result, "doubtful").Except(Texts(result, "unknown"))));

    [Fact]
    public void A_value_is_null_exactly_where_it_is_undefined_and_otherwise_lies_within_its_bounds()
    {
        var without = JsonDocument.Parse(ResultJson.ToText(SampleResults.WithoutRecords)).RootElement.GetProperty("results").EnumerateArray().ToList();
        Assert.Contains(without, result => result.GetProperty("undefined").GetString() == "recordNotSupplied");
        Assert.All(Results.Concat(without), result =>
        {
            var hasValue = result.GetProperty("value").ValueKind == JsonValueKind.Number;
            Assert.Equal(hasValue, result.GetProperty("undefined").ValueKind == JsonValueKind.Null);
            Assert.True(!hasValue || result.GetProperty("value").GetDecimal() >= result.GetProperty("lower").GetDecimal());
            Assert.True(!hasValue || result.GetProperty("value").GetDecimal() <= result.GetProperty("upper").GetDecimal());
        });
    }

    [Fact]
    public void A_result_has_these_members_in_this_order() => Assert.Equal(
        """
        {"indicator":"SRAAP-7.1","action":"SRAAP-7","title":{"en":"Parties that submit an Article 7 report","zh":"提交第七条报告"},"kind":"percentageOfPopulation","unit":"percent","population":"AllParties","numerator":17,"metOrPartlyMet":17,"denominator":20,"value":85,"lower":85,"upper":85.714286,"valueExact":"85","lowerExact":"85","upperExact":"600/7","undefined":null,"missingRecords":[],"met":["XAA","XAB","XAC","XAE","XAF","XAG","XAH","XAI","XAJ","XAK","XAL","XAM","XAN","XAO","XAS","XAT","XAW"],"partlyMet":[],"notMet":["XAD","XAP","XAX"],"unknown":["XAQ"],"pending":[],"notApplicable":["XAR","XAU","XAV","XAY"],"doubtful":["XAQ"],"silent":[],"open":[],"amounts":[],"components":[],"strata":[],"inSeveralStrata":[],"under":[],"readings":null,"spread":null}
        """,
        Compact(Results.Single(result => result.GetProperty("indicator").GetString() == "SRAAP-7.1")));

    [Fact]
    public void Components_stand_with_their_indicator()
    {
        var components = Results.Single(result => result.GetProperty("indicator").GetString() == "SRAAP-3.3").GetProperty("components");

        Assert.Equal(["SRAAP-3.3a", "SRAAP-3.3b"], components.EnumerateArray().Select(component => component.GetProperty("component").GetString()));
        Assert.All(components.EnumerateArray(), component => Assert.Equal(JsonValueKind.Null, component.GetProperty("undefined").ValueKind));
        Assert.Equal([5, 2], components.EnumerateArray().Select(component => component.GetProperty("value").GetInt32()));
    }

    [Fact]
    public void Computing_and_writing_twice_gives_the_same_bytes()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        ResultJson.Write(SampleResults.Compute(), first);
        ResultJson.Write(SampleResults.Compute(), second);

        Assert.Equal(first.ToArray(), second.ToArray());
        Assert.Equal(ResultJson.ToText(SampleResults.Value), Encoding.UTF8.GetString(first.ToArray()));
    }

    [Fact]
    public void The_text_has_line_feeds_alone_and_ends_in_one()
    {
        var text = ResultJson.ToText(SampleResults.Value);

        Assert.DoesNotContain('\r', text);
        Assert.StartsWith("{\n  \"plan\": ", text, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_results_in_docs_are_those_of_the_sample() =>
        Approved.Matches("docs/samples/results.json", ResultJson.ToText(SampleResults.Value));

    private static IEnumerable<string> Texts(JsonElement result, string name) => result.GetProperty(name).EnumerateArray().Select(text => text.GetString()!);

    private static string Compact(JsonElement element)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            element.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
