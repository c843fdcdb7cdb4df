using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace TreatyIndicators.Tests.Computed.Reporting;

/// <summary>What must hold for whatever States are party to and report.</summary>
public sealed class ReportingPropertyTests
{
    private const int From = 2017;

    private const int To = 2026;

    private static readonly ConventionId[] Both = [ConventionId.Apmbc, ConventionId.Ccm];

    private static readonly Gen<(Evidence Evidence, LocalDate AsOf)> Questions =
        from evidence in RandomReporting.Evidence
        from asOf in RandomReporting.Days
        select (evidence, asOf);

    [Fact]
    public void Expected_is_received_and_missing_and_not_yet_due_and_unknown()
    {
        var seen = new HashSet<(ReportTerm, ReportingStatus)>();
        Hold(Questions, question => All(Of(question)).ForEach(totals =>
        {
            ReportingEntry[] parts = [.. totals.Received, .. totals.Missing, .. totals.NotYetDue, .. totals.Unknown];
            Assert.Equal(totals.Expected.ToHashSet(), parts.ToHashSet());
            Assert.Equal(totals.Expected.Count, parts.Length);
            Assert.Equal(totals.Entries.Count, totals.Expected.Count + totals.Doubtful.Count + totals.Voluntary.Count + totals.Entries.Count(entry => entry.Status == ReportingStatus.NotOwed));
            Assert.Empty(totals.OnTime.Concat(totals.Late).Except(totals.Received));
            Assert.Equal(totals.Expected.Count == 0, totals.Rate is null);
            Assert.All(totals.Late, entry => Assert.True(entry.DaysLate is null or >= 1));
            Assert.All(totals.Missing, entry => Assert.True(entry.DaysOverdue is null or >= 1));
            seen.UnionWith(totals.Entries.Select(entry => (entry.Term, entry.Status)));
        }), times: 1000);

        // The rarest pair is missing from many runs of a hundred, so more are tried.
        Assert.InRange(seen.Count, 13, 14);
    }

    [Fact]
    public void One_more_report_never_lowers_what_is_received()
    {
        var rises = 0;
        var questions =
            from question in Questions
            from seed in Gen.Choose(0, int.MaxValue - 1)
            select (Question: question, More: RandomReporting.Report(new Random(seed), "MORE"));
        Hold(questions, one =>
        {
            var (before, after) = (All(Of(one.Question)), All(Of((one.Question.Evidence.With(one.More), one.Question.AsOf))));
            for (var place = 0; place < before.Count; place++)
            {
                Assert.Empty(States(before[place].Received).Except(States(after[place].Received)));
                Assert.Empty(States(before[place].OnTime).Except(States(after[place].OnTime)));
                Assert.Equal(States(before[place].Expected), States(after[place].Expected));
                rises += after[place].Received.Count - before[place].Received.Count;
            }
        });

        Assert.True(rises > 0);
    }

    [Fact]
    public void Order_of_the_reports_changes_nothing() => Hold(
        from question in Questions
        from shuffled in Gen.Shuffle(question.Evidence.Reports.ToArray())
        select (Question: question, Shuffled: shuffled),
        one => AssertSame(Of(one.Question), Of((Evidence.Of(one.Question.Evidence.Catalogue, ReportCollection.Of(one.Shuffled)), one.Question.AsOf))));

    [Fact]
    public void As_of_a_day_is_as_with_what_was_submitted_by_that_day()
    {
        var hidden = 0;
        Hold(Questions, question =>
        {
            var known = ReportCollection.Of(question.Evidence.Reports.Where(report => report.Header.SubmittedOn <= question.AsOf));
            AssertSame(Of((Evidence.Of(question.Evidence.Catalogue, known), question.AsOf)), Of(question));
            hidden += question.Evidence.Reports.Count - known.Count;
        });

        Assert.True(hidden > 0);
    }

    [Fact]
    public void Many_years_in_one_call_are_as_many_calls() => Hold(Questions, question =>
    {
        var together = Of(question);
        for (var year = From; year <= To; year++)
        {
            var single = ReportingPerformance.Of(question.Evidence, Both, year, year, question.AsOf);
            Assert.Equal(Texts(single.Years[0]), Texts(together.Years[year - From]));
            Assert.Equal(single[ConventionId.Ccm].InitialReports.Entries, together[ConventionId.Ccm].InitialReports.Entries);
        }
    });

    [Fact]
    public void Each_State_stands_once_in_a_year_and_in_order() => Hold(Questions, question =>
    {
        foreach (var totals in Of(question).Conventions.SelectMany(one => one.Years).Select(year => year.Annual))
        {
            var states = States(totals.Entries);
            Assert.Equal(states.Distinct().Order(), states);
        }
    });

    private static void Hold<T>(Gen<T> of, Action<T> holds, int times = 100) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(times), Prop.ForAll(Arb.From(of), holds));

    private static ReportingPerformance Of((Evidence Evidence, LocalDate AsOf) question) =>
        ReportingPerformance.Of(question.Evidence, Both, From, To, question.AsOf);

    private static List<ReportingTotals> All(ReportingPerformance performance) =>
    [
        .. performance.Conventions.SelectMany(one => one.Years).Concat(performance.Years).SelectMany(year => new[] { year.Annual, year.Initial }),
        .. performance.Conventions.Select(one => one.InitialReports),
    ];

    private static void AssertSame(ReportingPerformance expected, ReportingPerformance actual) =>
        Assert.Equal(All(expected).SelectMany(totals => totals.Entries), All(actual).SelectMany(totals => totals.Entries));

    private static IEnumerable<ReportingEntry> Texts(ReportingYear year) => year.Annual.Entries.Concat(year.Initial.Entries);

    private static List<StateCode> States(IEnumerable<ReportingEntry> entries) => [.. entries.Select(entry => entry.State)];
}
