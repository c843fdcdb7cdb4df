using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Checked.Shipped;

/// <summary>Requests in several versions, States that left and came back, and States that are not bound.</summary>
public sealed class StatesAndRequestsTests
{
    private static readonly ExtensionRequest First = new()
    {
        Id = "Q", State = XAA, Duty = Duty.Clearance, SubmittedOn = new(2024, 1, 15), MeetingId = "CCM-13MSP", CurrentDeadline = new(2024, 6, 1), YearsAsked = 3, YearsGranted = 12,
    };

    private static readonly ExtensionRequest Second = First with { SubmittedOn = new(2025, 1, 10), YearsGranted = 5, Plan = new() { Yearly = true, Costed = true, RiskEducation = true } };

    /// <summary>The thirteenth meeting opened in September 2025.</summary>
    [Fact]
    public void The_first_version_tells_when_a_request_came_and_the_last_what_was_asked()
    {
        Assert.Equal([RuleStatus.Failed, RuleStatus.Failed], Outcomes(ConventionId.Ccm, ["R-10", "R-17"], First));
        Assert.Equal([RuleStatus.Passed, RuleStatus.Passed, RuleStatus.Passed], Outcomes(ConventionId.Ccm, ["R-10", "R-17", "R-11"], First, Second));
        Assert.Equal([RuleStatus.Failed], Outcomes(ConventionId.Ccm, ["R-11"], Second));
        Assert.Equal([RuleStatus.Failed], Outcomes(ConventionId.Ccm, ["R-10"], First, Second with { Id = null }));
        Assert.Equal([RuleStatus.Failed], Outcomes(ConventionId.Ccm, ["R-10"], First, Second with { State = XAB }));
        Assert.Equal([RuleStatus.Passed], Outcomes(ConventionId.Ccm, ["R-10"], First with { Version = 1 }, Second with { Version = 2, SubmittedOn = First.SubmittedOn }));
        Assert.Equal([RuleStatus.Failed], Outcomes(ConventionId.Ccm, ["R-10"], First with { Version = 2 }, Second with { Version = 1 }));
        Assert.Equal(["$.extensions.requests[1].submittedOn"], Problems(ConventionId.Ccm, "R-11", First with { Id = "other" }, Second));
    }

    [Fact]
    public void Two_corrigenda_of_one_report_do_not_stand_against_each_other()
    {
        StatePartyReport of(string id, ReportKind kind, int month) => Blank(2025, kind) with { Header = Blank(2025, kind).Header with { ReportId = id, Supersedes = id == "A" ? null : "A", SubmittedOn = new(2026, month, 1) } };
        RuleStatus status(params StatePartyReport[] reports) => ShippedRules.Checker("R-37").Check(Evidence.Of(SmallWorld.Catalogue(XAA), ReportCollection.Of(reports)), new(2026, 12, 1)).Records
            .Single(records => records.Convention == ConventionId.Apmbc).StatusOf("R-37");

        Assert.Equal(RuleStatus.Passed, status(of("A", ReportKind.Annual, 4), of("B", ReportKind.Corrigendum, 5), of("C", ReportKind.Corrigendum, 6)));
        Assert.Equal(RuleStatus.Failed, status(of("A", ReportKind.Annual, 4), Blank(2025) with { Header = Blank(2025).Header with { ReportId = "D" } }));
    }

    [Theory]
    [InlineData(false, RuleStatus.Failed)]
    [InlineData(true, RuleStatus.Passed)]
    public void The_deadline_of_a_State_that_came_back_is_not_reckoned_from_its_last_instrument(bool cameBack, RuleStatus expected)
    {
        var register = Register() with
        {
            Deposits = cameBack ? [Joined(XAA, "2000-09-01", "2001-03-01"), Joined(XAA, "2023-09-01", "2024-03-01")] : [Joined(XAA, "2000-09-01", "2001-03-01")],
            Withdrawals = cameBack ? [Left(XAA, "2012-01-01")] : [],
            Deadlines = [Deadline(XAA, "2012-03-01", DeadlineBasis.Original)],
        };
        var check = ShippedRules.Checker("R-06").Check(Evidence.Of(SmallWorld.Catalogue(register, XAA), ReportCollection.Empty).WithRecords(ConventionId.Apmbc, new() { Extensions = new() { Requests = [] } }), new(2026, 6, 1));

        Assert.Equal(expected, check.Records.Single(records => records.Convention == ConventionId.Apmbc).StatusOf("R-06"));
    }

    [Fact]
    public void Nobody_owed_reports_before_the_initial_one_or_without_being_party()
    {
        RuleStatus of(Register register, ReportKind kind) => ShippedRules.Checker("Y-15")
            .Check(Evidence.Of(SmallWorld.Catalogue(register, XAA), ReportCollection.Of([Blank(2020), Blank(2025, kind)])), new(2026, 6, 1)).Reports[^1].StatusOf("Y-15");
        var party = Register() with { Deposits = [Joined(XAA, "1998-09-01", "1999-03-01")] };

        Assert.Equal(RuleStatus.Failed, of(party, ReportKind.Annual));
        Assert.Equal(RuleStatus.Failed, of(Register() with { Deposits = [Joined(XAA, "2021-09-01", "2022-03-01")] }, ReportKind.Annual));
        Assert.Equal(RuleStatus.NotEvaluated, of(party, ReportKind.Initial));
        Assert.Equal(RuleStatus.NotEvaluated, of(party, ReportKind.Voluntary));
        Assert.Equal(RuleStatus.NotEvaluated, of(Register() with { Deposits = [Joined(XAA, "2024-09-01", "2025-03-01")] }, ReportKind.Annual));
    }

    [Fact]
    public void Article_9_binds_no_State_that_is_not_party()
    {
        var report = Blank(2025) with { NationalImplementation = new() { Article9Status = Article9Status.InProgress } };

        Assert.Equal([RuleStatus.Failed, RuleStatus.Failed], Statuses(report, "A-01", "A-06"));
        Assert.Equal([RuleStatus.NotEvaluated, RuleStatus.NotEvaluated], Statuses(report with { Header = Blank(2025, ReportKind.Voluntary).Header }, "A-01", "A-06"));
    }

    [Fact]
    public void A_corrigendum_alone_owes_no_form_and_no_contact_point()
    {
        var corrigendum = Blank(2025, ReportKind.Corrigendum) with { Retained = new() { Totals = new() { Quantity = 1 } } };

        Assert.All(Statuses(corrigendum, "HDR-12", "HDR-13", "HDR-14"), status => Assert.Equal(RuleStatus.NotEvaluated, status));
        Assert.All(Statuses(corrigendum with { Header = Blank(2025).Header }, "HDR-12", "HDR-13", "HDR-14"), status => Assert.Equal(RuleStatus.Failed, status));
    }

    private static RuleStatus[] Statuses(StatePartyReport report, params string[] rules)
    {
        var check = ShippedRules.Checker(rules).Check(report, SmallWorld.Catalogue(XAA));
        return [.. rules.Select(check.StatusOf)];
    }

    private static StatePartyReport Blank(int year, ReportKind kind = ReportKind.Annual) =>
        Reports.Of($"R{year}", year, new(year + 1, 4, 1)) with { Header = Reports.Of($"R{year}", year, new(year + 1, 4, 1)).Header with { Kind = kind } };

    private static IEnumerable<RuleStatus> Outcomes(ConventionId convention, string[] rules, params ExtensionRequest[] requests)
    {
        var records = Records(convention, rules, requests);
        return rules.Select(records.StatusOf);
    }

    private static IEnumerable<string> Problems(ConventionId convention, string rule, params ExtensionRequest[] requests) => Records(convention, [rule], requests).Problems.Select(problem => problem.Path);

    private static RecordsCheck Records(ConventionId convention, string[] rules, ExtensionRequest[] requests) => ShippedRules.Checker(rules)
        .Check(Evidence.Of(Catalogue.Default, ReportCollection.Empty).WithRecords(convention, new() { Extensions = new() { Requests = requests.ToValueList() } }), new(2026, 6, 1))
        .Records.Single(records => records.Convention == convention);
}
