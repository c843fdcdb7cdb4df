using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace TreatyIndicators.Tests.Reported;

public class ReportCollections
{
    private static readonly LocalDate April = new(2026, 4, 30);
    private static readonly LocalDate June = new(2026, 6, 1);

    private static readonly StatePartyReport[] Some =
    [
        Reports.Of("b", 2025, June),
        Reports.Of("c", 2025, April, convention: ConventionId.Ccm),
        Reports.Of("a", 2025, April),
        Reports.Of("d", 2024, June, state: Reports.Xab),
        Reports.Of("e", 2024, April),
    ];

    [Fact]
    public void Reports_come_by_convention_state_year_and_day() =>
        Assert.Equal(["e", "a", "b", "d", "c"], ReportCollection.Of(Some).Select(report => report.Header.ReportId));

    [Fact]
    public void Both_reports_of_one_year_are_kept() =>
        Assert.Equal(["a", "b"], ReportCollection.Of(Some).All(ConventionId.Apmbc, Reports.Xaa, 2025).Select(report => report.Header.ReportId));

    [Fact]
    public void A_report_is_found_only_under_its_convention_and_State()
    {
        var reports = ReportCollection.Of(Some);

        Assert.Equal("c", reports.Find(ConventionId.Ccm, Reports.Xaa, 2025, June)?.Header.ReportId);
        Assert.Null(reports.Find(ConventionId.Ccm, Reports.Xab, 2024, June));
        Assert.Null(reports.Find(ConventionId.Apmbc, new("XZZ"), 2025, June));
        Assert.Empty(reports.All(ConventionId.Apmbc, new("XZZ"), 2025));
    }

    [Fact]
    public void States_come_in_ordinal_order() =>
        Assert.Equal([Reports.Xaa, Reports.Xab], ReportCollection.Of(Some).States(ConventionId.Apmbc));

    [Fact]
    public void The_empty_collection_answers_everything()
    {
        Assert.Empty(ReportCollection.Empty);
        Assert.Null(ReportCollection.Empty.Latest(ConventionId.Apmbc, Reports.Xaa, 2025, June));
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ReportCollection.Empty.ContentHash);
    }

    [Fact]
    public void A_report_given_twice_is_kept_once_without_a_problem()
    {
        var reports = ReportCollection.Of([Reports.Of("a", 2025, April), Reports.Of("a", 2025, April)]);

        Assert.Single(reports);
        Assert.Empty(reports.Problems);
    }

    [Fact]
    public void Different_reports_with_one_identifier_are_kept_and_told()
    {
        var reports = ReportCollection.Of([Reports.Of("a", 2025, June), Reports.Of("a", 2025, April), Reports.Of("a", 2024, April, state: Reports.Xab)]);

        Assert.Equal(3, reports.Count);
        Assert.Equal(
            "COLL-01 $.header.reportId found 3 different reports with the reportId \"a\" (Apmbc XAA, period to 2025-12-31, submitted on 2026-04-30; "
            + "Apmbc XAA, period to 2025-12-31, submitted on 2026-06-01; Apmbc XAB, period to 2024-12-31, submitted on 2026-04-30), expected one report for each; all are kept",
            Assert.Single(reports.Problems).ToString());
    }

    [Fact]
    public void With_replaces_the_report_of_the_same_identifier()
    {
        var corrected = Reports.Of("a", 2025, June, organisation: "corrected");
        var before = ReportCollection.Of(Some);
        var after = before.With(corrected);

        Assert.Equal(ReportCollection.Of(Some.Where(report => report.Header.ReportId != "a").Append(corrected)), after);
        Assert.Equal(ReportCollection.Of(Some), before);
    }

    [Fact]
    public void With_replaces_the_report_even_when_it_moves_to_another_State()
    {
        var moved = Reports.Of("a", 2025, April, state: Reports.Xab);
        var after = ReportCollection.Of(Some).With(moved);

        Assert.Equal(ReportCollection.Of(Some.Where(report => report.Header.ReportId != "a").Append(moved)), after);
        Assert.Equal(Some.Length, after.Count);
    }

    [Fact]
    public void With_adds_a_report_of_a_new_State()
    {
        var added = Reports.Of("n", 2025, April, state: new("XAC"));

        Assert.Equal(ReportCollection.Of(Some.Append(added)), ReportCollection.Of(Some).With(added));
    }

    [Fact]
    public void With_settles_an_identifier_that_stood_for_several_reports()
    {
        var settled = Reports.Of("a", 2025, June);
        var after = ReportCollection.Of([Reports.Of("a", 2025, April), Reports.Of("a", 2024, April, state: Reports.Xab)]).With(settled);

        Assert.Same(settled, Assert.Single(after));
        Assert.Empty(after.Problems);
    }

    [Fact]
    public void Without_an_unknown_identifier_nothing_changes()
    {
        var reports = ReportCollection.Of(Some);

        Assert.Same(reports, reports.Without("zzz"));
    }

    [Fact]
    public void Finding_a_report_allocates_nothing()
    {
        var reports = ReportCollection.Of(Some);
        _ = reports.Find(ConventionId.Apmbc, Reports.Xaa, 2025, June);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var turn = 0; turn < 1000; turn++)
        {
            _ = reports.Find(ConventionId.Apmbc, Reports.Xaa, 2025, June);
            _ = reports.Latest(ConventionId.Apmbc, Reports.Xaa, 2030, April);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void The_order_in_which_reports_are_given_changes_nothing()
    {
        var report =
            from reportId in Gen.Elements("a", "b", "c", "d")
            from year in Gen.Elements(2024, 2025)
            from day in Gen.Elements(April, June)
            from supersedes in Gen.Elements(null, "a", "b", "c")
            from state in Gen.Elements(Reports.Xaa, Reports.Xab)
            from organisation in Gen.Elements(null, "x", "y")
            select Reports.Of(reportId, year, day, supersedes, state, organisation: organisation);
        var two = from reports in report.ListOf() from shuffled in Gen.Shuffle<StatePartyReport>(reports) select (reports, shuffled);

        Prop.ForAll(two.ToArbitrary(), lists =>
        {
            var (given, shuffled) = (ReportCollection.Of(lists.reports), ReportCollection.Of(lists.shuffled));
            var grown = lists.shuffled.Aggregate(ReportCollection.Empty, (reports, one) => reports.With(one));
            return given.SequenceEqual(shuffled)
                && given.ContentHash == shuffled.ContentHash
                && given.Problems.Equals(shuffled.Problems)
                && grown.SequenceEqual(ReportCollection.Of(grown))
                && grown.Select(one => one.Header.ReportId).Distinct().Count() == grown.Count;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void One_changed_field_changes_the_hash() => Assert.NotEqual(
        ReportCollection.Of([Reports.Of("a", 2025, April)]).ContentHash,
        ReportCollection.Of([Reports.Of("a", 2025, April, organisation: "x")]).ContentHash);
}
