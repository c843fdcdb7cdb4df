using System.Text;
using System.Text.RegularExpressions;
using TreatyIndicators.Serialization;
using TreatyIndicators.Tests.Serialization;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

public sealed class ProblemDetailsTests
{
    [Theory]
    [InlineData("""{"areaM": 1}""", "所见：成员 \"areaM\"，此处没有该成员；最接近的是 \"areaM2\"")]
    [InlineData("""{"id": 7}""", "所见：7；应为：文本")]
    [InlineData("""{"count": {"n": [1]}}""", "所见：对象；应为：整数")]
    [InlineData("""{"status": true}""", "所见：true；应为：代码表 HazardStatus 的代码，例如 \"Sha\"")]
    [InlineData("""{"contamination": [null]}""", "列表中有 null；应为：代码表 Ordnance 的代码，例如 \"ApMine\"")]
    [InlineData("""{"count": 1.5}""", "所见：1.5；应为：整数，不带小数和指数")]
    [InlineData("""{"count": 9223372036854775808}""", "所见：9223372036854775808；应为：-9223372036854775808 至 9223372036854775807 的整数")]
    public void A_problem_of_reading_is_told_in_Chinese_from_beginning_to_end(string area, string sentence) =>
        Assert.Equal(sentence, Chinese(ReportText.With($$""" "hazardousAreas": { "areas": [{{area}}] }""")));

    [Fact]
    public void A_character_that_steers_is_told_with_its_escape() => Assert.Equal("文本内有控制字符 U+0009；应写作 \\u0009，或不用该字符", Chinese("{ \"a\tb\": 1 }"));

    [Fact]
    public void Numbers_keep_their_form() => Assert.Equal("文件超过上限（16,777,216 字节）", Chinese(new string(' ', 17_000_000)));

    [Fact]
    public void What_is_told_in_English_stays_as_it_is()
    {
        var problem = Assert.Single(ReportText.Read("{").Problems);
        Assert.Same(problem, RuleTexts.English.Told(problem));
    }

    [Fact]
    public void What_was_told_is_not_told_again()
    {
        var told = RuleTexts.Chinese.Told(Assert.Single(ReportText.Read("{").Problems));
        Assert.Same(told, RuleTexts.Chinese.Told(told));
    }

    /// <summary>A sentence that is worded anew would leave its Chinese words without use, and be told in English.</summary>
    [Fact]
    public void Every_sentence_of_the_table_is_one_of_the_code()
    {
        var code = string.Concat(Directory.EnumerateFiles(RepositoryFolder.Path("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText));

        Assert.All(RuleTexts.Chinese.Data.Details!.Keys, sentence => Assert.Matches(
            "\"" + string.Join(@"\{[^\n]{1,120}?\}", Regex.Split(sentence.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), @"\{\d[^}]*\}").Select(Regex.Escape)) + "\"",
            code));
    }

    [Fact]
    public void A_sentence_of_your_own_is_kept_behind_the_title() =>
        Assert.Equal("文件不是 JSON：see the log", RuleTexts.Chinese.Told(Assert.Single(ReportText.Read("{").Problems) with { Sentence = "see the log" }).Sentence);

    [Fact]
    public void Words_need_the_places_of_the_English_sentence()
    {
        var json = Encoding.UTF8.GetString(ChineseJson());
        using var dropped = new MemoryStream(Encoding.UTF8.GetBytes(json.Replace("所见：{0}；应为：{1}\"", "所见：{0}\"", StringComparison.Ordinal)));
        Assert.Equal(
            "TEXT-04 own.json $.details.found {0}, expected {1} found \"所见：{0}\" without the place {1}, expected all of: 0, 1",
            Assert.Single(RuleTexts.Read(dropped, "own.json").Problems).ToString());
    }

    [Fact]
    public void A_language_without_these_words_tells_the_title_and_the_English_sentence()
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(ChineseJson())!.AsObject();
        json.Remove("details");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json.ToJsonString()));
        var texts = RuleTexts.Read(stream, "own.json").Require();
        Assert.Equal(
            "文件不是 JSON：the file ends in the middle of the document; expected the closing brackets and quotation marks",
            texts.Told(Assert.Single(ReportText.Read("{").Problems)).Sentence);
    }

    [Fact]
    public void Problems_are_equal_when_what_they_tell_is()
    {
        var read = Assert.Single(ReportText.Read("{").Problems);
        Assert.Equal(new(read.Code, read.Sentence) { File = read.File, Path = read.Path, Line = read.Line }, read);
        Assert.NotEqual(read with { Line = 7 }, read);
    }

    private static string Chinese(string json) => RuleTexts.Chinese.Told(Assert.Single(ReportText.Read(json).Problems)).Sentence;

    private static byte[] ChineseJson()
    {
        using var stream = EmbeddedData.Open("rules/texts.zh.json");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
