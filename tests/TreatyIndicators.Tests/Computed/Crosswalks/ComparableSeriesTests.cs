namespace TreatyIndicators.Tests.Computed.Crosswalks;

public sealed class ComparableSeriesTests
{
    private static readonly Correspondence Pair = Catalogue.Default.Crosswalk.Of(new("SRAAP-1.1"))[0];
    private static readonly ResultSeries Lausanne = Series(ActionPlanId.Lausanne, 2023, 2027);
    private static readonly ResultSeries SiemReap = Series(ActionPlanId.SiemReapAngkor, 2024, 2026);

    [Fact]
    public void Values_stand_side_by_side_in_the_years_of_each_plan_and_breaks_are_marked() => Assert.Equal(
        [
            "2023  LAP-1.1",
            "2024  LAP-1.1",
            "2025 SRAAP-1.1 LAP-1.1 break",
            "2026 SRAAP-1.1  break",
            "2027  ",
        ],
        ComparableSeries.Of(Pair, SiemReap, Lausanne).Points.Select(point =>
            $"{point.Year} {point.First?.Indicator.Id} {point.Second?.Indicator.Id}{(point.IsBreak ? " break" : string.Empty)}"));

    [Fact]
    public void Values_are_those_of_the_series()
    {
        var series = ComparableSeries.Of(Pair.Inverse(), Lausanne, SiemReap);

        Assert.Equal(Lausanne[new("LAP-1.1")][2], series.Points[2].First);
        Assert.Equal(SiemReap[new("SRAAP-1.1")][2], series.Points[3].Second);
        Assert.Equal(Pair.Inverse(), series.Correspondence);
    }

    [Fact]
    public void An_indicator_of_another_plan_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() => ComparableSeries.Of(Pair, Lausanne, SiemReap));

    [Fact]
    public void A_year_that_a_series_has_not_is_no_break() => Assert.DoesNotContain(
        ComparableSeries.Of(Pair, Series(ActionPlanId.SiemReapAngkor, 2026, 2026), Series(ActionPlanId.Lausanne, 2026, 2028)).Points, point => point.IsBreak);

    [Fact]
    public void The_first_year_is_no_break() =>
        Assert.Equal([false, false], ComparableSeries.Of(Pair, Series(ActionPlanId.SiemReapAngkor, 2026, 2027), Series(ActionPlanId.Lausanne, 2026, 2027)).Points.Select(point => point.IsBreak));

    private static ResultSeries Series(ActionPlanId plan, int from, int to) =>
        ResultSeries.Of(Catalogue.Default.Plan(plan), SampleEvidence.Evidence, from, to, SampleEvidence.AsOf);
}
