namespace TreatyIndicators.Tests.Catalogues;

/// <summary>What the sample collection shows when the Siem Reap-Angkor plan is computed from it.</summary>
public class SampleEvaluationTests
{
    private static readonly ResultSet Results = Evaluate(SampleEvidence.Evidence);

    private static readonly ResultSet WithoutRecords = Evaluate(Evidence.Of(SampleEvidence.Catalogue, SampleEvidence.Reports));

    [Fact]
    public void Without_the_records_fourteen_indicators_have_no_figure() =>
        Assert.Equal(
            "3.3 3.4 9.1 9.2 10.4 11.1 18.2 20.1 20.2 21.1 21.2 38.3 43.1 43.2",
            string.Join(' ', WithoutRecords.Results.Where(result => result.Undefined == WhyUndefined.RecordNotSupplied).Select(result => result.Indicator.Id.Value["SRAAP-".Length..])));

    [Fact]
    public void Population_that_another_indicator_decides_misses_the_records_of_that_one() =>
        Assert.Equal(["complianceRecord.cases", "complianceRecord.updates", "statements"], WithoutRecords[new("SRAAP-43.2")].MissingRecords);

    [Fact]
    public void A_find_of_stock_is_destroyed_in_time_too_late_or_still_pending()
    {
        var result = Results.Results.Single(one => one.Indicator.Id == new IndicatorId("SRAAP-14.2"));
        Assert.Equal("[XAL] [XAM] [XAN]", $"{result.Met} {result.NotMet} {result.Pending}");
    }

    [Fact]
    public void A_State_of_unknown_entry_into_force_is_doubtful_among_all_parties()
    {
        var result = Results.Results.Single(one => one.Indicator.Id == new IndicatorId("SRAAP-7.1"));
        Assert.Equal("[XAQ]", result.Doubtful.ToString());
        Assert.Equal("[XAD, XAP, XAX]", result.NotMet.ToString());
        Assert.Equal("17/20", $"{result.Numerator}/{result.Denominator}");
    }

    [Fact]
    public void Reports_under_the_other_convention_change_no_figure()
    {
        var without = ReportCollection.Of(SampleEvidence.Reports.Where(report => report.Header.Convention == ConventionId.Apmbc));
        var again = Evaluate(Evidence.Of(SampleEvidence.Catalogue, without));
        Assert.True(without.Count < SampleEvidence.Reports.Count);
        Assert.Equal(Figures(WithoutRecords), Figures(again));
    }

    [Fact]
    public void Payment_counts_on_the_last_day_three_months_before_the_meeting_and_not_a_day_later()
    {
        var result = Results[new("SRAAP-9.1")];
        Assert.Contains("XAF", result.Met);
        Assert.Contains("XAI", result.NotMet);
    }

    [Fact]
    public void Request_is_judged_by_its_last_version_and_the_earlier_one_is_outside()
    {
        var result = Results[new("SRAAP-20.1")];
        Assert.Equal(("[XAA-A5-2026/2, XAD-A5-2026]", "[XAA-A5-2026, XAB-A5-2024]"), (result.Met.ToString(), result.NotApplicable.ToString()));
    }

    private static ResultSet Evaluate(Evidence evidence) => IndicatorEngine.Evaluate(
        SampleEvidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor), evidence, SampleEvidence.Year, SampleEvidence.AsOf);

    private static IEnumerable<string> Figures(ResultSet results) =>
        results.Results.Select(result => $"{result.Indicator.Id} {result.Numerator}/{result.Denominator} {result.Met} {result.PartlyMet} {result.NotMet} {result.Unknown} {result.Pending}");
}
