using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

public sealed class RuleTextsTests
{
    [Fact]
    public void Chinese_has_words_for_every_rule_that_English_has()
    {
        Assert.Equal(224, RuleTexts.English.Data.Rules.Count);
        Assert.Equal(RuleTexts.English.Data.Rules.Keys, RuleTexts.Chinese.Data.Rules.Keys);
    }

    [Fact]
    public void A_rule_has_a_note_in_both_languages_or_in_none() =>
        Assert.All(RuleTexts.English.Data.Rules, rule => Assert.Equal(rule.Value.Note is null, RuleTexts.Chinese.Find(rule.Key)!.Note is null));

    [Fact]
    public void Titles_of_rules_end_without_a_stop() =>
        Assert.All(
            RuleTexts.English.Data.Rules.Values.Concat(RuleTexts.Chinese.Data.Rules.Values),
            rule => Assert.DoesNotContain(rule.Title[^1], ".。 "));

    [Fact]
    public void A_rule_of_your_own_has_no_words() => Assert.Null(RuleTexts.English.Find("MINE-01"));

    [Fact]
    public void A_failure_is_told_in_a_sentence()
    {
        (string, string)[] parts(RuleTexts texts) =>
        [
            ("title", texts.Find("HDR-02")!.Title),
            ("path", "$.header.period.from"),
            ("found", texts.Day(new LocalDate(2025, 12, 31))),
            ("expected", texts.Sentence("notAfter", ("value", texts.Day(new LocalDate(2025, 1, 1))))),
        ];

        Assert.Equal(
            "Reporting period ends before it begins: found 31 December 2025 at $.header.period.from, expected no later than 1 January 2025",
            RuleTexts.English.Sentence("failed", parts(RuleTexts.English)));
        Assert.Equal(
            "报告期结束日早于开始日：$.header.period.from 处填报内容为：2025 年 12 月 31 日；应不晚于 2025 年 1 月 1 日",
            RuleTexts.Chinese.Sentence("failed", parts(RuleTexts.Chinese)));
    }

    [Fact]
    public void What_was_found_is_never_read_as_a_place() =>
        Assert.Equal("A: found {path} at $.x, expected B", RuleTexts.English.Sentence("failed", ("title", "A"), ("found", "{path}"), ("path", "$.x"), ("expected", "B")));

    [Fact]
    public void Units_follow_the_number()
    {
        Assert.Equal("1 day, 31 days, 1.5 days, 0 days", string.Join(", ", new[] { 1, 31, 1.5m, 0 }.Select(days => RuleTexts.English.Quantity(days, "Days"))));
        Assert.Equal("1,234,567 square metres", RuleTexts.English.Quantity(1234567, "SquareMetres"));
        Assert.Equal("1 天", RuleTexts.Chinese.Quantity(1, "Days"));
        Assert.Equal("7", RuleTexts.English.Quantity(7, "NoSuchUnit"));
    }

    [Fact]
    public void Numbers_lose_no_digit()
    {
        Assert.Equal("999", RuleTexts.English.Number(999));
        Assert.Equal("1,000", RuleTexts.English.Number(1000));
        Assert.Equal("-12,345.067", RuleTexts.English.Number(-12345.0670m));
        Assert.Equal("0", RuleTexts.English.Number(-0.0m));
        Assert.Equal("0.0000000000000000000000000001", RuleTexts.English.Number(0.0000000000000000000000000001m));
        Assert.Equal("79,228,162,514,264,337,593,543,950,335", RuleTexts.English.Number(decimal.MaxValue));
    }

    [Fact]
    public void Days_are_written_as_exactly_as_they_are_known()
    {
        PartialDate[] dates = [new(2025), new(2025, 4), new(new LocalDate(2025, 4, 30))];
        Assert.Equal("2025; April 2025; 30 April 2025", string.Join("; ", dates.Select(RuleTexts.English.Day)));
        Assert.Equal("2025 年; 2025 年 4 月; 2025 年 4 月 30 日", string.Join("; ", dates.Select(RuleTexts.Chinese.Day)));
    }

    [Fact]
    public void Words_are_joined_to_lists()
    {
        Assert.Equal("", RuleTexts.English.AllOf([]));
        Assert.Equal("A", RuleTexts.English.OneOf(["A"]));
        Assert.Equal("A, B or C", RuleTexts.English.OneOf(["A", "B", "C"]));
        Assert.Equal("A、B 和 C", RuleTexts.Chinese.AllOf(["A", "B", "C"]));
    }

    [Fact]
    public void Why_a_rule_was_not_evaluated_is_told()
    {
        Assert.Equal("form B is marked unchanged; its body stands in the report for 2023", RuleTexts.English.NotEvaluated("FormUnchanged", ("form", "B"), ("year", "2023")));
        Assert.Equal("表格B未填", RuleTexts.Chinese.NotEvaluated("BlankForm", ("form", "B")));
    }

    [Fact]
    public void Kinds_severities_and_scopes_have_names_and_others_keep_theirs()
    {
        Assert.Equal("文件缺陷", RuleTexts.Chinese.Kind("Defect"));
        Assert.Equal("warning", RuleTexts.English.Severity("Warning"));
        Assert.Equal("between reports of several years", RuleTexts.English.Scope("CrossYear"));
        Assert.Equal("Other", RuleTexts.English.Scope("Other"));
    }

    [Fact]
    public void A_further_language_is_data()
    {
        var reading = Reading(words =>
        {
            words["language"] = "ru";
            words["plurals"] = JsonNode.Parse("""
                {
                  "one": "v = 0 and i % 10 = 1 and i % 100 != 11",
                  "few": "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
                  "many": "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14"
                }
                """);
            words["digits"] = JsonNode.Parse("""{ "group": " ", "groupFrom": 5, "decimal": "," }""");
            words["units"]!["Days"] = JsonNode.Parse("""{ "one": "{n} день", "few": "{n} дня", "many": "{n} дней", "other": "{n} дня" }""");
        });

        var russian = reading.Require();
        Assert.Equal("ru", russian.Language);
        Assert.Equal(
            "1 день, 2 дня, 5 дней, 11 дней, 21 день, 1,5 дня, 1000 дней, 12 345 дней",
            string.Join(", ", new[] { 1, 2, 5, 11, 21, 1.5m, 1000, 12345 }.Select(days => russian.Quantity(days, "Days"))));
    }

    [Fact]
    public void A_language_keeps_every_place_that_English_has()
    {
        var reading = Reading(words =>
        {
            words["sentences"]!["failed"] = "{title}: {path}, expected {expected}";
            words["rules"]!["F-07"]!["expected"] = "a target";
            words["rules"]!["F-08"]!["expected"] = "targets up to {k.year}";
            words["units"]!["Rows"] = JsonNode.Parse("""{ "other": "rows" }""");
        });

        Assert.Equal(
            [
                "TEXT-04 xx.json $.sentences.failed found \"{title}: {path}, expected {expected}\" without the place {found}, expected all of: title, found, path, expected",
                "TEXT-04 xx.json $.rules.F-07 found \"a target\" without the place {y}, expected all of: y",
                "TEXT-02 xx.json $.rules.F-08 found the place {k.year}, expected none",
                "TEXT-04 xx.json $.units.Rows found \"rows\" without the place {n}, expected the number in it",
            ],
            reading.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Chinese_sets_no_blank_between_its_own_letters_and_marks() =>
        Assert.Equal("甲或乙; （甲）或 b; a 或乙", string.Join("; ", new[] { new[] { "甲", "乙" }, ["（甲）", "b"], ["a", "乙"] }.Select(RuleTexts.Chinese.OneOf)));

    [Fact]
    public void Every_code_of_reading_has_a_title_in_both_languages()
    {
        Assert.Equal("文件不是 JSON", RuleTexts.Chinese.ProblemTitle("READ-05"));
        Assert.Equal(RuleTexts.English.Data.Problems.Keys, RuleTexts.Chinese.Data.Problems.Keys);
        Assert.Equal("文件不是 JSON：found a comma", RuleTexts.Chinese.Told(new("READ-05", "found a comma")).Sentence);
        Assert.Equal("found a comma", RuleTexts.English.Told(new("READ-05", "found a comma")).Sentence);
    }

    [Fact]
    public void What_a_further_language_lacks_is_told_at_once()
    {
        var reading = Reading(words =>
        {
            words["rules"]!.AsObject().Remove("HDR-01");
            words["sentences"]!["measured"] = "{title}: {where}";
            words["plurals"] = JsonNode.Parse("""{ "one": "n is 1" }""");
            words["units"]!["Days"] = JsonNode.Parse("""{ "one": "{n} day" }""");
            words["units"]!.AsObject().Remove("Rows");
            words["lists"]!.AsObject().Remove("or");
            words["dates"]!["months"] = new JsonArray("January");
        });

        Assert.Null(reading.Data);
        Assert.Equal(
            [
                "TEXT-03 xx.json $.plurals found the plural rule \"n is 1\", expected one such as \"v = 0 and i % 10 = 2..4 and i % 100 != 12..14\"",
                "TEXT-02 xx.json $.sentences.measured found the place {where}, expected one of: title, measure",
                "TEXT-04 xx.json $.sentences.measured found \"{title}: {where}\" without the place {measure}, expected all of: title, measure",
                "TEXT-01 xx.json $.rules found no words for HDR-01",
                "TEXT-01 xx.json $.lists found no words for or",
                "TEXT-01 xx.json $.units found no words for Rows",
            ],
            reading.Problems.Select(problem => problem.ToString()).Where(problem => !problem.Contains("$.units.", StringComparison.Ordinal)).SkipLast(1));
        Assert.Contains("TEXT-03 xx.json $.units.Days found one, expected other and none but other", reading.Problems.Select(problem => problem.ToString()));
        Assert.Equal("TEXT-01 xx.json $.dates.months found 1 names, expected those of the twelve months", reading.Problems[^1].ToString());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    public void A_file_of_another_form_is_a_problem_and_never_throws(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        Assert.Equal("READ-20", Assert.Single(RuleTexts.Read(stream, "xx.json").Problems).Code);
    }

    [Theory]
    [InlineData("rules", "HDR-01")]
    [InlineData("sentences", "failed")]
    [InlineData("units", "Days")]
    [InlineData("lists", "or")]
    public void Null_in_place_of_words_is_a_problem(string list, string name) =>
        Assert.Equal("READ-20", Assert.Single(Reading(words => words[list]![name] = null).Problems).Code);

    [Fact]
    public void A_list_needs_a_word_before_its_last_member()
    {
        using var english = EmbeddedData.Open("rules/texts.en.json");
        var words = JsonNode.Parse(english)!;
        words["lists"]!["and"]!["last"] = string.Empty;
        using var changed = new MemoryStream(Encoding.UTF8.GetBytes(words.ToJsonString()));

        Assert.Equal("TEXT-01 own.json $.lists.and.last found an empty text, expected what stands before the last word of a list", Assert.Single(RuleTexts.Read(changed, "own.json").Problems).ToString());
    }

    private static CatalogueReading<RuleTexts> Reading(Action<JsonNode> change)
    {
        var assembly = typeof(RuleTexts).Assembly;
        using var english = assembly.GetManifestResourceStream("rules/texts.en.json")!;
        var words = JsonNode.Parse(english)!;
        change(words);
        using var changed = new MemoryStream(Encoding.UTF8.GetBytes(words.ToJsonString()));
        return RuleTexts.Read(changed, "xx.json");
    }
}
