using FsCheck;
using FsCheck.Fluent;
using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed.Readings;

/// <summary>Numbers added up over subjects: the sum, what remains possible, and the lists.</summary>
public class SumTests
{
    private static readonly Indicator Kept = Indicator("retained.totals.quantity >= 0") with
    {
        Measure = Measure.SumOverSubjects,
        Kind = IndicatorKind.CountOfPersonsOrOrganisations,
        Unit = IndicatorUnit.Persons,
        Condition = Parse("retained.totals.quantity"),
        Population = Population("riskEducation.residual = true"),
        Silence = SilenceRule.Fact,
        DecidingFields = ["retained.totals.quantity"],
    };

    [Fact]
    public void The_numbers_of_the_members_are_added_up_and_shown_one_by_one()
    {
        var result = Result(Kept, Report(0, true, 12), Report(1, true, 0), Report(2, true, 30), Report(3, false, 100));

        Assert.Equal("42/3=42 42..42", Figure(result));
        Assert.Equal([new("XAA", Rational.Of(12)), new("XAC", Rational.Of(30))], result.Amounts);
        Assert.Equal(["XAA", "XAC"], result.Met);
        Assert.Equal(["XAB"], result.NotMet);
        Assert.Equal(["XAD"], result.NotApplicable);
    }

    [Fact]
    public void A_number_that_is_not_known_leaves_the_sum_without_an_upper_bound()
    {
        var result = Result(Kept, Report(0, true, 12), Report(1, true, null));

        Assert.Equal("12/2=12 12..", Figure(result));
        Assert.Equal(["XAB"], result.Unknown);
        Assert.Equal(["XAB"], result.Open);
    }

    [Fact]
    public void A_doubtful_member_with_a_known_number_is_in_the_upper_bound_alone()
    {
        var result = Result(Kept, Report(0, true, 12), Report(1, null, 8));

        Assert.Equal("12/1=12 12..20", Figure(result));
        Assert.Equal(["XAB"], result.Doubtful);
    }

    [Fact]
    public void Over_an_empty_population_there_is_no_sum()
    {
        var result = Result(Kept, Report(0, false, 12));

        Assert.Equal("0/0= none", Figure(result));
        Assert.Equal(WhyUndefined.EmptyPopulation, result.Undefined);
    }

    [Fact]
    public void Where_only_doubtful_members_are_there_the_bounds_are_those_of_one_or_more_of_them() =>
        Assert.Equal("0/0= 5..13", Figure(Result(Kept, Report(0, null, 5), Report(1, null, 8))));

    [Fact]
    public void A_silent_State_adds_nothing_to_the_headline_where_the_act_of_reporting_counts()
    {
        var result = Result(
            Kept with { Silence = SilenceRule.ReportingAct },
            Report(0, true, 12), SmallWorld.Report(State(1)) with { RiskEducation = new() { Residual = true } });

        Assert.Equal("12/2=12 12..", Figure(result));
        Assert.Equal(["XAB"], result.NotMet);
        Assert.Equal(["XAB"], result.Silent);
    }

    [Fact]
    public void Explaining_shows_the_field_that_gave_the_number()
    {
        var explained = Result(Kept, Report(0, true, 12)).Explain("XAA");

        Assert.Equal("retained.totals.quantity != 0", explained.Condition.Test.ToString());
        Assert.Equal(ExplainedOutcome.Met, explained.Condition.Outcome);
        Assert.Equal("12", Assert.Single(explained.Condition.Values).Value);
    }

    [Fact]
    public void After_a_correction_the_sum_is_that_of_the_corrected_reports()
    {
        var plan = Plan(Kept);
        var evidence = Evidence(Catalogue(State(0), State(1)), Report(0, true, 12), Report(1, true, 30));
        var before = IndicatorEngine.Evaluate(plan, evidence, 2026, AsOf).Results[0];
        var after = IndicatorEngine.Evaluate(plan, evidence.With(Report(1, true, 7)), 2026, AsOf).Results[0];

        Assert.Equal(("42/2=42 42..42", "19/2=19 19..19"), (Figure(before), Figure(after)));
    }

    /// <summary>Every absent answer is filled in every way, numbers with 0 and with 1,000: more than all others together.</summary>
    [Fact]
    public void Bounds_are_the_least_and_the_greatest_sum_of_all_completed_collections()
    {
        var any = Gen.CollectToArray(Enumerable.Range(0, 3).Select(place =>
            from member in Gen.Elements<bool?>(true, false, null)
            from number in Gen.Elements<long?>(0, 3, 7, null)
            select Report(place, member, number)));
        var unlimited = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(120), Prop.ForAll(Arb.From(any), reports =>
        {
            var result = Result(Kept, reports);
            var sums = Completions(reports).Select(full => Result(Kept, full).Value).OfType<Rational>().ToList();

            Assert.Equal(sums.Count == 0 ? null : sums.Min(), result.Bounds?.Lower);
            if (result.Bounds is { Upper: null })
            {
                unlimited++;
                Assert.True(sums.Max() >= Rational.Of(1000));
            }
            else
            {
                Assert.Equal(sums.Count == 0 ? null : sums.Max(), result.Bounds?.Upper);
            }
        }));

        Assert.InRange(unlimited, 20, 110);
    }

    private static string Figure(IndicatorResult result) =>
        $"{result.Numerator}/{result.Denominator}={result.Value} {(result.Bounds is { } bounds ? $"{bounds.Lower}..{bounds.Upper}" : "none")}";

    private static IndicatorResult Result(Indicator indicator, params StatePartyReport[] reports) =>
        Evaluate(indicator, Evidence(Catalogue([.. reports.Select(report => report.Header.State)]), reports));

    private static StatePartyReport Report(int state, bool? member, long? number) => SmallWorld.Report(State(state)) with
    {
        RiskEducation = new() { Residual = member },
        Retained = new() { Totals = new() { Quantity = number } },
    };

    private static IEnumerable<StatePartyReport[]> Completions(IEnumerable<StatePartyReport> reports)
    {
        IEnumerable<StatePartyReport[]> all = [[]];
        return reports.Aggregate(all, (before, report) => before.SelectMany(list => Completions(report).Select(full => (StatePartyReport[])[.. list, full])));
    }

    private static IEnumerable<StatePartyReport> Completions(StatePartyReport report) =>
        from member in report.RiskEducation!.Residual is { } known ? [known] : new[] { true, false }
        from number in report.Retained!.Totals!.Quantity is { } told ? [told] : new[] { 0L, 1000L }
        select report with { RiskEducation = new() { Residual = member }, Retained = new() { Totals = new() { Quantity = number } } };
}
