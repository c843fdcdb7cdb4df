using static TreatyIndicators.Tests.Computed.Evaluations;

namespace TreatyIndicators.Tests.Computed.Strata;

public class ResultSeriesTests
{
    [Fact]
    public void Each_year_is_the_evaluation_of_that_year_from_what_was_known_on_the_day()
    {
        var series = ResultSeries.Of(SiemReap, Sample, 2024, 2027, SampleEvidence.AsOf);

        Assert.Equal([2024, 2025, 2026, 2027], series.Years.Select(results => results.Question.Year));
        Assert.Equal(
            Enumerable.Range(2024, 4).Select(year => Text(Evaluate(Sample, new(year, SampleEvidence.AsOf)))),
            series.Years.Select(Text));
        Assert.Equal(
            series.Years.Select(results => Text(results[new IndicatorId("SRAAP-7.1")])),
            series[new IndicatorId("SRAAP-7.1")].Select(Text));
    }

    [Fact]
    public void Years_are_in_order_and_within_the_range_of_the_engine()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ResultSeries.Of(SiemReap, Sample, 2027, 2026, SampleEvidence.AsOf));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResultSeries.Of(SiemReap, Sample, 1, 2, SampleEvidence.AsOf));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResultSeries.Of(SiemReap, Sample, 2026, int.MaxValue, SampleEvidence.AsOf));
    }

    [Fact]
    public void What_is_missing_is_told_as_for_one_year()
    {
        var bare = Evidence.Of(Catalogue.Create([], [], [], [], [], []), ReportCollection.Of([]));

        Assert.Equal(
            Assert.Throws<KeyNotFoundException>(() => IndicatorEngine.Evaluate(SiemReap, bare, 2026, SampleEvidence.AsOf)).Message,
            Assert.Throws<KeyNotFoundException>(() => ResultSeries.Of(SiemReap, bare, 2024, 2027, SampleEvidence.AsOf)).Message);
        Assert.Throws<ArgumentNullException>("plan", () => ResultSeries.Of(null!, Sample, 2024, 2027, SampleEvidence.AsOf));
        Assert.Throws<ArgumentNullException>("evidence", () => ResultSeries.Of(SiemReap, null!, 2024, 2027, SampleEvidence.AsOf));
    }
}
