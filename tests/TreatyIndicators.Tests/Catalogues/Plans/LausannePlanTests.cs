using NodaTime;

namespace TreatyIndicators.Tests.Catalogues.Plans;

public sealed class LausannePlanTests
{
    private static readonly ActionPlan Plan = Catalogue.Default.Plan(ActionPlanId.Lausanne);

    [Fact]
    public void The_shipped_plan_has_no_problem()
    {
        using var stream = EmbeddedData.Open("plans/lausanne.json");

        var problems = PlanReader.Read(stream, "lausanne.json").Problems;

        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    [Fact]
    public void It_has_the_parts_of_the_draft()
    {
        Assert.Equal(10, Plan.Chapters.Count);
        Assert.Equal(50, Plan.Actions.Count);
        Assert.Equal(77, Plan.Indicators.Count);
        Assert.Equal(87, Plan.Indicators.Sum(indicator => Math.Max(1, indicator.Components.Count)));
        Assert.Equal(21, Plan.Populations.Count);
        Assert.Equal(5, Plan.Relations.Count);
        Assert.Equal(27, Plan.Indicators.Sum(indicator => indicator.Readings.Count));
    }

    [Fact]
    public void It_runs_from_2021_to_2025()
    {
        Assert.Equal(ConventionId.Ccm, Plan.Convention);
        Assert.Equal(new LocalDate(2021, 1, 1), Plan.From);
        Assert.Equal(new LocalDate(2025, 12, 31), Plan.To);
        Assert.Equal("informal draft of October 2020", Plan.Edition);
    }

    [Theory]
    [InlineData(IndicatorKind.CountOfStatesParties, 66)]
    [InlineData(IndicatorKind.CountOfStates, 4)]
    [InlineData(IndicatorKind.CountOfRequests, 2)]
    [InlineData(IndicatorKind.CountOfPersonsOrOrganisations, 1)]
    [InlineData(IndicatorKind.CountOfCases, 1)]
    [InlineData(IndicatorKind.CountOfMeetings, 1)]
    [InlineData(IndicatorKind.SumOfItems, 1)]
    [InlineData(IndicatorKind.CountOfInstruments, 1)]
    public void It_has_as_many_indicators_of_a_kind_as_the_draft(IndicatorKind kind, int count) =>
        Assert.Equal(count, Plan.Indicators.Count(indicator => indicator.Kind == kind));

    [Theory]
    [InlineData(SilenceRule.ReportingAct, 42)]
    [InlineData(SilenceRule.OtherSource, 18)]
    [InlineData(SilenceRule.Fact, 17)]
    public void It_has_as_many_indicators_of_a_silence_rule_as_the_draft(SilenceRule silence, int count) =>
        Assert.Equal(count, Plan.Indicators.Count(indicator => indicator.Silence == silence));

    [Theory]
    [InlineData(TimeBase.Instant, 23)]
    [InlineData(TimeBase.Annual, 45)]
    [InlineData(TimeBase.Cumulative, 9)]
    public void It_has_as_many_indicators_of_a_time_base_as_the_draft(TimeBase time, int count) =>
        Assert.Equal(count, Plan.Indicators.Count(indicator => indicator.TimeBase == time));

    [Fact]
    public void Actions_and_indicators_stand_in_order()
    {
        Assert.Equal(Enumerable.Range(1, 50), Plan.Actions.Select(action => action.Id.Number));
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
            ["4.2", "5.2", "9.1", "9.2", "10.1", "10.2", "11.1", "11.2", "11.3", "11.4", "13.1", "15.1", "20.1", "25.1", "36.2", "43.1", "49.1", "50.1"],
            Plan.Indicators.Where(indicator => indicator.ReferenceDate == ReferenceDate.YearEnd).Select(indicator => indicator.Id.Value["LAP-".Length..]));

    [Fact]
    public void What_is_told_of_national_measures_carries_forward() =>
        Assert.Equal(["LAP-47.1", "LAP-47.2"], Plan.Indicators.Where(indicator => indicator.CarriesForward).Select(indicator => indicator.Id.Value));

    [Fact]
    public void Seven_indicators_hold_more_than_one_measure() =>
        Assert.Equal(
            ["LAP-4.2: 4", "LAP-17.1: 3", "LAP-17.2: 2", "LAP-42.1: 2", "LAP-43.1: 2", "LAP-46.1: 2", "LAP-48.2: 2"],
            Plan.Indicators.Where(indicator => indicator.Components.Count > 0).Select(indicator => $"{indicator.Id}: {indicator.Components.Count}"));

    [Fact]
    public void Women_are_counted_as_persons_and_the_delegations_they_lead_as_delegations() =>
        Assert.Equal(
            [IndicatorUnit.Persons, IndicatorUnit.Persons, IndicatorUnit.Persons, IndicatorUnit.Delegations],
            Plan.Indicator(new("LAP-4.2")).Components.Select(component => component.Unit));

    [Fact]
    public void Eight_indicators_can_be_partly_met_and_two_not_applicable()
    {
        Assert.Equal(
            ["LAP-2.1", "LAP-27.1", "LAP-29.1", "LAP-31.1", "LAP-34.1", "LAP-34.2", "LAP-38.2", "LAP-47.2"],
            Plan.Indicators.Where(indicator => indicator.PartlyMetWhen is not null).Select(indicator => indicator.Id.Value));
        Assert.Equal(["LAP-43.1", "LAP-45.1"], Plan.Indicators.Where(indicator => indicator.NotApplicableWhen is not null).Select(indicator => indicator.Id.Value));
        Assert.DoesNotContain(Plan.Indicators, indicator => indicator.PendingWhen is not null);
    }

    [Fact]
    public void Indicators_of_affected_parties_or_for_them_can_be_read_in_the_narrow_sense_and_by_victims() =>
        Assert.Equal(
            ["LAP-2.1", "LAP-2.2", "LAP-3.1", "LAP-3.2", "LAP-5.1", "LAP-6.1", "LAP-7.1"],
            Plan.Indicators.Where(indicator => indicator.Readings.Any(reading => reading.Name == "affectedNarrow") && indicator.Readings.Any(reading => reading.Name == "affectedByVictims")).Select(indicator => indicator.Id.Value));

    [Fact]
    public void Participants_requests_events_and_meetings_are_subjects_of_their_own() =>
        Assert.Equal(
            [
                ("Participants", new Universe("p", "meetings.participants")),
                ("StockpileRequests", new Universe("q", "extensions.requests")),
                ("ClearanceRequests", new Universe("q", "extensions.requests")),
                ("UseEvents", new Universe("k", "useEvents")),
                ("OutreachMeetings", new Universe("e", "meetings.outreach")),
            ],
            Plan.Populations.Where(population => population.Universe != Universe.States).Select(population => (population.Name, population.Universe)));

    [Fact]
    public void Indicators_that_overlap_or_sound_alike_are_related() =>
        Assert.Equal(
            ["NearDuplicate LAP-5.2 LAP-36.2", "SameWording LAP-15.1 LAP-20.1", "Overlap LAP-39.2 LAP-40.1", "Subset LAP-3.2 LAP-3.1", "Subset LAP-36.2 LAP-5.2"],
            Plan.Relations.Select(relation => $"{relation.Kind} {relation.First} {relation.Second}"));

    [Fact]
    public void A_source_names_the_place_in_the_draft() =>
        Assert.Equal(
            new SourceReference { Document = "Informal draft Lausanne Action Plan, CCM/CONF/2020/14", Place = "action 43, indicator 1", Basis = "reading" },
            Plan.Indicator(new("LAP-43.1")).Source);
}
