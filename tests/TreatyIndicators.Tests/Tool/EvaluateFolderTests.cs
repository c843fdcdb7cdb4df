namespace TreatyIndicators.Tests.Tool;

/// <summary>What <c>evaluate</c> makes of folders and files that are not its own.</summary>
public sealed class EvaluateFolderTests
{
    private static readonly string Published = RepositoryFolder.Path("docs/samples/published");

    [Fact]
    public void A_folder_is_evaluated_for_the_year_after_its_latest_report_as_of_its_latest_submission()
    {
        var run = ToolRun.Of("evaluate", "--reports", Published);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("Plan year 2025, from what was known by 2024-12-31. Reports: 7.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Year_and_day_can_be_chosen() => Assert.Contains(
        "Plan year 2015, from what was known by 2015-06-30.",
        ToolRun.Of("evaluate", "--reports", Published, "--year", "2015", "--as-of", "2015-06-30").Output,
        StringComparison.Ordinal);

    [Fact]
    public void Files_that_cannot_be_read_are_told_and_the_others_are_evaluated()
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.json", "\uFEFF" + File.ReadAllText(Path.Join(Published, "tha-2014.json")));
        folder.Write("bad.json", "[]");
        var run = ToolRun.Of("evaluate", "--reports", folder.Root);

        Assert.Equal(1, run.Code);
        Assert.Equal($"READ-12 {folder.PathOf("bad.json")}:1 $ found a list, expected an object\n", run.Error);
        Assert.Contains("Reports: 1.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_of_States_that_the_catalogue_does_not_know_are_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("tha.json", File.ReadAllText(Path.Join(Published, "tha-2014.json")));
        folder.Write("xzz.json", File.ReadAllText(Path.Join(Published, "tha-2015.json")).Replace("\"THA\"", "\"XZZ\"", StringComparison.Ordinal));
        var run = ToolRun.Of("evaluate", "--reports", folder.Root);

        Assert.Equal(1, run.Code);
        Assert.Equal($"CAT-07 {folder.PathOf("xzz.json")} $.header.state found XZZ, expected the code of a State of the catalogue; not counted: THA-2015\n", run.Error);
    }

    [Fact]
    public void Only_reports_that_were_known_are_counted()
    {
        Assert.Contains("known by 1900-01-01. Reports: 0.", ToolRun.Of("evaluate", "--as-of", "1900-01-01", "--indicator", "SRAAP-7.1").Output, StringComparison.Ordinal);
        var known = SampleEvidence.Evidence.Reports.Count(report => report.Header.Convention == ConventionId.Apmbc && report.Header.SubmittedOn <= SampleEvidence.AsOf);
        Assert.Contains($"Reports: {known}.", ToolRun.Of("evaluate", "--indicator", "SRAAP-7.1").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_files_is_told_in_the_language()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad.json", "[1]");
        folder.Write("own/register.json", "{}");

        Assert.StartsWith(
            $"READ-12 {folder.PathOf("bad.json")}:1 $ 所见：列表；应为：对象\n",
            ToolRun.Of("reporting", "--reports", folder.Root, "--language", "zh").Error,
            StringComparison.Ordinal);
        Assert.StartsWith(
            $"READ-11 {folder.PathOf("own/register.json")}:1 $.convention 没有成员 \"convention\"；应为：以大写字母开头的字母和数字，例如 Apmbc\n",
            ToolRun.Of("evaluate", "--register", folder.PathOf("own/register.json"), "--language", "zh").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_reports_has_no_answer()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(
            new ToolRun(1, string.Empty, $"READ-21 {folder.Root} found no file whose name ends in .json, expected one file for each report\n"),
            ToolRun.Of("evaluate", "--reports", folder.Root));
    }

    [Fact]
    public void Many_reports_of_an_unknown_State_are_counted_not_listed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("tha.json", File.ReadAllText(Path.Join(Published, "tha-2014.json")));
        var report = File.ReadAllText(Path.Join(Published, "tha-2015.json")).Replace("\"THA\"", "\"XZZ\"", StringComparison.Ordinal);
        for (var number = 10; number < 22; number++)
        {
            folder.Write($"xzz-{number}.json", report.Replace("\"THA-2015\"", $"\"XZZ-{number}\"", StringComparison.Ordinal));
        }

        Assert.EndsWith(
            "not counted: XZZ-10, XZZ-11, XZZ-12, XZZ-13, XZZ-14, XZZ-15, XZZ-16, XZZ-17, XZZ-18, XZZ-19 and 2 more\n",
            ToolRun.Of("evaluate", "--reports", folder.Root).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_with_an_absurd_day_does_not_decide_year_and_day()
    {
        using var folder = new TemporaryFolder();
        var absurd = File.ReadAllText(Path.Join(Published, "tha-2015.json")).Replace("\"submittedOn\": \"2015", "\"submittedOn\": \"9999", StringComparison.Ordinal);
        Assert.Contains("\"9999-", absurd, StringComparison.Ordinal);
        folder.Write("absurd.json", absurd);

        Assert.Contains("TOOL-05 ", ToolRun.Of("evaluate", "--reports", folder.Root).Error, StringComparison.Ordinal);
        folder.Write("tha.json", File.ReadAllText(Path.Join(Published, "tha-2014.json")));
        Assert.Contains("Plan year 2015, from what was known by 2014-12-31.", ToolRun.Of("evaluate", "--reports", folder.Root).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_report_under_the_convention_year_and_day_must_be_given()
    {
        using var folder = new TemporaryFolder();
        folder.Write("lbn.json", File.ReadAllText(Path.Join(Published, "lbn-2014.json")));

        Assert.Equal(
            new ToolRun(1, string.Empty, $"TOOL-05 {folder.Root} found no report under Apmbc to take year and day from, expected at least one, or --year and --as-of\n"),
            ToolRun.Of("evaluate", "--reports", folder.Root));
        Assert.Equal(0, ToolRun.Of("evaluate", "--reports", folder.Root, "--year", "2015", "--as-of", "2015-06-30").Code);
    }

    /// <summary>The sample written to files and given as data of the user's own is the sample.</summary>
    [Fact]
    public void States_and_registers_can_be_replaced()
    {
        using var folder = new TemporaryFolder();
        var data = RepositoryFolder.Path("src/TreatyIndicators/Catalogues/Data/samples");
        SampleEvidence.Evidence.Save(SampleEvidence.Catalogue, folder.Root);
        File.Copy(Path.Join(data, "meetings.json"), folder.PathOf("meetings.json"));
        var run = ToolRun.Of(
            "evaluate", "--format", "csv", "--reports", folder.Root, "--year", "2026", "--as-of", "2026-06-30",
            "--states", Path.Join(data, "states.json"), "--register", Path.Join(data, "register.json"));

        Assert.Equal(ToolRun.Of("evaluate", "--format", "csv"), run);
    }

    [Theory]
    [InlineData("--register")]
    [InlineData("--states")]
    public void A_catalogue_file_that_cannot_be_read_ends_the_run(string option)
    {
        using var folder = new TemporaryFolder();
        folder.Write("broken.json", "{");

        Assert.Equal(new ToolRun(1, string.Empty, $"TOOL-07 {folder.PathOf("none.json")} found no such file\n"), ToolRun.Of("evaluate", option, folder.PathOf("none.json")));
        var broken = ToolRun.Of("evaluate", option, folder.PathOf("broken.json"));
        Assert.Equal((1, string.Empty), (broken.Code, broken.Output));
        Assert.StartsWith("READ-", broken.Error, StringComparison.Ordinal);
        Assert.Contains(folder.PathOf("broken.json"), broken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_folder_of_evidence_is_evaluated()
    {
        var run = ToolRun.Of("evaluate", "--format", "csv", "--reports", RepositoryFolder.Path("docs/samples/evidence"), "--as-of", "2026-06-30");
        var rows = run.Output.Split("\r\n").ToDictionary(row => row.Split(',')[0], StringComparer.Ordinal);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains(",1,2,50,", rows["SRAAP-9.1"], StringComparison.Ordinal);
        Assert.Contains(",0,2,0,", rows["SRAAP-9.2"], StringComparison.Ordinal);
        Assert.Contains(",1,2,1,1,1,", rows["SRAAP-11.1"], StringComparison.Ordinal);
        Assert.Contains("recordNotSupplied", rows["SRAAP-3.4"], StringComparison.Ordinal);
    }

    [Fact]
    public void Records_alone_are_evaluated_when_year_and_day_are_given()
    {
        using var folder = new TemporaryFolder();
        folder.Write("records.json", """{ "convention": "Apmbc", "records": { "notices": [] } }""");

        Assert.StartsWith("TOOL-05 ", ToolRun.Of("evaluate", "--reports", folder.Root).Error, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), ToolRun.Of("evaluate", "--reports", folder.Root, "--year", "2026", "--as-of", "2026-06-30") is var run ? (run.Code, run.Error) : default);
    }

    [Fact]
    public void What_the_folder_holds_is_used_in_place_of_what_an_option_names_and_that_is_told()
    {
        var folder = RepositoryFolder.Path("docs/samples/evidence");
        var data = RepositoryFolder.Path("src/TreatyIndicators/Catalogues/Data/samples");
        var run = ToolRun.Of("evaluate", "--format", "json", "--reports", folder, "--states", Path.Join(data, "states.json"), "--register", Path.Join(data, "register.json"));

        Assert.Equal(1, run.Code);
        Assert.Equal(
            "TOOL-08 found a list of States in the folder of --reports, which is used; expected none beside --states\n"
            + "TOOL-08 found a register of Apmbc in the folder of --reports, which is used; expected none beside --register\n",
            run.Error);
        Assert.Equal(ToolRun.Of("evaluate", "--format", "json", "--reports", folder).Output, run.Output);
    }
}
