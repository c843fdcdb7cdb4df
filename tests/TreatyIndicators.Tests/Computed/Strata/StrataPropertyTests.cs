using FsCheck;
using FsCheck.Fluent;
using static TreatyIndicators.Tests.Computed.Evaluations;

namespace TreatyIndicators.Tests.Computed.Strata;

/// <summary>What must hold of strata for whatever is reported.</summary>
public class StrataPropertyTests
{
    private static readonly StateCode[] States = [.. SampleEvidence.Catalogue.States.Select(state => state.Code)];

    private static readonly Gen<(StatePartyReport[] Reports, bool Records, int[] Places)> Worlds =
        from reports in ReportGenerator.Lists
        from records in Gen.Elements(true, false)
        from places in Gen.Choose(0, 4).ArrayOf(States.Length)
        select (reports, records, places);

    [Fact]
    public void Strata_of_a_partition_add_up_to_the_whole() => ForAll(world =>
    {
        var groups = StateGroups.Of(Enumerable.Range(1, 4).Select(number => new StateGroup
        {
            Name = $"Group {number}",
            States = States.Where((_, place) => world.Places[place] == number).ToValueList(),
        }));
        foreach (var result in Evaluate(ReportGenerator.EvidenceOf(world.Reports, world.Records)).Results)
        {
            AssertAddsUp(result, result.By(groups));
            AssertAddsUp(result, result.By(StateGroups.Regions(SampleEvidence.Catalogue)));
        }
    });

    [Fact]
    public void A_stratum_is_the_result_of_the_indicator_with_only_its_States() => ForAll(world =>
    {
        var group = States.Where((_, place) => world.Places[place] < 2).ToList();
        foreach (var result in Evaluate(ReportGenerator.EvidenceOf(world.Reports, world.Records)).Results.Where(HasStates))
        {
            var stratum = result.By(StateGroups.Of("Some", group))["Some"].Result;
            var findings = result.Findings().Where(finding => group.Contains(new(finding.Subject))).ToList();

            Assert.Equal(findings, stratum.Findings());
            Assert.Equal(findings.Where(finding => finding.Status == FindingStatus.Met).Select(finding => finding.Subject), stratum.Met);
            Assert.Equal(result.Silent.Where(subject => group.Contains(new(subject))), stratum.Silent);
            Assert.True(stratum.Value is null || (stratum.Bounds!.Value.Lower <= stratum.Value && stratum.Value <= stratum.Bounds.Value.Upper));
            Assert.True(stratum.Denominator > Rational.Of(0) || stratum.Undefined is not null);
        }
    });

    private static bool HasStates(IndicatorResult result) =>
        result.Indicator is { Measure: Measure.CountOfSubjects, Population.Universe.Source: null };

    private static void AssertAddsUp(IndicatorResult whole, TreatyIndicators.Strata strata)
    {
        if (strata.All.Count == 0)
        {
            Assert.Empty(whole.Findings());
            return;
        }

        Assert.True(strata.IsPartition);
        Assert.Empty(strata.InSeveral);
        Assert.Equal(whole.Numerator, Sum(strata, result => result.Numerator));
        Assert.Equal(whole.Denominator, Sum(strata, result => result.Denominator));
        Assert.Equal(whole.MetOrPartlyMet, strata.All.Sum(stratum => stratum.Result.MetOrPartlyMet));
        foreach (var list in new Func<IndicatorResult, ValueList<string>>[]
        {
            result => result.Met, result => result.PartlyMet, result => result.NotMet, result => result.Unknown, result => result.Pending,
            result => result.NotApplicable, result => result.Doubtful, result => result.Silent, result => result.Open,
        })
        {
            Assert.Equal(list(whole), strata.All.SelectMany(stratum => list(stratum.Result)).Order(StringComparer.Ordinal));
        }

        if (whole.Indicator.Kind is IndicatorKind.CountOfStatesParties or IndicatorKind.CountOfStates)
        {
            Assert.Equal(whole.Bounds?.Upper ?? Rational.Of(0), Sum(strata, result => result.Bounds?.Upper));
            Assert.True(whole.Bounds is null || strata.All.Any(stratum => stratum.Result.Denominator == Rational.Of(0)) || whole.Bounds.Value.Lower == Sum(strata, result => result.Bounds?.Lower));
        }
    }

    private static Rational Sum(TreatyIndicators.Strata strata, Func<IndicatorResult, Rational?> number) =>
        strata.All.Aggregate(Rational.Of(0), (sum, stratum) => sum + (number(stratum.Result) ?? Rational.Of(0)));

    private static void ForAll(Action<(StatePartyReport[] Reports, bool Records, int[] Places)> check) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(Arb.From(Worlds), check));
}
