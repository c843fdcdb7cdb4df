using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace TreatyIndicators.Tests.Computed.Reporting;

/// <summary>Who reported, held against the indicators of both plans that count reports; where the two differ, the difference is the one that the page tells.</summary>
public sealed class ReportingAndIndicatorsTests
{
    private static readonly ActionPlan Lausanne = Catalogue.Default.Plan(ActionPlanId.Lausanne);

    private static readonly ActionPlan SiemReap = Catalogue.Default.Plan(ActionPlanId.SiemReapAngkor);

    private int compared;

    [Fact]
    public void The_sample_agrees_with_the_Siem_Reap_Angkor_plan() => OnSample(AgreesWithSiemReap);

    [Fact]
    public void The_sample_agrees_with_the_Lausanne_plan() => OnSample(AgreesWithLausanne);

    [Fact]
    public void Random_evidence_agrees_with_the_Siem_Reap_Angkor_plan() => OnRandom(AgreesWithSiemReap);

    [Fact]
    public void Random_evidence_agrees_with_the_Lausanne_plan() => OnRandom(AgreesWithLausanne);

    [Fact]
    public void In_the_sample_the_share_differs_from_the_indicator_by_one_State_whose_first_term_ended_after_April()
    {
        var indicator = IndicatorEngine.Evaluate(SiemReap, SampleEvidence.Evidence, 2026, SampleEvidence.AsOf)[new("SRAAP-7.1")];
        var annual = ReportingPerformance.Of(SampleEvidence.Evidence, [ConventionId.Apmbc], 2026, 2026, SampleEvidence.AsOf).Years[0].Annual;

        Assert.Equal((17, 20), (indicator.Met.Count, indicator.Met.Count + indicator.NotMet.Count));
        Assert.Equal((17, 19), (annual.Received.Count, annual.Expected.Count));
        Assert.Equal(["XAP"], indicator.NotMet.Except(Codes(annual.Expected)));
    }

    /// <summary>SRAAP-7.1 looks at the parties of the end of the year covered whose first term ended by the day; here it is those that owe an annual report.</summary>
    private void AgreesWithSiemReap(Evidence evidence, int year, LocalDate asOf)
    {
        var results = IndicatorEngine.Evaluate(SiemReap, evidence, year, asOf);
        var (membership, due) = (evidence.Catalogue.Membership(ConventionId.Apmbc).KnownOn(asOf), new LocalDate(year, 4, 30));
        var annual = ReportingPerformance.Of(evidence, [ConventionId.Apmbc], year, year, asOf).Years[0].Annual;
        var reported = Codes(annual.Entries.Where(entry => entry.Reports.Count > 0));
        var indicator = results[new("SRAAP-7.1")];

        Same(indicator.Met, Population(indicator).Intersect(reported));
        Same(
            Plain(membership, Population(indicator)).Where(state => membership.IsParty(new(state), due) == Truth.True && membership.InitialReportDue(new(state)) < due),
            Plain(membership, Codes(annual.Expected)).Where(state => membership.InitialReportDue(new(state)) <= asOf));
        Same(
            Codes(annual.OnTime).Intersect(Population(indicator)),
            Codes(annual.Expected).Intersect(indicator.Readings.Single(reading => reading.Reading.Name == "by30April").Result.Met));
        Assert.Empty(results[new("SRAAP-7.2")].Met.Except(reported));
        Assert.Empty(results[new("SRAAP-44.1")].Met.Except(reported));
        Assert.Empty(results[new("SRAAP-44.1")].Met.Intersect(Codes(annual.Missing)));
    }

    /// <summary>LAP-43.1 looks at the parties of the end of the year, and an initial report is no annual one.</summary>
    private void AgreesWithLausanne(Evidence evidence, int year, LocalDate asOf)
    {
        var results = IndicatorEngine.Evaluate(Lausanne, evidence, year, asOf);
        var (membership, due) = (evidence.Catalogue.Membership(ConventionId.Ccm).KnownOn(asOf), new LocalDate(year, 4, 30));
        var reference = LocalDate.Min(asOf, new(year, 12, 31));
        var told = ReportingPerformance.Of(evidence, [ConventionId.Ccm], year, year, asOf).Years[0];
        var initial = results[new("LAP-43.1")].Components.Single(component => component.Component.Id == "LAP-43.1a").Result;
        var annual = results[new("LAP-43.1")].Components.Single(component => component.Component.Id == "LAP-43.1b").Result;
        var updates = told.Annual.Expected.Where(entry => entry.Reports.Any(report => report.Header.Kind.Value != ReportKind.Initial && report.Header.SubmittedOn <= due));

        Same(Plain(membership, initial.Met), Plain(membership, Codes(told.Initial.OnTime)).Where(state => membership.IsParty(new(state), reference) == Truth.True));
        Same(
            Plain(membership, annual.Met).Where(state => membership.IsParty(new(state), due) == Truth.True),
            Plain(membership, Codes(updates)).Where(state => membership.IsParty(new(state), reference) == Truth.True));
        Assert.Empty(results[new("LAP-44.1")].Met.Intersect(Codes(told.Annual.SilentForTwoYears)));
        Assert.Empty(results[new("LAP-45.1")].Met.Intersect(Codes(told.Annual.Missing)));
    }

    private void OnSample(Action<Evidence, int, LocalDate> agrees)
    {
        foreach (var asOf in new LocalDate[] { new(2025, 4, 29), new(2025, 4, 30), new(2025, 12, 31), new(2026, 5, 29), SampleEvidence.AsOf, new(2027, 5, 1) })
        {
            for (var year = 2025; year <= 2027; year++)
            {
                agrees(SampleEvidence.Evidence, year, asOf);
            }
        }

        Assert.True(compared > 50, $"{compared} compared");
    }

    private void OnRandom(Action<Evidence, int, LocalDate> agrees)
    {
        var questions =
            from evidence in RandomReporting.Evidence
            from asOf in RandomReporting.Days
            select (Evidence: evidence, AsOf: asOf);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(Arb.From(questions), one =>
        {
            for (var year = 2017; year <= 2026; year++)
            {
                agrees(one.Evidence, year, one.AsOf);
            }
        }));
        Assert.True(compared > 15, $"{compared} compared");
    }

    private void Same(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var states = expected.Order(StringComparer.Ordinal).ToList();
        Assert.Equal(states, actual.Order(StringComparer.Ordinal));
        compared += states.Count;
    }

    /// <summary>The States that joined once, on a day that is known: for the others the functions of the conditions know less, or look at the last time only.</summary>
    private static IEnumerable<string> Plain(Membership membership, IEnumerable<string> states) =>
        states.Where(state => membership.EntryIntoForce(new(state))?.IsExact == true && membership.Of(new(state)).Spells.Count == 1);

    private static List<string> Population(IndicatorResult result) => [.. result.Met, .. result.NotMet];

    private static List<string> Codes(IEnumerable<ReportingEntry> entries) => [.. entries.Select(entry => entry.State.Value)];
}
