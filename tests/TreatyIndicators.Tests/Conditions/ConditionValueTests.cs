using NodaTime;
using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Computed;
using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Dates, codes, sets and intervals in conditions.</summary>
public class ConditionValueTests
{
    private static readonly StatePartyReport Empty = Report();

    [Theory]
    [InlineData("d.depositedOn < date(2024, 3, 1)", "2024-02", Truth.True)]
    [InlineData("d.depositedOn < date(2024, 2, 29)", "2024-02", Truth.Unknown)]
    [InlineData("d.depositedOn <= date(2024, 2, 29)", "2024-02", Truth.True)]
    [InlineData("d.depositedOn < date(2024, 2, 1)", "2024-02", Truth.False)]
    [InlineData("d.depositedOn <= date(2024, 2, 1)", "2024-02", Truth.Unknown)]
    [InlineData("d.depositedOn > date(2024, 1, 31)", "2024-02", Truth.True)]
    [InlineData("d.depositedOn >= date(2024, 2, 1)", "2024-02", Truth.True)]
    [InlineData("d.depositedOn >= date(2024, 2, 2)", "2024-02", Truth.Unknown)]
    [InlineData("d.depositedOn = date(2024, 2, 10)", "2024-02", Truth.Unknown)]
    [InlineData("d.depositedOn != date(2024, 2, 10)", "2024-02", Truth.Unknown)]
    [InlineData("d.depositedOn = date(2024, 3, 1)", "2024-02", Truth.False)]
    [InlineData("d.depositedOn = date(2024, 2, 10)", "2024-02-10", Truth.True)]
    [InlineData("d.depositedOn = d.depositedOn", "2024", Truth.Unknown)]
    [InlineData("d.depositedOn in [date(2024, 1, 1), date(2024, 12, 31)]", "2024", Truth.True)]
    [InlineData("d.depositedOn in [date(2024, 1, 2), date(2024, 12, 31)]", "2024", Truth.Unknown)]
    [InlineData("d.depositedOn in [date(2023, 1, 1), date(2023, 12, 31)]", "2024", Truth.False)]
    public void Day_known_only_by_its_month_or_year_compares_where_all_its_days_compare_alike(string test, string deposited, Truth expected)
    {
        var register = Fictitious.Register() with { Deposits = [Fictitious.Joined(Fictitious.XAA, deposited, "2025-07-01")] };
        var result = Evaluate(Indicator($"exists d in register.deposits : d.state = s and {test}"), Evidence(Catalogue(register, Fictitious.XAA)));

        Assert.Equal(expected, Outcome(result.Finding("XAA")));
    }

    [Theory]
    [InlineData("calendarYear", "2025-12-31", false)]
    [InlineData("calendarYear", "2026-01-01", true)]
    [InlineData("calendarYear", "2026-12-31", true)]
    [InlineData("calendarYear", "2027-01-01", false)]
    [InlineData("period", "2024-12-31", false)]
    [InlineData("period", "2025-01-01", true)]
    [InlineData("period", "2025-12-31", true)]
    [InlineData("period", "2026-01-01", false)]
    [InlineData("planWindow", "2024-12-31", false)]
    [InlineData("planWindow", "2025-01-01", true)]
    [InlineData("planWindow", "2025-12-31", true)]
    [InlineData("planWindow", "2026-01-01", false)]
    public void Both_ends_of_an_interval_belong_to_it(string interval, string day, bool inside)
    {
        var report = Empty with { HazardousAreas = new() { AsOf = Fictitious.Day(day) } };
        Assert.Equal(TruthLogic.Of(inside), Try($"hazardousAreas.asOf in {interval}", report));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2.5, true)]
    [InlineData(3, true)]
    [InlineData(3.01, false)]
    public void Both_ends_of_an_interval_of_numbers_belong_to_it(double value, bool inside) =>
        Assert.Equal(TruthLogic.Of(inside), Try("hazardousAreas.roundingM2 in [1, 3]", Empty with { HazardousAreas = new() { RoundingM2 = (decimal)value } }));

    [Fact]
    public void Code_outside_its_list_is_a_value_that_equals_no_listed_one()
    {
        var report = Empty with { NationalImplementation = new() { Article9Status = Code<Article9Status>.Of("Halfway") } };

        Assert.Equal(Truth.False, Try("nationalImplementation.article9Status = Fulfilled", report));
        Assert.Equal(Truth.True, Try("nationalImplementation.article9Status != Fulfilled", report));
        Assert.Equal(Truth.False, Try("nationalImplementation.article9Status in {Fulfilled, InProgress, NotStarted}", report));
        Assert.Equal(Truth.True, Try("present(nationalImplementation.article9Status)", report));
    }

    [Fact]
    public void Answer_outside_its_list_is_neither_yes_nor_silence()
    {
        var report = Empty with { GenderAndDiversity = new() { NeedsReflectedInPlans = new() { Answer = Code<Answer>.Of("Maybe") } } };

        Assert.Equal(Truth.False, Try("genderAndDiversity.needsReflectedInPlans = Yes", report));
        Assert.Equal(Truth.True, Try("answered(genderAndDiversity.needsReflectedInPlans)", report));
    }

    [Fact]
    public void List_equals_a_set_whatever_the_order_and_the_repetitions()
    {
        var report = Empty with { NationalOwnership = new() { IntegratedInto = [IntegrationInstrument.Budget, IntegrationInstrument.Other, IntegrationInstrument.Budget] } };

        Assert.Equal(Truth.True, Try("nationalOwnership.integratedInto = {Other, Budget}", report));
        Assert.Equal(Truth.False, Try("nationalOwnership.integratedInto = {Budget}", report));
        Assert.Equal(Truth.True, Try("nationalOwnership.integratedInto != {Budget}", report));
        Assert.Equal(Truth.True, Try("nationalOwnership.integratedInto includesAll {Budget}", report));
        Assert.Equal(Truth.False, Try("nationalOwnership.integratedInto includesAll {Budget, PeacePlan}", report));
        Assert.Equal(Truth.True, Try("nationalOwnership.integratedInto intersects {PeacePlan, Budget}", report));
        Assert.Equal(Truth.False, Try("nationalOwnership.integratedInto intersects {PeacePlan}", report));
        Assert.Equal(Truth.False, Try("nationalOwnership.integratedInto = {Budget}", Empty));
        Assert.Equal(Truth.True, Try("count(distinct(nationalOwnership.integratedInto)) = 2", report));
    }

    [Fact]
    public void Split_asks_for_at_least_one_row_and_every_field_in_every_row()
    {
        ReachCell full = new() { Sex = Sex.F, AgeBand = new() { From = 0, To = 17 } };
        const string Split = "splitBy(riskEducation.reach.cells, sex, ageBand)";

        Assert.Equal(Truth.False, Try(Split, Empty));
        Assert.Equal(Truth.False, Try(Split, Cells()));
        Assert.Equal(Truth.True, Try(Split, Cells(full)));
        Assert.Equal(Truth.False, Try(Split, Cells(full, new() { Sex = Sex.M })));
        Assert.Equal(Truth.True, Try("splitBy(riskEducation.reach.cells, sex)", Cells(full, new() { Sex = Sex.M })));
    }

    [Fact]
    public void Division_by_zero_is_absent()
    {
        Assert.Equal(Truth.Unknown, Try("1 / count(hazardousAreas.areas) > 0", Empty));
        Assert.Equal(Truth.Unknown, Try("0 / count(hazardousAreas.areas) = 0", Empty));
    }

    [Fact]
    public void Numbers_are_exact()
    {
        var report = Empty with { HazardousAreas = new() { RoundingM2 = 0.1m } };
        Assert.Equal(Truth.True, Try("hazardousAreas.roundingM2 + 0.2 = 0.3", report));
        Assert.Equal(Truth.True, Try("hazardousAreas.roundingM2 / 3 * 3 = 0.1", report));
    }

    [Theory]
    [InlineData("addMonths(date(2025, 8, 31), 6) = date(2026, 2, 28)")]
    [InlineData("addMonths(date(2023, 8, 31), 6) = date(2024, 2, 29)")]
    [InlineData("addMonths(date(2025, 3, 31), -1) = date(2025, 2, 28)")]
    [InlineData("addYears(date(2024, 2, 29), 1) = date(2025, 2, 28)")]
    [InlineData("addDays(date(2024, 2, 28), 1) = date(2024, 2, 29)")]
    [InlineData("days(date(2024, 2, 28), date(2024, 3, 1)) = 2")]
    [InlineData("year = 2026 and reportYear = 2025 and year(t) = 2025")]
    [InlineData("t = date(2025, 12, 31) and periodEnd = t and planStart = date(2025, 1, 1)")]
    [InlineData("cutoff = date(2026, 6, 30) and knowledgeDate = cutoff")]
    [InlineData("conventionStart() = date(1999, 3, 1)")]
    [InlineData("entryIntoForce(s) = date(1999, 3, 1) and initialReportDue(s) = date(1999, 8, 28)")]
    public void Functions_and_names_of_days_give_what_they_say(string condition) => Assert.Equal(Truth.True, Try(condition));

    [Theory]
    [InlineData("date(2025, 2, 29) < t")]
    [InlineData("addYears(t, 20000) > t")]
    [InlineData("addDays(t, 0.5) > t")]
    public void Day_that_no_calendar_has_is_absent(string condition) => Assert.Equal(Truth.Unknown, Try(condition));

    [Theory]
    [InlineData(1, Truth.True)]
    [InlineData(50, Truth.False)]
    public void Long_lists_are_compared_like_short_ones(int from, Truth expected)
    {
        var report = Empty with
        {
            HazardousAreas = new() { Areas = Enumerable.Range(1, 21).Select(place => new HazardousArea { Region = $"R{place}" }).ToValueList() },
            LandRelease = new() { Rows = Enumerable.Range(from, 21).Select(place => new LandReleaseRow { Region = $"R{place}" }).ToValueList() },
        };

        Assert.Equal(expected, new OneRule { Report = report }.Try("distinct(hazardousAreas.areas.region) intersects distinct(landRelease.rows.region)"));
    }

    [Fact]
    public void Number_is_in_no_list_that_is_not_there() => Assert.Equal(
        Truth.Unknown,
        new OneRule { Report = Empty with { Stockpile = new() { Totals = new() { Quantity = 5 } } } }.Try("stockpile.totals.quantity in history(stockpile.totals.quantity, 3)"));

    private static Truth Outcome(Finding finding) => finding.Status switch
    {
        FindingStatus.Met => Truth.True,
        FindingStatus.NotMet => Truth.False,
        _ => Truth.Unknown,
    };

    private static StatePartyReport Cells(params ReachCell[] cells) => Empty with { RiskEducation = new() { Reach = new() { Cells = cells.ToValueList() } } };
}
