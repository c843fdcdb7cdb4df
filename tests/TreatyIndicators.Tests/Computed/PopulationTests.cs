using NodaTime;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.Evaluations;

namespace TreatyIndicators.Tests.Computed;

/// <summary>Who belongs to a population of a plan, asked by its name.</summary>
public sealed class PopulationTests
{
    private static readonly LocalDate Day = new(2026, 6, 30);

    [Fact]
    public void Members_are_those_whose_duty_is_open_on_the_day()
    {
        var register = Fictitious.Register() with
        {
            Deposits = [Fictitious.Joined(Fictitious.XAA, "1998-09-01", "1999-03-01"), Fictitious.Joined(Fictitious.XAB, "1998-09-01", "1999-03-01")],
            Obligations = [Fictitious.Clearance(Fictitious.XAA, "1999-03-01", to: "2026-06-30"), Fictitious.Clearance(Fictitious.XAB, "1999-03-01")],
        };
        var evidence = Evidence.Of(Catalogue.Default.WithStates([Fictitious.State(Fictitious.XAA), Fictitious.State(Fictitious.XAB)]).WithRegister(register), ReportCollection.Empty);

        Assert.Equal(["XAA", "XAB"], On(Day.PlusDays(-1)).Members);
        Assert.Equal(["XAB"], On(Day).Members);

        PopulationMembers On(LocalDate day) => Evaluate(evidence, new(2026, Day) { ReferenceDate = day }).Population("ClearanceDuty");
    }

    [Fact]
    public void Members_that_an_indicator_takes_out_are_members_all_the_same()
    {
        var results = Evaluate(Evidence.Of(Catalogue.Default, ReportCollection.Empty), new(2015, new(2015, 6, 18)) { ReferenceDate = new(2015, 6, 18) });

        Assert.Equal(FindingStatus.NotApplicable, results[new("SRAAP-7.1")].Finding("OMN").Status);
        Assert.Contains("OMN", results.Population("AllParties").Members);
    }

    [Fact]
    public void States_of_which_it_is_not_known_whether_they_belong_are_doubtful_and_not_members()
    {
        var result = Evaluate(Evidence.Of(Catalogue.Default, ReportCollection.Empty), new(2026, Day) { ReferenceDate = Day }).Population("AllParties");

        Assert.Equal(["LBN"], result.Doubtful);
        Assert.DoesNotContain("LBN", result.Members);
    }

    [Fact]
    public void Members_of_every_population_are_the_denominators_where_nobody_is_taken_out() =>
        Assert.All(SiemReap.Indicators.Where(indicator => indicator is { Measure: Measure.CountOfSubjects, NotApplicableWhen: null, PendingWhen: null }), indicator =>
        {
            var results = Evaluate(SampleWithRecords, new(2026, Day) { ReferenceDate = Day });
            var (population, result) = (results.Population(indicator.Population.Name), results[indicator.Id]);

            Assert.Equal(indicator.Population, population.Population);
            Assert.Equal(result.Denominator, Rational.Of(population.Members.Count));
            Assert.Equal(result.Doubtful, population.Doubtful);
        });

    [Fact]
    public void Without_a_day_the_reference_date_of_the_first_indicator_over_it_counts()
    {
        var results = Evaluate(Sample);

        Assert.Equal(new(2025, 12, 31), results.Population("ClearanceDuty").On);
        Assert.Equal(Day, results.Population("NotPartyAtPlanStart").On);
    }

    [Fact]
    public void A_population_whose_records_were_not_supplied_has_nobody() =>
        Assert.Empty(Evaluate(Sample).Population("ClearanceRequests").Members);

    [Fact]
    public void A_name_that_the_plan_does_not_have_is_refused() =>
        Assert.Equal(
            $"{SiemReap.Title.En} counts no population Cleared.",
            Assert.Throws<KeyNotFoundException>(() => Evaluate(Sample).Population("Cleared")).Message);
}
