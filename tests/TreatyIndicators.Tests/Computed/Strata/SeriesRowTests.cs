using TreatyIndicators.Conditions;
using TreatyIndicators.Export;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Computed.Strata;

/// <summary>Series as they are put together and shown.</summary>
public class SeriesRowTests
{
    [Fact]
    public void Group_named_rest_and_the_rest_have_a_row_each_in_a_series()
    {
        var series = ResultSeries.Of(SmallWorld.Plan(SmallWorld.Indicator("isParty(s, t)")), SmallWorld.Evidence(SmallWorld.Catalogue(XAA, XAB)), 2026, 2026, OneCondition.AsOf);

        Assert.Equal(
            ["a condition 2/2: 100 %", "rest 1/1: 100 %", "in none of the groups 1/1: 100 %"],
            SeriesTable.Rows(series, StateGroups.Of("rest", XAA), ConditionLanguage.English).Select(row => $"{row.Title} {string.Join(' ', row.Figures)}"));
    }

    [Fact]
    public void Years_of_which_one_in_the_middle_has_a_day_of_its_own_are_told_with_their_days()
    {
        var series = ResultSeries.Of(
            SmallWorld.Plan(SmallWorld.Indicator("isParty(s, t)")), SmallWorld.Evidence(SmallWorld.Catalogue(XAA)), 2025, 2027, year => year == 2026 ? new(2026, 6, 30) : new(2027, 6, 30));

        Assert.Equal("Plan years 2025 to 2027, each from what was known by its own day: 2027-06-30, 2026-06-30, 2027-06-30.", SeriesTable.Days(series, ConditionLanguage.English));
    }

    [Fact]
    public void Results_given_in_any_order_are_a_series_by_year()
    {
        var (plan, evidence) = (SmallWorld.Plan(SmallWorld.Indicator("isParty(s, t)")), SmallWorld.Evidence(SmallWorld.Catalogue(XAA)));
        var series = ResultSeries.Of(IndicatorEngine.Evaluate(plan, evidence, 2027, OneCondition.AsOf), IndicatorEngine.Evaluate(plan, evidence, 2026, OneCondition.AsOf));

        Assert.Equal([2026, 2027], series.Years.Select(results => results.Question.Year));
    }
}
