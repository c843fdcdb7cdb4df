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

    private static StatePartyReport Named(StatePartyReport report, string id) => report with { Header = report.Header with { ReportId = id } };
}
