using FsCheck;
using FsCheck.Fluent;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Serialization;

public class EvidenceRoundTrip
{
    private const string Sample = "docs/samples/evidence";

    private static readonly Config Hundred = Config.QuickThrowOnFailure.WithMaxTest(100);

    [Fact]
    public void Loading_what_was_saved_gives_equal_evidence_and_saving_it_again_the_same_bytes() =>
        Check.One(Hundred, Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            using var first = new TemporaryFolder();
            using var second = new TemporaryFolder();
            var evidence = Any(new(seed));
            evidence.Save(Catalogue.Default, first.Root);
            var loaded = Evidence.Load(Catalogue.Default, first.Root);
            loaded.Save(Catalogue.Default, second.Root);

            AssertEqual(evidence, loaded);
            Assert.Equal(Files(first), Files(second));
            return true;
        }));

    [Fact]
    public void Reading_a_record_file_that_was_written_gives_an_equal_one_and_the_same_bytes() =>
        Check.One(Hundred, Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var file = new RecordFile { Convention = ConventionId.Ccm, Records = RandomReports.Records(seed) };
            using var stream = new MemoryStream();
            RecordWriter.Write(file, stream);
            stream.Position = 0;
            var read = Assert.Single(RecordReader.Read(stream, "records.json").Items);
            return file == read && RecordWriter.Text(file) == RecordWriter.Text(read);
        }));

    [Fact]
    public void States_meetings_and_registers_of_ones_own_are_saved_with_the_rest()
    {
        using var folder = new TemporaryFolder();
        var meeting = new Meeting { Id = "APMBC-X", Convention = ConventionId.Apmbc, Kind = MeetingKind.Msp, Start = new(2026), End = new(2026, 9) };
        var catalogue = SampleEvidence.Catalogue.WithMeetings([.. Catalogue.Default.Meetings, meeting]);
        Evidence.Of(catalogue, SampleEvidence.Reports).Save(Catalogue.Default, folder.Root);

        var loaded = Evidence.Load(Catalogue.Default, folder.Root);

        Assert.Equal(
            ["Apmbc/register.json", "Ccm/register.json", "meetings.json", "states.json"],
            Files(folder).Keys.Where(name => !name.Contains("/reports/", StringComparison.Ordinal)));
        Assert.Empty(loaded.Problems);
        AssertEqual(Evidence.Of(catalogue, SampleEvidence.Reports), loaded);
    }

    [Fact]
    public void What_the_catalogue_holds_anyway_is_not_saved()
    {
        using var folder = new TemporaryFolder();
        Evidence.Of(Catalogue.Default, ReportCollection.Empty).Save(Catalogue.Default, folder.Root);

        Assert.Empty(Files(folder));
    }

    [Fact]
    public void Several_reports_for_a_year_are_numbered_in_the_order_in_which_they_win()
    {
        using var folder = new TemporaryFolder();
        var late = Reported.Reports.Of("../late:?", 2025, new(2026, 6, 1));
        var early = Reported.Reports.Of("early", 2025, new(2026, 4, 1));
        Evidence.Of(Catalogue.Default, ReportCollection.Of([late, early])).Save(Catalogue.Default, folder.Root);

        Assert.Equal(["Apmbc/reports/XAA-2025-2.json", "Apmbc/reports/XAA-2025.json"], Files(folder).Keys);
        Assert.Equal(late, Assert.Single(ReportReader.ReadFile(folder.PathOf("Apmbc/reports/XAA-2025-2.json")).Items));
    }

    [Fact]
    public void Records_larger_than_a_file_may_be_are_saved_in_several_that_add_up()
    {
        using var folder = new TemporaryFolder();
        var participants = Enumerable.Range(0, 60_000).Select(number => new Participant
        {
            MeetingId = "APMBC-22MSP",
            Sex = number % 3 == 0 ? Sex.F : Sex.M,
            IsHead = number % 7 == 0,
            IsVictimSelfIdentified = false,
            IsVictimRepresentative = false,
            DelegationState = new("ALB"),
            DelegationKind = DelegationKind.StateParty,
            OrganisationId = $"{number}",
        });
        var evidence = Evidence.Of(Catalogue.Default, ReportCollection.Empty)
            .WithRecords(ConventionId.Apmbc, new() { Meetings = new() { Participants = participants.ToValueList(), Delegations = [new() { State = new("ALB") }], Outreach = [] } });
        evidence.Save(Catalogue.Default, folder.Root);

        var loaded = Evidence.Load(Catalogue.Default, folder.Root);

        Assert.Equal(Enumerable.Range(1, 12).Select(number => $"Apmbc/records/meetings-{number:D3}.json"), Files(folder).Keys);
        Assert.Empty(loaded.Problems);
        Assert.Equal(evidence.RecordsOf(ConventionId.Apmbc), loaded.RecordsOf(ConventionId.Apmbc));
    }

    [Fact]
    public void A_folder_with_anything_in_it_is_not_written_to()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.json", "{}");

        var exception = Assert.Throws<IOException>(() => Evidence.Of(Catalogue.Default, ReportCollection.Empty).Save(Catalogue.Default, folder.Root));
        Assert.Equal($"The folder {folder.Root} is not empty, and what is left from before would be read as evidence.", exception.Message);
    }

    [Fact]
    public void The_sample_folder_is_read_without_a_problem_and_saved_byte_for_byte()
    {
        using var folder = new TemporaryFolder();
        var evidence = Evidence.Load(Catalogue.Default, RepositoryFolder.Path(Sample));
        evidence.Save(Catalogue.Default, folder.Root);

        Assert.Empty(evidence.Problems);
        Assert.All(Files(folder), file => Approved.Matches($"{Sample}/{file.Key}", file.Value));
        Assert.Equal(Files(folder).Keys, Names(RepositoryFolder.Path(Sample)));
    }

    private static Evidence Any(Random random)
    {
        var reports = Enumerable.Range(0, random.Next(4)).Select(_ => RandomReports.Report(random.Next())).ToList();
        var evidence = Evidence.Of(Catalogue.Default, ReportCollection.Of(reports));
        foreach (var convention in (ConventionId[])[ConventionId.Apmbc, ConventionId.Ccm, new("Other")])
        {
            evidence = random.Next(4) == 0 ? evidence : evidence.WithRecords(convention, RandomReports.Records(random.Next()));
        }

        return evidence;
    }

    private static void AssertEqual(Evidence expected, Evidence found)
    {
        Assert.Equal(expected.Reports, found.Reports);
        Assert.Equal(expected.RecordFiles, found.RecordFiles);
        Assert.Equal(
            (expected.Catalogue.Version, expected.Reports.ContentHash, expected.RecordsVersion),
            (found.Catalogue.Version, found.Reports.ContentHash, found.RecordsVersion));
    }

    private static SortedDictionary<string, string> Files(TemporaryFolder folder) =>
        new(Names(folder.Root).ToDictionary(name => name, name => File.ReadAllText(folder.PathOf(name))), StringComparer.Ordinal);

    private static IEnumerable<string> Names(string root) => Directory.GetFiles(root, "*.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
