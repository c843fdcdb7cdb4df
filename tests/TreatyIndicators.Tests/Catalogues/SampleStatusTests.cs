using static TreatyIndicators.FindingStatus;

namespace TreatyIndicators.Tests.Catalogues;

/// <summary>In the sample every indicator of the shipped plans has a figure, and subjects in every status that its definition knows.</summary>
public class SampleStatusTests
{
    public static TheoryData<string> Plans => [.. Catalogue.Default.Plans.Select(plan => plan.Id.Value)];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_indicator_has_a_figure(string plan) =>
        Assert.Empty(ResultsOf(plan).Where(result => result.Value is null).Select(result => $"{result.Indicator.Id}: {result.Undefined}"));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_measurable_part_has_a_figure(string plan) =>
        Assert.Empty(ResultsOf(plan).SelectMany(result => result.Components).Where(part => part.Value is null).Select(part => part.Component.Id));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_indicator_has_a_subject_in_each_status_that_its_definition_knows(string plan) =>
        Assert.Empty(ResultsOf(plan).SelectMany(result => Possible(result.Indicator).Except(Shown(result)).Select(status => $"{result.Indicator.Id} {status}")));

    [Theory]
    [MemberData(nameof(Plans))]
    public void No_status_is_shown_that_the_definition_does_not_know(string plan) =>
        Assert.Empty(ResultsOf(plan).SelectMany(result => Shown(result).Except(Possible(result.Indicator)).Select(status => $"{result.Indicator.Id} {status}")));

    /// <summary>Unknown because nothing is said, not only because membership is in doubt.</summary>
    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_indicator_of_a_fact_that_reports_tell_has_a_sure_member_that_is_silent(string plan) =>
        Assert.Empty(ResultsOf(plan)
            .Where(result => result.Indicator.Silence == SilenceRule.Fact && result.Indicator.DataSources.Any(source => source.StartsWith("report.", StringComparison.Ordinal)))
            .Where(result => !result.Unknown.Except(result.Doubtful).Any())
            .Select(result => result.Indicator.Id));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_number_is_of_more_than_nothing(string plan) =>
        Assert.All(
            ResultsOf(plan).Where(result => !HasSubjects(result.Indicator)),
            result => Assert.All(result.Components.Select(part => part.Value).Append(result.Value).OfType<Rational>(), value => Assert.True(value > Rational.Of(0), result.Indicator.Id.Value)));

    /// <summary>
    /// A number or a ratio is asked of nobody by itself. Whoever is asked may meet the condition or not, or stand outside, unless the population is
    /// all there are. Unknown may be any of them, since every population of States asks for membership, which a register can leave
    /// open, and every request can leave a member of its plan out.
    /// </summary>
    private static IEnumerable<FindingStatus> Possible(Indicator indicator) => !HasSubjects(indicator) ? [] :
    [
        Met,
        NotMet,
        Unknown,
        .. indicator.Population.Condition is null ? [] : new[] { NotApplicable },
        .. indicator.PartlyMetWhen is null ? [] : new[] { PartlyMet },
        .. indicator.PendingWhen is null ? [] : new[] { Pending },
    ];

    private static IEnumerable<FindingStatus> Shown(IndicatorResult result) =>
        new (FindingStatus Status, ValueList<string> Subjects)[]
        {
            (Met, result.Met),
            (PartlyMet, result.PartlyMet),
            (NotMet, result.NotMet),
            (Unknown, result.Unknown),
            (Pending, result.Pending),
            (NotApplicable, result.NotApplicable),
        }.Where(list => list.Subjects.Count > 0).Select(list => list.Status);

    private static bool HasSubjects(Indicator indicator) => indicator.Measure is Measure.CountOfSubjects or Measure.SumOverSubjects;

    private static ValueList<IndicatorResult> ResultsOf(string plan) => IndicatorEngine.Evaluate(
        SampleEvidence.Catalogue.Plan(new(plan)), SampleEvidence.Evidence, SampleEvidence.Year, SampleEvidence.AsOf).Results;
}
