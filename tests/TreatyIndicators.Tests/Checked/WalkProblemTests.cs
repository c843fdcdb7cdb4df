using NodaTime;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>Problems of rules that look through a whole report point to the value that is wrong.</summary>
public sealed class WalkProblemTests
{
    private static readonly StatePartyReport Blank = SmallWorld.Report(Reports.Xaa);

    [Fact]
    public void Count_below_zero_is_told_where_it_stands()
    {
        var problem = Assert.Single(Check("HDR-15", Blank with { Stockpile = new() { Stock = [new() { Quantity = 1 }, new() { Quantity = -3 }] } }));

        Assert.Equal(("$.stockpile.stock[1].quantity", "-3", "at least 0"), (problem.Path, problem.Found, problem.Expected()));
    }

    [Fact]
    public void Event_after_submission_is_told_where_it_stands()
    {
        var problem = Assert.Single(Check("HDR-16", Blank with { Compliance = new() { Updates = [new() { Date = new(2030, 1, 1) }] } }));

        Assert.Equal(("$.compliance.updates[0].date", "2030-01-01"), (problem.Path, problem.Found));
    }

    [Fact]
    public void Stray_blank_and_code_in_wrong_case_are_told_where_they_stand()
    {
        var report = Blank with { HazardousAreas = new() { Areas = [new() { Region = "North ", Status = Code<HazardStatus>.Of("SHA") }] } };

        Assert.Equal(["$.hazardousAreas.areas[0].region", "$.hazardousAreas.areas[0].status"], Check("HDR-20", report).Select(problem => problem.Path));
    }

    [Fact]
    public void One_type_in_two_spellings_is_told_at_both() => Assert.Equal(
        ["$.stockpile.stock[0].munitionType", "$.retained.items[0].munitionType"],
        Check("X-06", Blank with { Stockpile = new() { Stock = [new() { MunitionType = "PMN-2" }] }, Retained = new() { Items = [new() { MunitionType = "PMN 2" }] } }).Select(problem => problem.Path));

    [Fact]
    public void Data_on_a_person_are_told_by_their_place_and_not_shown_again()
    {
        var problem = Assert.Single(Check("VA-08", Blank with { VictimAssistance = new() { Services = [new() { Account = "a.b@mail.example" }] } }));

        Assert.Equal(("$.victimAssistance.services[0].account", null), (problem.Path, problem.Found));
        Assert.DoesNotContain("a.b@", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Copied_figure_is_told_where_it_stands()
    {
        var reports = new[] { 2025, 2024, 2023 }.Select(year => SmallWorld.Report(Reports.Xaa, year) with
        {
            LandRelease = new() { Rows = [new() { ClearedM2 = 10, Explanation = "Rain" }] },
        }).ToList();

        Assert.Equal(["$.landRelease.rows[0].clearedM2"], Check("Y-19", reports[0], [.. reports.Skip(1)]).Select(problem => problem.Path));
        Assert.Empty(Check("Y-19", reports[0], reports[1]));
    }

    private static ValueList<RuleProblem> Check(string rule, StatePartyReport report, params StatePartyReport[] earlier) =>
        ShippedRules.Checker(rule).Check(report, SmallWorld.Evidence(SmallWorld.Catalogue(Reports.Xaa), earlier), new LocalDate(2026, 6, 1)).Problems;
}
