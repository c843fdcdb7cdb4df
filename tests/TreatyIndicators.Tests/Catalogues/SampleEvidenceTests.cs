using System.Globalization;
using System.Text;
using NodaTime;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Catalogues;

public class SampleEvidenceTests
{
    private static readonly LocalDate EndOf2025 = new(2025, 12, 31);

    [Fact]
    public void It_is_about_the_plan_year_2026_as_of_the_end_of_June()
    {
        Assert.Equal(2026, SampleEvidence.Year);
        Assert.Equal(new LocalDate(2026, 6, 30), SampleEvidence.AsOf);
        Assert.Equal("Sample collection of invented States", SampleEvidence.Title.En);
        Assert.Equal("虚构国家示例报告集", SampleEvidence.Title.Zh);
    }

    [Fact]
    public void It_holds_at_least_36_reports_over_two_years()
    {
        var byYear = SampleEvidence.Reports.ToLookup(report => report.Header.Period.To.Year);
        Assert.Equal([2024, 2025], byYear.Select(year => year.Key).Order());
        Assert.All(byYear, year => Assert.InRange(year.Count(), 15, 40));
        Assert.InRange(SampleEvidence.Reports.Count, 36, 80);
    }

    [Fact]
    public void Every_file_name_says_which_report_it_holds()
    {
        foreach (var name in SampleEvidence.ReportNames)
        {
            var header = Report(name).Header;
            var words = Path.GetFileNameWithoutExtension(name).ToUpperInvariant().Split('-');
            Assert.Equal(header.State.ToString(), words[0]);
            Assert.Equal(header.Period.To.Year.ToString("0000", CultureInfo.InvariantCulture), words[1]);
            Assert.StartsWith($"{words[0]}-{words[1]}", header.ReportId, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_report_has_an_identifier_of_its_own()
    {
        Assert.Empty(SampleEvidence.Reports.Problems);
        Assert.Equal(SampleEvidence.Reports.Count, SampleEvidence.Reports.Select(report => report.Header.ReportId).Distinct().Count());
    }

    [Fact]
    public void What_counts_is_the_last_report_up_to_the_date_of_the_collection()
    {
        Assert.Equal("XAS-2025-CORR", Counting("XAS")?.Header.ReportId);
        Assert.Equal("XAT-2025-SECOND", Counting("XAT")?.Header.ReportId);
        Assert.Equal("XAA-2025", Counting("XAA")?.Header.ReportId);
        Assert.Equal("XAH-2025", Counting("XAH")?.Header.ReportId);
        Assert.Null(Counting("XAX"));
        Assert.Null(Counting("XAD"));
    }

    [Fact]
    public void Every_file_comes_back_from_writing_as_it_was()
    {
        foreach (var name in SampleEvidence.ReportNames)
        {
            Assert.Equal(Encoding.UTF8.GetString(Bytes(name)), HandKeptText.Of(Report(name)));
        }
    }

    [Fact]
    public void Every_State_in_it_is_invented_and_reports_under_its_own_code()
    {
        Assert.All(SampleEvidence.Catalogue.States, state => Assert.Matches("^X[A-Z]{2}$", state.Code.ToString()));
        Assert.All(SampleEvidence.Reports, report => Assert.NotNull(SampleEvidence.Catalogue.FindState(report.Header.State)));
        Assert.All(SampleEvidence.Catalogue.States, state => Assert.Null(Catalogue.Default.FindState(state.Code)));
    }

    [Fact]
    public void No_name_of_a_State_in_it_is_the_name_of_a_real_one()
    {
        var real = Catalogue.Default.States.SelectMany(state => Names(state)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain(SampleEvidence.Catalogue.States.SelectMany(Names), real.Contains);
    }

    [Fact]
    public void No_reference_in_its_catalogue_leads_nowhere() =>
        Assert.Empty(SampleEvidence.Catalogue.Check());

    [Fact]
    public void Every_field_of_the_report_format_is_given_in_some_report()
    {
        var given = SampleEvidence.Reports.SelectMany(ContractPaths.GivenIn).ToHashSet(StringComparer.Ordinal);
        var missing = ContractPaths.All().Where(path => !given.Contains(path) && !IsSideOfAnAttestation(path));
        Assert.Empty(missing);
    }

    [Fact]
    public void Membership_shows_joining_leaving_succession_and_doubt()
    {
        var membership = SampleEvidence.Catalogue.Membership(ConventionId.Apmbc);
        var year = (From: new LocalDate(2025, 1, 1), To: EndOf2025);
        Assert.Equal(["XAO", "XAP", "XAY"], Codes(membership.Joined(year.From, year.To)));
        Assert.Equal(["XAR"], Codes(membership.Withdrawn(year.From, year.To)));
        Assert.Equal(["XAQ"], Codes(membership.DoubtfulOn(EndOf2025)));
        Assert.Equal(["XAU"], Codes(membership.SignatoriesOn(EndOf2025)));
        Assert.Equal(["XAR", "XAU", "XAV", "XAY"], Codes(membership.StatesNotPartyOn(EndOf2025)));
        Assert.Equal(20, membership.StatesPartiesOn(EndOf2025).Count);
        Assert.Equal(new LocalDate(2026, 5, 30), membership.InitialReportDue(new StateCode("XAP")));
        Assert.Equal(new LocalDate(2026, 8, 28), membership.InitialReportDue(new StateCode("XAY")));
    }

    [Fact]
    public void Duties_are_open_completed_reopened_and_overdue()
    {
        var membership = SampleEvidence.Catalogue.Membership(ConventionId.Apmbc);
        Assert.Equal(["XAA", "XAB", "XAC", "XAD", "XAK", "XAO", "XAT"], Open(membership, Duty.Clearance, EndOf2025));
        Assert.Equal(["XAE", "XAF", "XAG", "XAO"], Open(membership, Duty.StockpileDestruction, EndOf2025));
        Assert.Equal(["XAA", "XAB", "XAC", "XAE", "XAK", "XAS", "XAT"], Open(membership, Duty.VictimAssistance, EndOf2025));
        Assert.DoesNotContain("XAK", Open(membership, Duty.Clearance, new LocalDate(2024, 12, 31)));
        Assert.Equal(["XAE", "XAG"], Open(membership, Duty.StockpileDestruction, EndOf2025)
            .Where(state => membership.DeadlineOn(new StateCode(state), Duty.StockpileDestruction, EndOf2025)!.Date!.Value.Latest < EndOf2025));
    }

    [Fact]
    public void Evidence_is_the_catalogue_and_the_reports_with_records_of_both_conventions()
    {
        Assert.Same(SampleEvidence.Catalogue, SampleEvidence.Evidence.Catalogue);
        Assert.Same(SampleEvidence.Reports, SampleEvidence.Evidence.Reports);
        Assert.Empty(SampleEvidence.Evidence.Problems);
        Assert.Equal([ConventionId.Apmbc, ConventionId.Ccm], SampleEvidence.Evidence.RecordFiles.Select(file => file.Convention));
    }

    [Fact]
    public void Every_field_of_the_record_format_is_given_in_some_record()
    {
        var given = SampleEvidence.Evidence.RecordFiles.SelectMany(file => ContractPaths.GivenIn(file.Records)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(ContractPaths.AllOfRecords().Except(given));
    }

    [Fact]
    public void Every_record_file_holds_the_one_kind_and_the_convention_that_its_name_says()
    {
        foreach (var name in SampleEvidence.RecordNames)
        {
            var (files, problems) = RecordReader.Read(Bytes(name), name);
            Assert.Empty(problems);
            Assert.Empty(ReferenceChecks.Of(Assert.Single(files), SampleEvidence.Catalogue, name));
            var (kind, only) = Assert.Single(RecordKinds.Split(files[0]));
            Assert.Equal(name, $"records/{only.Convention.Value.ToLowerInvariant()}/{kind}.json");
        }
    }

    [Fact]
    public void It_comes_back_from_a_folder_as_it_was()
    {
        using var folder = new TemporaryFolder();
        SampleEvidence.Evidence.Save(Catalogue.Default, folder.PathOf("sample"));
        var again = Evidence.Load(Catalogue.Default, folder.PathOf("sample"));
        Assert.Empty(again.Problems);
        Assert.Equal(SampleEvidence.Evidence.RecordsVersion, again.RecordsVersion);
        Assert.Equal(SampleEvidence.Reports.Count, again.Reports.Count);
    }

    [Fact]
    public void The_documentation_says_of_every_State_what_it_shows()
    {
        var page = File.ReadAllText(RepositoryFolder.Path("docs/samples/README.md"));
        Assert.All(SampleEvidence.Catalogue.States, state => Assert.Contains($"| {state.Code} {state.Names.En} |", page, StringComparison.Ordinal));
        Assert.Contains($"{SampleEvidence.ReportNames.Count()} reports", page, StringComparison.Ordinal);
        Assert.All(SampleEvidence.RecordNames, name => Assert.Contains($"`{Path.GetFileNameWithoutExtension(name)}`", page, StringComparison.Ordinal));
    }

    private static StatePartyReport? Counting(string state) =>
        SampleEvidence.Reports.Find(ConventionId.Apmbc, new StateCode(state), 2025, SampleEvidence.AsOf);

    private static string[] Open(Membership membership, Duty duty, LocalDate date) =>
        [.. Codes(membership.StatesPartiesOn(date)).Where(state => membership.IsOpen(new StateCode(state), duty, date, SampleEvidence.AsOf) == Truth.True)];

    private static string[] Codes(IEnumerable<StateCode> states) => [.. states.Select(state => state.ToString())];

    private static IEnumerable<string> Names(State state) =>
        [state.Names.En, state.Names.Zh, state.Names.ZhUn, state.Names.Fr, state.Names.Es, state.Names.Ru, state.Names.Ar];

    private static bool IsSideOfAnAttestation(string path) =>
        path.EndsWith(".evidence", StringComparison.Ordinal) || path.EndsWith(".formRef", StringComparison.Ordinal);

    private static StatePartyReport Report(string name)
    {
        var (reports, problems) = ReportReader.Read(Bytes(name), name);
        Assert.Empty(problems);
        return Assert.Single(reports);
    }

    private static byte[] Bytes(string name)
    {
        using var stream = EmbeddedData.Open("samples/" + name);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
