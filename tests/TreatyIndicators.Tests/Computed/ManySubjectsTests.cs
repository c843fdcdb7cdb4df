using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Serialization;
using static TreatyIndicators.Tests.Computed.Evaluations;

namespace TreatyIndicators.Tests.Computed;

/// <summary>Many subjects are read by several threads, which must change nothing.</summary>
public class ManySubjectsTests
{
    private static readonly ValueList<StateCode> States =
        Enumerable.Range(0, 300).Select(number => new StateCode($"X{(char)('A' + (number / 26))}{(char)('A' + (number % 26))}")).ToValueList();

    private static readonly Catalogue Catalogue = TreatyIndicators.Catalogue.Default
        .WithStates(States.Select(Fictitious.State))
        .WithRegister(Fictitious.Register() with
        {
            Deposits = States.Select(state => Fictitious.Joined(state, "1999-01-01", "1999-07-01")).ToValueList(),
            Obligations = States.Where((_, place) => place % 3 > 0).Select(state => Fictitious.Clearance(state, "1999-07-01")).ToValueList(),
        });

    /// <summary>One report more is read by one thread, for one State; everything at once is shared out.</summary>
    [Fact]
    public void What_is_read_at_once_is_what_is_read_report_by_report()
    {
        var random = new Random(11);
        var reports = Enumerable.Range(0, 400).Select(number => Named(Any(random, States), $"R{number}")).ToList();
        var step = Evidence.Of(Catalogue, ReportCollection.Of([])).WithRecords(ConventionId.Apmbc, RandomReports.Records(5));
        _ = Evaluate(step);
        foreach (var report in reports)
        {
            step = step.With(report);
            _ = Evaluate(step);
        }

        var expected = Text(Evaluate(step));
        for (var round = 0; round < 5; round++)
        {
            var whole = Evidence.Of(Catalogue, ReportCollection.Of(reports)).WithRecords(ConventionId.Apmbc, RandomReports.Records(5));
            Assert.Equal(expected, Text(Evaluate(whole)));
        }
    }

    /// <summary>Years are shared out whole, so that each is read by one thread while others read other years from the same evidence.</summary>
    [Fact]
    public void Years_that_are_read_at_once_are_the_years_read_one_by_one()
    {
        var random = new Random(12);
        var reports = Enumerable.Range(0, 400).Select(number => Named(Any(random, States), $"R{number}")).ToList();
        var expected = Enumerable.Range(2018, 12).Select(year => Text(IndicatorEngine.Evaluate(SiemReap, Whole(), year, new(year, 12, 31)))).ToList();
        for (var round = 0; round < 5; round++)
        {
            var asked = new List<int>();
            var series = ResultSeries.Of(SiemReap, Whole(), 2018, 2029, year =>
            {
                asked.Add(year);
                return new(year, 12, 31);
            });

            Assert.Equal(expected, series.Years.Select(Text));
            Assert.Equal(Enumerable.Range(2018, 12), asked);
        }

        Evidence Whole() => Evidence.Of(Catalogue, ReportCollection.Of(reports)).WithRecords(ConventionId.Apmbc, RandomReports.Records(5));
    }

    private static StatePartyReport Named(StatePartyReport report, string id) => report with { Header = report.Header with { ReportId = id } };
}
