using NodaTime;

namespace TreatyIndicators.Tests.Catalogues.Plans;

public sealed class SiemReapAngkorPlanTests
{
    private static readonly ActionPlan Plan = Catalogue.Default.Plan(ActionPlanId.SiemReapAngkor);

    [Fact]
    public void The_shipped_plan_has_no_problem()
    {
        using var stream = EmbeddedData.Open("plans/siem-reap-angkor.json");

        var problems = PlanReader.Read(stream, "siem-reap-angkor.json").Problems;

        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    [Fact]
    public void It_has_the_parts_of_the_draft()
    {
        Assert.Equal(8, Plan.Chapters.Count);
        Assert.Equal(45, Plan.Actions.Count);
        Assert.Equal(87, Plan.Indicators.Count);
        Assert.Equal(88, Plan.Indicators.Sum(indicator => Math.Max(1, indicator.Components.Count)));
        Assert.Equal(18, Plan.Populations.Count);
        Assert.Equal(6, Plan.Relations.Count);
        Assert.Equal(54, Plan.Indicators.Sum(indicator => indicator.Readings.Count));
    }

    [Fact]
    public void It_runs_from_2025_to_2029()
    {
        Assert.Equal(new LocalDate(2025, 1, 1), Plan.From);
        Assert.Equal(new LocalDate(2029, 12, 31), Plan.To);
        Assert.Equal("draft of 16 August 2024", Plan.Edition);
    }

    [Theory]
    [InlineData(IndicatorKind.PercentageOfPopulation, 63)]
    [InlineData(IndicatorKind.CountOfStatesParties, 16)]
    [InlineData(IndicatorKind.CountOfStates, 4)]
    [InlineData(IndicatorKind.PercentageOfRequests, 2)]
    [InlineData(IndicatorKind.PercentageOfPersons, 1)]
    [InlineData(IndicatorKind.CountOfPersonsOrOrganisations, 1)]
    public void It_has_as_many_indicators_of_a_kind_as_the_draft(IndicatorKind kind, int count) =>
        Assert.Equal(count, Plan.Indicators.Count(indicator => indicator.Kind == kind));

    [Theory]
    [InlineData(SilenceRule.ReportingAct, 67)]
    [InlineData(SilenceRule.OtherSource, 15)]
    [InlineData(SilenceRule.Fact, 5)]
    public void It_has_as_many_indicators_of_a_silence_rule_as_the_draft(SilenceRule silence, int count) =>
        Assert.Equal(count, Plan.Indicators.Count(indicator => indicator.Silence == silence));

    [Theory]
    [InlineData(TimeBase.Instant, 32)]
    [InlineData(TimeBase.Annual, 48)]
    [InlineData(TimeBase.Cumulative, 7)]
    public void It_has_as_many_indicators_of_a_time_base_as_the_draft(TimeBase time, int count) =>
        Assert.Equal(count, Plan.Indicators.Count(indicator => indicator.TimeBase == time));

    [Fact]
    public void Actions_and_indicators_stand_in_order()
    {
        Assert.Equal(Enumerable.Range(1, 45), Plan.Actions.Select(action => action.Id.Number));
        Assert.Equal(Plan.Indicators.Select(indicator => indicator.Id).Order(), Plan.Indicators.Select(indicator => indicator.Id));
        Assert.All(
            Plan.Indicators.GroupBy(indicator => indicator.Id.Action),
            action => Assert.Equal(Enumerable.Range(1, action.Count()), action.Select(indicator => indicator.Id.Ordinal)));
    }

    [Fact]
    public void Everything_has_a_title_in_both_languages()
    {
        Label[] labels =
        [
            Plan.Title, .. Plan.Chapters.Select(chapter => chapter.Title), .. Plan.Actions.Select(action => action.Title),
            .. Plan.Actions.Select(action => action.Addressees), .. Plan.Populations.Select(population => population.Title),
            .. Plan.Indicators.Select(indicator => indicator.Title),
            .. Plan.Indicators.SelectMany(indicator => indicator.Components).Select(component => component.Title),
            .. Plan.Indicators.SelectMany(indicator => indicator.Readings).Select(reading => reading.Title),
        ];

        Assert.All(labels, label => Assert.False(string.IsNullOrWhiteSpace(label.En) || string.IsNullOrWhiteSpace(label.Zh)));
    }

    [Fact]
    public void Records_of_the_year_are_looked_at_on_its_last_day() =>
        Assert.Equal(
            ["3.3", "3.4", "9.1", "9.2", "10.2", "10.4", "11.1", "11.2", "20.1", "20.2", "21.1", "21.2", "38.3", "43.1"],
            Plan.Indicators.Where(indicator => indicator.ReferenceDate == ReferenceDate.YearEnd).Select(indicator => indicator.Id.Value["SRAAP-".Length..]));

    [Fact]
    public void Only_the_state_of_legislation_carries_forward() =>
        Assert.Equal(["SRAAP-45.1"], Plan.Indicators.Where(indicator => indicator.CarriesForward).Select(indicator => indicator.Id.Value));

    [Fact]
    public void Components_are_separate_measures() =>
        Assert.Equal(
            [("SRAAP-3.3a", IndicatorUnit.Persons), ("SRAAP-3.3b", IndicatorUnit.Organisations)],
            Plan.Indicator(new IndicatorId("SRAAP-3.3")).Components.Select(component => (component.Id, component.Unit)));

    [Fact]
    public void Indicators_of_affected_parties_can_be_read_in_the_narrow_sense_and_by_victims() =>
        Assert.Equal(
            Plan.Indicators.Where(indicator => indicator.Population.Name == "Affected").Select(indicator => indicator.Id.Value),
            Plan.Indicators.Where(indicator => indicator.Readings.Any(reading => reading.Name == "affectedNarrow") && indicator.Readings.Any(reading => reading.Name == "affectedByVictims")).Select(indicator => indicator.Id.Value));

    [Fact]
    public void Indicators_worded_for_all_parties_can_be_read_over_all_parties() =>
        Assert.Equal(
            ["SRAAP-16.1", "SRAAP-17.1", "SRAAP-17.2", "SRAAP-19.3", "SRAAP-23.2"],
            Plan.Indicators.Where(indicator => indicator.Readings.Any(reading => reading.Name == "allParties")).Select(indicator => indicator.Id.Value));

    [Fact]
    public void Requests_and_participants_are_subjects_of_their_own() =>
        Assert.Equal(
            [("Participants", new Universe("p", "meetings.participants")), ("ClearanceRequests", new Universe("q", "extensions.requests"))],
            Plan.Populations.Where(population => population.Universe != Universe.States).Select(population => (population.Name, population.Universe)));

    [Fact]
    public void A_source_names_the_place_in_the_draft() =>
        Assert.Equal(
            new SourceReference { Document = "Draft Siem Reap-Angkor Action Plan, 16 August 2024", Place = "action 7, indicator 1", Basis = "reading" },
            Plan.Indicator(new IndicatorId("SRAAP-7.1")).Source);
}
