using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Checked.Shipped;

/// <summary>What comes in late, or corrects a report, and what a State that is no party sends.</summary>
public sealed class LateSubmissionTests
{
    private static readonly Register Party = Register() with { Deposits = [Joined(XAA, "2018-07-01", "2019-01-01")], Obligations = [Clearance(XAA, "2019-01-01")] };

    [Theory]
    [InlineData(true, RuleStatus.Passed)]
    [InlineData(false, RuleStatus.Failed)]
    public void A_report_for_an_earlier_year_that_comes_in_late_ends_no_silence_that_later_reports_have_broken(bool isUpToDate, RuleStatus expected)
    {
        var late = Clears(2022) with { Header = Clears(2022).Header with { SubmittedOn = new(2025, 10, 10) } };
        StatePartyReport[] others = isUpToDate ? [Clears(2021), Clears(2023), Clears(2024)] : [Clears(2021)];
        var check = Checked(Party, "Y-16", [.. others, late]);

        Assert.Equal(expected, check.Single(one => one.Report.Header.Period.To.Year == 2022).StatusOf("Y-16"));
    }

    [Fact]
    public void A_corrigendum_of_a_voluntary_report_is_no_fault()
    {
        var annual = Clears(2024);
        var voluntary = annual with { Header = annual.Header with { Kind = ReportKind.Voluntary } };
        var corrigendum = annual with { Header = annual.Header with { ReportId = "C", Kind = ReportKind.Corrigendum, SubmittedOn = new(2025, 5, 1) } };

        Assert.Equal(RuleStatus.Passed, Assert.Single(Checked(Register(), "R-01", voluntary)).StatusOf("R-01"));
        Assert.Equal(RuleStatus.Passed, Assert.Single(Checked(Register(), "R-01", voluntary, corrigendum)).StatusOf("R-01"));
        Assert.Equal(RuleStatus.Failed, Assert.Single(Checked(Register(), "R-01", annual)).StatusOf("R-01"));
    }

    [Fact]
    public void Nobody_who_is_no_party_is_held_to_a_deadline()
    {
        var deadline = Deadline(XAA, "2020-01-01", DeadlineBasis.Original);
        var report = Clears(2024) with { HazardousAreas = new() { Totals = new() { RemainingM2 = 5 } } };

        Assert.Equal(RuleStatus.Failed, Assert.Single(Checked(Party with { Deadlines = [deadline] }, "R-20", report)).StatusOf("R-20"));
        Assert.Equal(RuleStatus.NotEvaluated, Assert.Single(Checked(Register() with { Deadlines = [deadline] }, "R-20", report)).StatusOf("R-20"));
    }

    /// <summary>An extended deadline that ran out before the duty came back does not bind: the rules for finds do.</summary>
    [Theory]
    [InlineData("2015-12-31", RuleStatus.NotEvaluated)]
    [InlineData("2023-12-31", RuleStatus.Failed)]
    public void A_deadline_that_ran_out_before_the_duty_came_back_holds_nobody(string extendedTo, RuleStatus expected)
    {
        var party = Party with
        {
            Deposits = [Joined(XAA, "1998-07-01", "1999-03-01")],
            Obligations = [Clearance(XAA, "1999-03-01", "2015-06-30"), Clearance(XAA, "2022-05-01")],
            Deadlines = [Deadline(XAA, "2009-03-01", DeadlineBasis.Original), Deadline(XAA, extendedTo, DeadlineBasis.Extended, "2008-11-28")],
        };
        var report = Clears(2024) with { HazardousAreas = new() { Totals = new() { RemainingM2 = 5 } } };
        var declared = new ConventionRecords { Declarations = new() { Clearance = [new() { State = XAA, DeclaredOn = new(2025, 3, 1) }] } };
        var evidence = Evidence.Of(SmallWorld.Catalogue(party, Reports.Xaa), ReportCollection.Of([report])).WithRecords(ConventionId.Apmbc, declared);
        var check = ShippedRules.Checker("R-20", "R-21").Check(evidence, new(2026, 6, 1));

        Assert.Equal(expected, Assert.Single(check.Reports).StatusOf("R-20"));
        Assert.Equal(expected, check.Records.Single(one => one.Convention == ConventionId.Apmbc).StatusOf("R-21"));
    }

    private static StatePartyReport Clears(int year) =>
        Reports.Of($"R{year}", year, new(year + 1, 4, 1)) with { HazardousAreas = new(), LandRelease = new(), Retained = new() { Totals = new() { Quantity = 0 } } };

    private static ValueList<ReportCheck> Checked(Register register, string rule, params StatePartyReport[] reports) => ShippedRules.Checker(rule)
        .Check(Evidence.Of(SmallWorld.Catalogue(register, Reports.Xaa), ReportCollection.Of(reports)), new(2026, 6, 1)).Reports;
}
