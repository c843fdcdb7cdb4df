using System.Text.Json;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tests.Tool;

public sealed class CompareCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Two_days_are_two_days_of_the_same_evidence()
    {
        var run = ToolRun.Of("compare", "2026-04-30", "2026-06-30", "--format", "json");

        Assert.Equal(new ToolRun(0, ChangeJson.ToText(ResultSetChange.Between(At(2026, 4, 30), At(2026, 6, 30))), string.Empty), run);
    }

    [Fact]
    public void Two_years_are_seen_from_the_same_day()
    {
        var change = JsonDocument.Parse(ToolRun.Of("compare", "2025", "2026", "--as-of", "2026-05-29", "--format", "json").Output).RootElement;

        Assert.Equal((2025, "2026-05-29"), Question(change, "before"));
        Assert.Equal((2026, "2026-05-29"), Question(change, "after"));
    }

    [Fact]
    public void Two_folders_have_each_its_own_year_and_day_unless_they_are_given()
    {
        var (first, second) = (Folder("first", 2024), Folder("second", 2025));
        var own = JsonDocument.Parse(ToolRun.Of("compare", first, second, "--format", "json").Output).RootElement;
        var given = JsonDocument.Parse(ToolRun.Of("compare", first, second, "--year", "2026", "--as-of", "2026-06-30", "--format", "json").Output).RootElement;

        Assert.Equal((2025, "2025-04-30"), Question(own, "before"));
        Assert.Equal((2026, "2026-04-30"), Question(own, "after"));
        Assert.Equal((2026, "2026-06-30"), Question(given, "before"));
    }

    [Fact]
    public void Two_editions_are_read_from_files_or_known_by_name()
    {
        var file = folder.PathOf("own.json");
        var text = Plan().Replace("draft of 16 August 2024", "edition of our own", StringComparison.Ordinal)
            .Replace("\"SRAAP-45.1\"", "\"SRAAP-45.2\"", StringComparison.Ordinal);
        File.WriteAllText(file, text);
        var run = ToolRun.Of("compare", "siem-reap-angkor", file, "--format", "json");
        var change = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Equal("edition of our own", change.GetProperty("after").GetProperty("edition").GetString());
        Assert.Empty(change.GetProperty("changes").EnumerateArray());
        Assert.Equal(["SRAAP-45.1"], change.GetProperty("onlyBefore").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(["SRAAP-45.2"], change.GetProperty("onlyAfter").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public void A_reading_is_held_against_the_headline_as_a_changed_definition()
    {
        var change = JsonDocument.Parse(ToolRun.Of("compare", "headline", "affectedNarrow", "--format", "json").Output).RootElement;
        var causes = change.GetProperty("changes").EnumerateArray().SelectMany(one => one.GetProperty("parts").EnumerateArray()).Select(part => part.GetProperty("cause").GetString());

        Assert.Equal(["definition"], causes.Distinct());
        Assert.Equal("affectedNarrow", change.GetProperty("after").GetProperty("under")[0].GetString());
    }

    [Fact]
    public void Table_shows_causes_with_their_States_and_separate_measures_below_the_indicator()
    {
        var table = ToolRun.Of("compare", "2025", "2026").Output;
        var chinese = ToolRun.Of("compare", "2025", "2026", "--language", "zh").Output;

        Assert.Contains("- new reporters (not met → met: XAG XAJ)", table, StringComparison.Ordinal);
        Assert.Contains("新作答者", chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_names_the_reports_behind_each_State()
    {
        var page = ToolRun.Of("compare", "2025", "2026", "--indicator", "sraap-7.1", "--format", "markdown").Output;

        Assert.Contains("\n- bounds: 85 to 89.5 → 85 to 85.7\n", page, StringComparison.Ordinal);
        Assert.Contains("\n- gone silent: -10.3 (n -2, N 0)\n  - XAD: met → not met (XAD-2024 → -)\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_has_a_row_of_the_whole_and_rows_of_its_parts()
    {
        var rows = ToolRun.Of("compare", "2025", "2026", "--indicator", "SRAAP-7.1", "--format", "csv").Output.Split("\r\n");

        Assert.StartsWith("indicator,component,title_en,title_zh,unit,cause,numerator_before,", rows[0], StringComparison.Ordinal);
        Assert.EndsWith(",,17,19,89.473684,17,20,85,0,1,-4.473684,,,,", rows[1], StringComparison.Ordinal);
        Assert.EndsWith(",left,,,,,,,-1,-1,-0.657895,,XAR,met,notApplicable", rows[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_changed_is_said_in_a_line()
    {
        var lines = ToolRun.Of("compare", "2026-06-29", "2026-06-30").Output.Split('\n');

        Assert.Equal("Indicators that changed: 0 of 87.", lines[3]);
        Assert.Equal(5, lines.Length);
    }

    [Theory]
    [InlineData("2025", "2026-06-30", "compare: found a year and a day, expected two of one kind")]
    [InlineData("2025", "2025", "compare: found '2025' and '2025', expected two that differ")]
    [InlineData("nowhere", "2025", "compare: found 'nowhere', expected a day (2026-04-30), a year (2026), an existing folder, a plan (siem-reap-angkor, or a file ending in .json), a reading, or 'headline'")]
    [InlineData("2026-02-30", "2026-06-30", "compare: found '2026-02-30', expected a day (2026-04-30), a year (2026), an existing folder, a plan (siem-reap-angkor, or a file ending in .json), a reading, or 'headline'")]
    public void Sides_must_be_two_different_ones_of_one_kind(string before, string after, string sentence) =>
        Assert.Equal(new ToolRun(2, string.Empty, $"USE-01 {sentence}\nSee: treaty-indicators compare --help\n"), ToolRun.Of("compare", before, after));

    [Theory]
    [InlineData("2025", "2026", "--year", "2026")]
    [InlineData("2026-04-30", "2026-06-30", "--as-of", "2026-06-30")]
    [InlineData("siem-reap-angkor", "own.json", "--plan", "lausanne")]
    public void An_option_that_says_what_the_sides_say_is_wrong_usage(string before, string after, string option, string value) => Assert.Equal(
        new ToolRun(2, string.Empty, $"USE-01 compare: found {option} beside two sides of its kind, expected one or the other\nSee: treaty-indicators compare --help\n"),
        ToolRun.Of("compare", before, after, option, value));

    [Fact]
    public void Plans_of_different_conventions_cannot_be_compared() => Assert.Equal(
        new ToolRun(1, string.Empty, "TOOL-12 found lausanne under Ccm and siem-reap-angkor under Apmbc, expected two plans under one convention\n"),
        ToolRun.Of("compare", "lausanne", "siem-reap-angkor"));

    [Fact]
    public void Indicator_that_neither_side_has_is_told() => Assert.Equal(
        new ToolRun(1, string.Empty, "TOOL-02 found the indicator 'SRAAP-99.1', expected one of siem-reap-angkor: SRAAP-1.1 to SRAAP-45.1\n"),
        ToolRun.Of("compare", "2025", "2026", "--indicator", "SRAAP-99.1"));

    [Fact]
    public void Plan_that_cannot_be_opened_is_told() => Assert.Equal(
        new ToolRun(1, string.Empty, "TOOL-07 missing.json found no such file\n"),
        ToolRun.Of("compare", "siem-reap-angkor", "missing.json"));

    private static ResultSet At(int year, int month, int day) => IndicatorEngine.Evaluate(
        SampleEvidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor), SampleEvidence.Evidence, SampleEvidence.Year, new(year, month, day));

    private static (int Year, string? AsOf) Question(JsonElement change, string side) =>
        (change.GetProperty(side).GetProperty("year").GetInt32(), change.GetProperty(side).GetProperty("asOf").GetString());

    private static string Plan() => File.ReadAllText(RepositoryFolder.Path("src/TreatyIndicators/Catalogues/Data/plans/siem-reap-angkor.json"));

    private string Folder(string name, int year)
    {
        var path = folder.PathOf(name);
        Evidence.Of(SampleEvidence.Catalogue, ReportCollection.Of([Computed.SmallWorld.Report(year: year)])).Save(SampleEvidence.Catalogue, path);
        return path;
    }
}
