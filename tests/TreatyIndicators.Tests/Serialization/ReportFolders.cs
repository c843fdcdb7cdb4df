using NodaTime;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Serialization;

public class ReportFolders
{
    private static readonly string Good = ReportText.With("\"stockpile\": {}");

    [Fact]
    public void One_bad_file_never_stops_the_others()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", "{");
        folder.Write("b.json", Good);
        folder.Write("c.json", "{}");
        folder.Write("notes.txt", "not read");

        var reports = ReportCollection.Load(folder.Root);

        Assert.Equal("XAA-2025", reports.Find(ConventionId.Apmbc, new("XAA"), 2025, new LocalDate(2026, 5, 1))?.Header.ReportId);
        Assert.Equal(
            [$"READ-05 {folder.PathOf("a.json")}:1 $ the file ends in the middle of the document; expected the closing brackets and quotation marks",
                $"READ-11 {folder.PathOf("c.json")}:1 $.header found no member \"header\", expected an object"],
            reports.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Folders_inside_are_read_and_files_come_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.json", "a/z.json", "B.JSON", "a.json", "a/inner/y.json"])
        {
            folder.Write(name, Good.Replace("XAA-2025", name));
        }

        Assert.Equal(
            ["B.JSON", "a.json", "a/inner/y.json", "a/z.json", "b.json"],
            ReportReader.ReadFolder(folder.Root).Items.Select(report => report.Header.ReportId));
    }

    [Fact]
    public void A_loop_of_links_ends_and_a_linked_file_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("inner/a.json", Good);
        Directory.CreateSymbolicLink(folder.PathOf("inner/loop"), folder.Root);
        File.CreateSymbolicLink(folder.PathOf("link.json"), folder.PathOf("inner/a.json"));

        var (reports, problems) = ReportReader.ReadFolder(folder.Root);

        Assert.Equal((2, 0), (reports.Count, problems.Count));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_told()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.PathOf("link.json"), folder.PathOf("gone.json"));

        Assert.Equal(
            $"READ-01 {folder.PathOf("link.json")} found no such file or folder",
            Assert.Single(ReportReader.ReadFolder(folder.Root).Problems).ToString());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(
            $"READ-01 {folder.PathOf("gone")} found no such file or folder",
            Assert.Single(ReportCollection.Load(folder.PathOf("gone")).Problems).ToString());
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() => Assert.Equal(
        "READ-01 gone/gone.json found no such file or folder",
        Assert.Single(ReportReader.ReadFile("gone/gone.json").Problems).ToString());

    [Fact]
    public void A_folder_in_place_of_a_file_is_told()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(
            $"READ-01 {folder.Root} found no permission to read it, or a folder in place of a file",
            Assert.Single(ReportReader.ReadFile(folder.Root).Problems).ToString());
    }

    [Fact]
    public void A_folder_without_report_files_is_told()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(
            $"READ-21 {folder.Root} found no file whose name ends in .json, expected one file for each report",
            Assert.Single(ReportCollection.Load(folder.Root).Problems).ToString());
    }

    [Fact]
    public void Progress_is_told_after_each_file_good_or_bad()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", "{");
        folder.Write("b.json", Good);
        var told = new ToldProgress();

        _ = ReportReader.ReadFolder(folder.Root, told);

        Assert.Equal([new(1, 2, folder.PathOf("a.json")), new(2, 2, folder.PathOf("b.json"))], told.Steps);
    }

    private sealed class ToldProgress : IProgress<ReadProgress>
    {
        public List<ReadProgress> Steps { get; } = [];

        public void Report(ReadProgress value) => Steps.Add(value);
    }
}
