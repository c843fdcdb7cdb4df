using NodaTime;
using TreatyIndicators.Testing;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Checked.Shipped;

/// <summary>To put a report right does not make it late, nor another kind of report.</summary>
public sealed class CorrectedReportTests
{
    private static readonly Register Party = Register() with { Deposits = [Joined(XAA, "2024-01-10", "2024-07-01")] };
    private static readonly StatePartyReport OnTime = Reports.Of("R", 2024, new(2025, 3, 1));
    private static readonly StatePartyReport Late = Reports.Of("R", 2024, new(2025, 6, 1));

    /// <summary>Due on 30 April, or 28 December 2024 for the initial report.</summary>
    [Theory]
    [InlineData("HDR-05", ReportKind.Annual, 2025, 3, true)]
    [InlineData("HDR-05", ReportKind.Annual, 2025, 6, false)]
    [InlineData("R-02", ReportKind.Initial, 2024, 12, true)]
    [InlineData("R-02", ReportKind.Initial, 2025, 3, false)]
    public void On_time_is_told_by_the_first_submission(string rule, ReportKind kind, int year, int month, bool isOnTime)
    {
        var first = Of("A", kind, new(year, month, 1));
        StatePartyReport[] corrections = [Of("B", ReportKind.Corrigendum, new(2026, 2, 1)), Of("B", kind, new(2026, 2, 1))];

        foreach (var correction in corrections)
        {
            var outcome = Checked(rule, first, correction)[rule];
            Assert.Equal(isOnTime ? RuleStatus.Passed : RuleStatus.Failed, outcome.Status);
            Assert.All(outcome.Problems, problem => Assert.Equal(("$.header.submittedOn", $"{year}-{month:00}-01"), (problem.Path, problem.Found)));
        }
    }

    [Fact]
    public void The_year_that_an_annual_report_covers_is_that_before_its_first_submission()
    {
        Assert.Equal(RuleStatus.Passed, Checked("HDR-03", OnTime, Of("B", ReportKind.Corrigendum, new(2026, 2, 1))).StatusOf("HDR-03"));
        Assert.Equal(RuleStatus.Failed, Checked("HDR-03", Of("B", ReportKind.Annual, new(2026, 2, 1))).StatusOf("HDR-03"));
    }

    /// <summary>An initial report up to June and the annual report for the same year are two reports.</summary>
    [Fact]
    public void Reports_of_another_kind_are_no_first_submission()
    {
        var initial = Of("A", ReportKind.Initial, new(2024, 7, 1));
        initial = initial with { Header = initial.Header with { Period = new() { From = new(2024, 1, 1), To = new(2024, 6, 30) } } };

        Assert.Equal(RuleStatus.Passed, Checked("HDR-03", initial, Of("B", ReportKind.Annual, new(2025, 3, 1))).StatusOf("HDR-03"));
        Assert.Equal(RuleStatus.Failed, Checked("HDR-05", initial, Of("B", ReportKind.Annual, new(2025, 9, 1))).StatusOf("HDR-05"));
        Assert.Equal(RuleStatus.Failed, Checked("R-02", Of("V", ReportKind.Voluntary, new(2024, 3, 1)), Of("B", ReportKind.Initial, new(2025, 3, 1))).StatusOf("R-02"));
    }

    [Fact]
    public void An_initial_report_that_was_corrected_still_owes_every_form()
    {
        var initial = Of("A", ReportKind.Initial, new(2024, 12, 1));
        var outcome = Checked("X-15", initial, Of("B", ReportKind.Corrigendum, new(2025, 2, 1)) with { Retained = new() { Totals = new() { Quantity = 0 } } })["X-15"];

        Assert.Equal(RuleStatus.Failed, outcome.Status);
        Assert.Equal("A nationalImplementation, B stockpile, C hazardousAreas, E productionFacilities, F landRelease, G destroyed, H technicalCharacteristics, I riskEducation",
            string.Join(", ", outcome.Problems.Select(problem => $"{problem.Form} {problem.Path[2..]}")));
    }

    [Fact]
    public void A_State_not_party_whose_annual_report_was_corrected_has_still_not_marked_it_voluntary()
    {
        StatePartyReport[] annual = [OnTime, Of("B", ReportKind.Corrigendum, new(2025, 5, 1))];
        StatePartyReport[] voluntary = [Of("A", ReportKind.Voluntary, new(2025, 3, 1)), annual[1]];

        Assert.Equal(RuleStatus.Failed, Checked(Register(), "R-01", annual).StatusOf("R-01"));
        Assert.Equal(RuleStatus.Passed, Checked(Register(), "R-01", voluntary).StatusOf("R-01"));
        Assert.Equal(RuleStatus.Passed, Checked(Register(), "R-01", annual[1]).StatusOf("R-01"));
    }

    [Fact]
    public void What_was_known_before_an_initial_report_is_known_after_its_corrigendum()
    {
        var initial = Of("A", ReportKind.Initial, new(2024, 12, 1)) with { Header = OnTime.Header with { ReportId = "A", Kind = ReportKind.Initial, Cover = [new() { Form = FormLetter.D, Status = CoverStatus.Unchanged, LastReportedYear = 2023 }] } };

        Assert.Equal(RuleStatus.Failed, Checked("Y-10", initial).StatusOf("Y-10"));
        Assert.Equal(RuleStatus.Failed, Checked("Y-10", initial, Of("B", ReportKind.Corrigendum, new(2025, 5, 1))).StatusOf("Y-10"));
    }

    /// <summary>A report that was checked by itself, and one that came in before the one that is looked at, know of nothing later.</summary>
    [Fact]
    public void A_report_by_itself_is_its_own_first_submission()
    {
        Assert.Equal(RuleStatus.Failed, ShippedRules.Checker("HDR-05").Check(Late, SmallWorld.Catalogue(Party, Reports.Xaa)).StatusOf("HDR-05"));
        Assert.Equal(RuleStatus.Passed, Checked("HDR-05", Late, Of("A", ReportKind.Annual, new(2025, 3, 1))).StatusOf("HDR-05"));
    }

    private static StatePartyReport Of(string id, ReportKind kind, LocalDate submittedOn) =>
        OnTime with { Header = OnTime.Header with { ReportId = id, Kind = kind, SubmittedOn = submittedOn } };

    private static ReportCheck Checked(string rule, params StatePartyReport[] reports) => Checked(Party, rule, reports);

    private static ReportCheck Checked(Register register, string rule, params StatePartyReport[] reports) =>
        Assert.Single(ShippedRules.Checker(rule).Check(Evidence.Of(SmallWorld.Catalogue(register, Reports.Xaa), ReportCollection.Of(reports)), new(2026, 6, 1)).Reports);
}
