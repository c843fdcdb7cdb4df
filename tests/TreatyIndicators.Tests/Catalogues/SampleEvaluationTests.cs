namespace TreatyIndicators.Tests.Catalogues;

/// <summary>What the sample collection shows when the Siem Reap-Angkor plan is computed from it.</summary>
public class SampleEvaluationTests
{
    private static readonly ResultSet Results = IndicatorEngine.Evaluate(
        SampleEvidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor),
        Evidence.Of(SampleEvidence.Catalogue, SampleEvidence.Reports),
        SampleEvidence.Year,
        SampleEvidence.AsOf);

    private static IEnumerable<IndicatorResult> Decided => Results.Results.Where(result => result.Undefined is null);

    [Fact]
    public void Fifteen_indicators_have_no_figure_because_their_records_are_not_supplied() =>
        Assert.Equal(
            "3.3 3.4 9.1 9.2 10.4 11.1 11.2 18.2 20.1 20.2 21.1 21.2 38.3 43.1 43.2",
            string.Join(' ', Results.Results.Where(result => result.Undefined == WhyUndefined.RecordNotSupplied).Select(result => result.Indicator.Id.Value["SRAAP-".Length..])));

    [Fact]
    public void Population_that_another_indicator_decides_misses_the_records_of_that_one() =>
        Assert.Equal(["complianceRecord.cases", "complianceRecord.updates", "statements"], Results[new("SRAAP-43.2")].MissingRecords);

    [Fact]
    public void Every_indicator_with_a_figure_is_met_by_some_State_and_not_by_another()
    {
        Assert.Empty(Decided.Where(result => result.Met.Count == 0).Select(result => result.Indicator.Id));
        Assert.Equal([new IndicatorId("SRAAP-14.1")], Decided.Where(result => result.NotMet.Count == 0).Select(result => result.Indicator.Id));
    }

    [Fact]
    public void Every_indicator_of_States_that_can_be_partly_met_is_partly_met_by_one()
    {
        var canBe = Decided.Where(result => result.Indicator.PartlyMetWhen is not null);
        Assert.Equal(9, canBe.Count());
        Assert.Empty(canBe.Where(result => result.PartlyMet.Count == 0).Select(result => result.Indicator.Id));
    }

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
        var again = IndicatorEngine.Evaluate(
            SampleEvidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor),
            Evidence.Of(SampleEvidence.Catalogue, without),
            SampleEvidence.Year,
            SampleEvidence.AsOf);
        Assert.True(without.Count < SampleEvidence.Reports.Count);
        Assert.Equal(Figures(Results), Figures(again));
    }

    private static IEnumerable<string> Figures(ResultSet results) =>
        results.Results.Select(result => $"{result.Indicator.Id} {result.Numerator}/{result.Denominator} {result.Met} {result.PartlyMet} {result.NotMet} {result.Unknown} {result.Pending}");
}
