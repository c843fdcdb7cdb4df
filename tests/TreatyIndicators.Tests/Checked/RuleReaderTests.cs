using System.Text;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

public sealed class RuleReaderTests
{
    private const string Own = """
        [{ "id": "ACME-1", "scope": "SingleReport", "severity": "Warning", "kind": "Defect", "conventions": ["Apmbc"], "sections": ["stockpile"],
           "title": { "en": "More than a hundred kinds of mines" }, "test": "count(stockpile.stock) <= 100", "source": "our office" }]
        """;

    [Fact]
    public void Rules_of_ones_own_need_no_code()
    {
        var rule = Assert.Single(Read(Own).Require());

        Assert.Equal("ACME-1: More than a hundred kinds of mines", rule.ToString());
        Assert.Equal("count(stockpile.stock) <= 100", rule.Test.ToString());
    }

    [Theory]
    [InlineData("\"id\": \"ACME-1\"", "\"id\": \"acme\"", "RULE-01 rules.json $[0].id found \"acme\", expected capital letters, a hyphen and a number, for instance B-01")]
    [InlineData("\"Warning\"", "\"Warnin\"", "RULE-02 rules.json $[0].severity found \"Warnin\", expected one of Error, Warning, Advice; the nearest is \"Warning\"")]
    [InlineData("\"conventions\": [\"Apmbc\"]", "\"conventions\": []", "RULE-08 rules.json $[0].conventions found no convention or one twice, expected each convention under which the rule holds once")]
    [InlineData("\"our office\"", "\" \"", "RULE-05 rules.json $[0].source found a blank text, expected words")]
    public void What_is_wrong_is_told_with_its_place(string part, string instead, string expected)
    {
        var reading = Read(Own.Replace(part, instead, StringComparison.Ordinal));

        Assert.Null(reading.Data);
        Assert.Equal(expected, Assert.Single(reading.Problems).ToString());
    }

    [Fact]
    public void A_test_that_cannot_be_read_is_told_with_the_nearest_word()
    {
        var reading = Read(Own.Replace("stockpile.stock)", "stockpile.stok)", StringComparison.Ordinal));

        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("RULE-04", "$[0].test"), (problem.Code, problem.Path));
        Assert.Contains("stock", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void One_identifier_stands_for_one_rule()
    {
        var rule = Read(Own).Require()[0];

        Assert.Contains("RULE-03", Assert.Throws<ArgumentException>(() => RuleCatalogue.Of([rule, rule])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Changing_a_catalogue_leaves_the_first_as_it_was()
    {
        var rules = RuleCatalogue.Of(Read(Own).Require());
        var changed = rules.WithSeverity("ACME-1", RuleSeverity.Advice);

        Assert.Equal((RuleSeverity.Warning, RuleSeverity.Advice), (rules["ACME-1"].Severity, changed["ACME-1"].Severity));
        Assert.NotEqual(rules.Version, changed.Version);
        Assert.Equal(rules.Version, RuleCatalogue.Of(Read(Own).Require()).Version);
        Assert.Empty(rules.Without("ACME-1").Rules);
        Assert.Throws<ArgumentOutOfRangeException>(() => rules.WithSeverity("ACME-1", (RuleSeverity)99));
    }

    [Fact]
    public void An_unknown_identifier_is_told_with_the_nearest_one()
    {
        var rules = RuleCatalogue.Of(Read(Own).Require());

        Assert.Equal("The catalogue has no rule ACME-2; the nearest is \"ACME-1\"", Assert.Throws<KeyNotFoundException>(() => rules["ACME-2"]).Message);
    }

    private static CatalogueReading<ValueList<Rule>> Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return RuleReader.Read(stream, "rules.json");
    }
}
