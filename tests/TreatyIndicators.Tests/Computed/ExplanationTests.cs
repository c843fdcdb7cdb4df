using static TreatyIndicators.Tests.Computed.Evaluations;

namespace TreatyIndicators.Tests.Computed;

/// <summary>Explanations of every indicator and every State of the sample.</summary>
public class ExplanationTests
{
    private static readonly Lazy<List<(IndicatorResult Result, Explanation Explanation)>> All = new(() =>
        [.. new[] { Sample, SampleWithRecords }.Select(world => Evaluate(world)).SelectMany(results => results.Results
            .SelectMany(result => result.Findings().Select(finding => (result, results.Explain(result.Indicator.Id, finding.Subject)))))]);

    internal static IEnumerable<DecidingValue> Values(ExplainedTest? test) =>
        test is null ? [] : test.Values.Concat(test.Parts.SelectMany(part => Values(part)));

    [Fact]
    public void Outcomes_of_an_explanation_give_the_status_of_the_finding()
    {
        Assert.True(All.Value.Count > 3000, $"{All.Value.Count} explanations");
        Assert.All(All.Value, one => Assert.Equal(one.Explanation.Finding.Status, Status(one.Explanation, one.Result)));
    }

    [Fact]
    public void What_is_not_asked_any_more_is_not_reached()
    {
        Assert.All(All.Value, one =>
        {
            var (outside, condition) = (one.Explanation.Finding.Status is FindingStatus.NotApplicable or FindingStatus.Pending, one.Explanation.Condition);
            Assert.Equal(outside, condition.Outcome == ExplainedOutcome.NotReached);
            Assert.Equal(condition.Outcome == ExplainedOutcome.NotReached, condition.Values.Count + condition.Parts.Count == 0 && outside);
        });
        Assert.Contains(All.Value, one => Tests(one.Explanation.Condition).Skip(1).Any(test => test.Outcome == ExplainedOutcome.NotReached));
    }

    [Fact]
    public void Side_that_was_not_reached_stands_beside_one_that_settled_the_outcome() => Assert.All(All.Value, one =>
    {
        foreach (var test in Tests(one.Explanation.Condition).Where(test => test.Parts.Any(part => part.Outcome == ExplainedOutcome.NotReached)))
        {
            Assert.Contains(test.Parts, part => part.Outcome is ExplainedOutcome.Met or ExplainedOutcome.NotMet);
            Assert.NotEqual(ExplainedOutcome.Unknown, test.Outcome);
        }
    });

    [Fact]
    public void Finding_decided_by_a_report_names_a_value_and_its_report()
    {
        var decided = All.Value.Where(one => one.Explanation.Finding is { Reason: FindingReason.Decided, Status: FindingStatus.Met or FindingStatus.NotMet }
            && one.Result.Indicator.DataSources.All(source => source.StartsWith("report.", StringComparison.Ordinal))).ToList();

        Assert.True(decided.Count > 200, $"{decided.Count} decided findings");
        Assert.Empty(decided.Where(one => !Values(one.Explanation.Condition).Any(value => value.ReportId is not null))
            .Select(one => $"{one.Explanation.Finding.Indicator} {one.Explanation.Finding.Subject}"));
        Assert.All(decided.SelectMany(one => Values(one.Explanation.Condition).Where(value => value.ReportId is not null).Select(value => (one.Explanation, value))), one =>
            Assert.StartsWith(one.Explanation.Finding.Subject, one.value.ReportId!, StringComparison.Ordinal));
    }

    private static FindingStatus Status(Explanation explanation, IndicatorResult result)
    {
        var (population, left, waits) = (Outcome(explanation.Population, Truth.True), Outcome(explanation.NotApplicableWhen, Truth.False), Outcome(explanation.PendingWhen, Truth.False));
        var (condition, partly) = (Outcome(explanation.Condition, Truth.Unknown), Outcome(explanation.PartlyMetWhen, Truth.False));
        var silent = result.Silent.Contains(explanation.Finding.Subject);
        var reporting = result.Indicator.Silence == SilenceRule.ReportingAct;
        return population == Truth.False || left == Truth.True ? FindingStatus.NotApplicable
            : waits == Truth.True ? FindingStatus.Pending
            : population == Truth.Unknown || left == Truth.Unknown || waits == Truth.Unknown ? FindingStatus.Unknown
            : condition == Truth.True ? FindingStatus.Met
            : partly == Truth.True ? FindingStatus.PartlyMet
            : (silent || condition == Truth.Unknown) && !reporting ? FindingStatus.Unknown
            : FindingStatus.NotMet;
    }

    private static Truth Outcome(ExplainedTest? test, Truth absent) => test?.Outcome switch
    {
        null => absent,
        ExplainedOutcome.Met => Truth.True,
        ExplainedOutcome.NotMet => Truth.False,
        ExplainedOutcome.NotReached => absent,
        _ => Truth.Unknown,
    };

    private static IEnumerable<ExplainedTest> Tests(ExplainedTest test) => [test, .. test.Parts.SelectMany(Tests)];
}
