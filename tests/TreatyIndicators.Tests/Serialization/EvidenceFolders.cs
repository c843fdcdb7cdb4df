using System.Diagnostics;
using System.Text;
using NodaTime;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Serialization;

public sealed class EvidenceFolders : EvidenceFolder
{
    [Fact]
    public void A_file_says_itself_what_it_is_whatever_its_name_and_place()
    {
        Folder.Write("a.json", """{ "records": { "notices": [] }, "convention": "Apmbc" }""");
        Folder.Write("deep/er/b.json", """[{ "id": "APMBC-X", "convention": "Apmbc", "kind": "Msp", "start": "2026-01-05", "end": "2026" }]""");
        Folder.Write("report.json", """{ "convention": "Apmbc", "edition": "mine", "moratoria": [] }""");
        Folder.Write("records.json", ReportText.With("\"stockpile\": {}").Replace("XAA", "ALB", StringComparison.Ordinal));

        var evidence = Load();

        Assert.Empty(evidence.Problems);
        Assert.Empty(evidence.RecordsOf(ConventionId.Apmbc)!.Notices!);
        Assert.Equal("2026-01-05", $"{evidence.Catalogue.FindMeeting("APMBC-X")!.Start}");
        Assert.Equal(Catalogue.Default.Meetings.Count + 1, evidence.Catalogue.Meetings.Count);
        Assert.Equal("mine", evidence.Catalogue.Register(ConventionId.Apmbc).Edition);
        Assert.Equal(Catalogue.Default.Register(ConventionId.Ccm), evidence.Catalogue.Register(ConventionId.Ccm));
        Assert.Single(evidence.Reports);
    }

    [Fact]
    public void States_of_the_folder_take_the_place_of_those_of_the_catalogue()
    {
        Folder.Write("ours.json", $"[{State("XZZ")}]");
        Folder.Write("register.json", """{ "convention": "Apmbc", "edition": "mine", "signatures": [{ "state": "XZZ", "signedOn": "1997-12-03" }] }""");

        var evidence = Load();

        Assert.Empty(evidence.Problems);
        Assert.Equal("XZZ", Assert.Single(evidence.Catalogue.States).Code.Value);
    }

    [Fact]
    public void Lists_of_several_files_add_up_in_the_order_of_their_paths()
    {
        Folder.Write("2025/b.json", Notices("ALB", "2025-05-05"));
        Folder.Write("2024/c.json", Notices("AFG", "2024-05-05"));
        Folder.Write("2026.json", """{ "convention": "Apmbc", "records": { "notices": [], "finance": { "arrears": [] } } }""");

        var records = Load().RecordsOf(ConventionId.Apmbc)!;

        Assert.Equal(["AFG", "ALB"], records.Notices!.Select(notice => notice.State!.Value.Value));
        Assert.Empty(records.Finance!.Arrears!);
        Assert.Null(records.Finance.Payments);
        Assert.Null(records.Votes);
    }

    [Fact]
    public void Records_of_two_conventions_stay_apart()
    {
        Folder.Write("a.json", Votes);
        Folder.Write("c.json", Votes.Replace("Apmbc", "Ccm", StringComparison.Ordinal).Replace("votes", "useEvents", StringComparison.Ordinal));

        var evidence = Load();

        Assert.Equal((true, false), (evidence.RecordsOf(ConventionId.Apmbc)!.Votes is not null, evidence.RecordsOf(ConventionId.Apmbc)!.UseEvents is not null));
        Assert.Equal((false, true), (evidence.RecordsOf(ConventionId.Ccm)!.Votes is not null, evidence.RecordsOf(ConventionId.Ccm)!.UseEvents is not null));
    }

    [Theory]
    [InlineData("{ \"heder\": {} }", "found no member that tells what the file is, expected \"header\" (a report), \"records\" (other records) or \"edition\" (a register); the nearest to \"heder\" is \"header\"")]
    [InlineData("{ \"convention\": \"Apmbc\" }", "found no member that tells what the file is, expected \"header\" (a report), \"records\" (other records) or \"edition\" (a register)")]
    [InlineData("{}", "found no member that tells what the file is, expected \"header\" (a report), \"records\" (other records) or \"edition\" (a register)")]
    [InlineData("[{ \"name\": \"Z\" }]", "found no member that tells what the file is, expected rows with \"code\" (States) or \"id\" (meetings); the nearest to \"name\" is \"names\"")]
    public void A_file_that_does_not_say_what_it_is_is_told(string text, string sentence)
    {
        Folder.Write("a.json", text);

        Assert.Equal([$"READ-22 {At("a.json")}:1 $ {sentence}"], Problems());
    }

    [Theory]
    [InlineData("[]", "$ found a list, expected an object", "READ-12")]
    [InlineData("[{ \"header\": {} }]", "$ found a list, expected an object", "READ-12")]
    [InlineData("\"text\"", "$ found \"text\", expected an object", "READ-12")]
    [InlineData("{ \"header\"", "$ the file ends in the middle of the document; expected the closing brackets and quotation marks", "READ-05")]
    [InlineData("{ \"\\ud800\": 1 }", "$['\\ud800'] found the member \"\\ud800\", which does not exist here", "READ-09")]
    public void What_is_no_document_of_any_kind_is_told_as_by_the_reader_of_reports(string text, string problem, string code)
    {
        Folder.Write("a.json", text);

        Assert.StartsWith($"{code} {At("a.json")}:1 {problem}", Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_file_never_stops_the_others_and_all_its_problems_are_told()
    {
        Folder.Write("a.json", "{\n\"convention\": \"Apmbc\",\n\"records\": {\n\"finances\": {},\n\"notices\": [{ \"state\": \"xaa\" }, null] } }");
        Folder.Write("b.json", Votes);

        Assert.Equal(
            [$"READ-09 {At("a.json")}:4 $.records.finances found the member \"finances\", which does not exist here; the nearest is \"finance\"",
                $"READ-17 {At("a.json")}:5 $.records.notices[0].state found \"xaa\", expected three capital letters, for instance XAA",
                $"READ-13 {At("a.json")}:5 $.records.notices[1] found null in a list, expected an object",
                $"REC-03 {At("a.json")} $.records found a file that cannot be read with rows of notices, expected the whole of a list; without it these lists count as not supplied"],
            Problems());
        Assert.Empty(Load().RecordsOf(ConventionId.Apmbc)!.Votes!);
    }

    [Fact]
    public void States_meetings_and_conventions_that_the_catalogue_does_not_hold_are_told_and_the_rows_are_kept()
    {
        Folder.Write("a.json", """
            { "convention": "Apmbc", "records": {
                "meetings": { "participants": [{ "meetingId": "APMBC-22MSP", "delegationState": "XZZ" }, { "meetingId": "CCM-1MSP" }] },
                "finance": { "supportUnitReceipts": [{ "donor": "XZY" }] },
                "useEvents": [{ "place": "XZX" }] } }
            """);
        Folder.Write("b.json", Votes.Replace("Apmbc", "Mbt", StringComparison.Ordinal));

        Assert.Equal(
            [$"CAT-07 {At("a.json")} $.records.meetings.participants[0].delegationState found XZZ, expected the code of a State of the catalogue",
                $"CAT-08 {At("a.json")} $.records.meetings.participants[1].meetingId found \"CCM-1MSP\", expected a meeting of Apmbc in the catalogue",
                $"CAT-07 {At("a.json")} $.records.finance.supportUnitReceipts[0].donor found XZY, expected the code of a State of the catalogue",
                $"CAT-07 {At("a.json")} $.records.useEvents[0].place found XZX, expected the code of a State of the catalogue",
                $"CAT-11 {At("b.json")} $.convention found Mbt, expected a convention of the catalogue"],
            Problems());
        Assert.Equal(2, Load().RecordsOf(ConventionId.Apmbc)!.Meetings!.Participants!.Count);
    }

    [Fact]
    public void A_thousand_rows_of_an_unknown_State_are_told_a_hundred_times()
    {
        Folder.Write("a.json", $$"""{ "convention": "Apmbc", "records": { "notices": [{{string.Join(',', Enumerable.Repeat("""{ "state": "XZZ" }""", 1000))}}] } }""");

        var problems = Problems();

        Assert.Equal(101, problems.Count);
        Assert.Equal($"READ-19 {At("a.json")} found more than 100 States and meetings that the catalogue does not hold; the others are not told", problems[^1]);
    }

    [Fact]
    public void A_register_with_a_problem_leaves_that_of_the_catalogue_in_place()
    {
        Folder.Write("a.json", """{ "convention": "Apmbc", "edition": "mine", "signatures": [{ "state": "XZZ", "signedOn": "1997-12-03" }] }""");

        Assert.Equal([$"CAT-07 {At("a.json")} $.signatures[0].state found XZZ, expected the code of a State of the catalogue"], Problems());
        Assert.Equal(Catalogue.Default.Version, Load().Catalogue.Version);
    }

    [Fact]
    public void What_was_wrong_with_files_stays_with_evidence_that_is_made_from_it()
    {
        Folder.Write("a.json", "{");
        var evidence = Load();

        Assert.Single(evidence.With(Reported.Reports.Of("XAA-2025", 2025, new LocalDate(2026, 4, 30))).WithRecords(ConventionId.Ccm, new()).Problems);
    }

    [Fact]
    public async Task Pipes_devices_and_empty_files_are_told_and_never_waited_for()
    {
        Folder.Write("empty.json", string.Empty);
        if (!OperatingSystem.IsWindows())
        {
            using var make = Process.Start("mkfifo", Folder.PathOf("pipe.json"));
            await make.WaitForExitAsync();
            File.CreateSymbolicLink(Folder.PathOf("link.json"), Folder.PathOf("pipe.json"));
            File.CreateSymbolicLink(Folder.PathOf("zero.json"), "/dev/zero");
        }

        var (evidence, reports) = await Task
            .Run(() => (Problems(), ReportReader.ReadFolder(Folder.Root).Problems.Select(problem => problem.ToString())))
            .WaitAsync(TimeSpan.FromSeconds(30));

        var expected = Directory.GetFiles(Folder.Root).Order(StringComparer.Ordinal)
            .Select(file => $"READ-04 {file} found an empty file, or a pipe or device that is not read; expected a JSON document").ToList();
        Assert.Equal(expected, evidence);
        Assert.Equal(expected, reports);
    }

    [Fact]
    public void Any_changed_byte_gives_evidence_or_problems_and_never_throws()
    {
        var whole = Encoding.UTF8.GetBytes(Notices("ALB", "2025-05-05"));
        for (var place = 0; place < whole.Length; place++)
        {
            for (var change = 1 + (place % 13); change < 256; change += 13)
            {
                var bytes = (byte[])whole.Clone();
                bytes[place] ^= (byte)change;
                var (format, sentence) = FormatFinder.Of(bytes);
                var (records, problems) = RecordReader.Read(bytes, "a.json");
                Assert.Equal(format == EvidenceFormat.Unknown, sentence is not null);
                Assert.NotEqual(records.Count == 0, problems.Count == 0);
                Assert.DoesNotContain(problems, problem => problem.Code == "READ-20");
            }
        }
    }
}
