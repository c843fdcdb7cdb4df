using NodaTime;

namespace TreatyIndicators.Tests.Reported;

public class WinnerOfSubmissions
{
    private static readonly LocalDate April = new(2026, 4, 30);
    private static readonly LocalDate June = new(2026, 6, 1);
    private static readonly LocalDate Late = new(2027, 1, 1);

    private static readonly StatePartyReport First = Reports.Of("a", 2025, April);
    private static readonly StatePartyReport Second = Reports.Of("b", 2025, June);

    [Fact]
    public void The_latest_submission_wins() => Assert.Same(Second, Winner(Late, First, Second));

    [Fact]
    public void On_the_day_of_submission_a_report_already_counts() => Assert.Same(Second, Winner(June, First, Second));

    [Fact]
    public void Before_the_resubmission_the_first_report_wins() => Assert.Same(First, Winner(June.PlusDays(-1), First, Second));

    [Fact]
    public void Before_any_submission_nobody_wins() => Assert.Null(Winner(April.PlusDays(-1), First, Second));

    [Fact]
    public void A_later_submission_wins_even_when_an_earlier_one_claims_to_supersede_it() =>
        Assert.Same(Second, Winner(Late, Reports.Of("a", 2025, April, supersedes: "b"), Second));

    [Fact]
    public void On_one_day_the_superseded_report_yields_whatever_its_identifier() =>
        Assert.Equal("a", Winner(Late, Reports.Of("z", 2025, April), Reports.Of("a", 2025, April, supersedes: "z"))?.Header.ReportId);

    [Fact]
    public void On_one_day_the_end_of_a_chain_of_corrections_wins() => Assert.Equal("a", Winner(
        Late, Reports.Of("z", 2025, April), Reports.Of("a", 2025, April, supersedes: "m"), Reports.Of("m", 2025, April, supersedes: "z"))?.Header.ReportId);

    [Fact]
    public void On_one_day_without_supersession_the_greatest_identifier_wins() =>
        Assert.Equal("b", Winner(Late, Reports.Of("b", 2025, April), Reports.Of("B", 2025, April), Reports.Of("a", 2025, April))?.Header.ReportId);

    [Fact]
    public void Reports_that_supersede_each_other_are_ranked_by_identifier() =>
        Assert.Equal("b", Winner(Late, Reports.Of("b", 2025, April, supersedes: "a"), Reports.Of("a", 2025, April, supersedes: "b"))?.Header.ReportId);

    [Fact]
    public void A_report_that_supersedes_itself_does_not_yield() =>
        Assert.Equal("b", Winner(Late, Reports.Of("b", 2025, April, supersedes: "b"), Reports.Of("a", 2025, April))?.Header.ReportId);

    [Fact]
    public void A_withdrawn_submission_lets_the_one_before_win_again()
    {
        var reports = ReportCollection.Of([First, Second]).Without("b");

        Assert.Same(First, reports.Find(ConventionId.Apmbc, Reports.Xaa, 2025, Late));
        Assert.Single(reports);
    }

    [Fact]
    public void The_year_is_the_one_in_which_the_period_ends()
    {
        var report = First with { Header = First.Header with { Period = new() { From = new(2023, 5, 1), To = new(2025, 4, 30) } } };
        var reports = ReportCollection.Of([report]);

        Assert.Same(report, reports.Find(ConventionId.Apmbc, Reports.Xaa, 2025, Late));
        Assert.Null(reports.Find(ConventionId.Apmbc, Reports.Xaa, 2023, Late));
    }

    [Fact]
    public void The_latest_year_with_a_submission_is_found()
    {
        var late = Reports.Of("c", 2024, Late);
        var reports = ReportCollection.Of([Reports.Of("x", 2022, April), First, Second, late]);

        Assert.Equal("b", Latest(2030, Late));
        Assert.Equal("a", Latest(2025, April));
        Assert.Equal("c", Latest(2024, Late));
        Assert.Equal("x", Latest(2024, June));
        Assert.Null(Latest(2021, Late));

        string? Latest(int year, LocalDate asOf) => reports.Latest(ConventionId.Apmbc, Reports.Xaa, year, asOf)?.Header.ReportId;
    }

    [Fact]
    public void History_holds_the_winner_of_each_year()
    {
        var reports = ReportCollection.Of([Reports.Of("y", 2026, Late), Second, Reports.Of("x", 2022, June), First]);

        Assert.Equal(["x", "b", "y"], reports.History(ConventionId.Apmbc, Reports.Xaa, Late).Select(report => report.Header.ReportId));
        Assert.Equal(["a"], reports.History(ConventionId.Apmbc, Reports.Xaa, April).Select(report => report.Header.ReportId));
        Assert.Empty(reports.History(ConventionId.Ccm, Reports.Xaa, Late));
    }

    private static StatePartyReport? Winner(LocalDate asOf, params StatePartyReport[] reports)
    {
        var winner = ReportCollection.Of(reports).Find(ConventionId.Apmbc, Reports.Xaa, 2025, asOf);
        Assert.Same(winner, ReportCollection.Of(reports.Reverse()).Find(ConventionId.Apmbc, Reports.Xaa, 2025, asOf));
        return winner;
    }
}
