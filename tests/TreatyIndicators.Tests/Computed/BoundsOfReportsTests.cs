using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed;

/// <summary>The bounds from end to end: every absent field is filled in every way, and the engine makes the headline of each completed collection.</summary>
public class BoundsOfReportsTests
{
    private static readonly bool?[] Answers = [null, false, true];

    /// <summary>One report of each of three States, some of whose fields are absent.</summary>
    private static readonly Arbitrary<StatePartyReport[]> ReportsOfAll = Arb.From(
        Gen.CollectToArray(Enumerable.Range(0, 3).Select(Any)),
        reports => reports.SelectMany((report, place) =>
            Simpler(report).Select(simpler => (StatePartyReport[])[.. reports[..place], simpler, .. reports[(place + 1)..]])));

    /// <summary>Population, pending, condition and partly met each rest on one field of their own.</summary>
    private static readonly Indicator Share = Indicator("stockpile.neverHeld = true") with
    {
        Population = Population("retained.noUseStatement = true"),
        PendingWhen = Parse("riskEducation.residual = true"),
        PartlyMetWhen = Parse("header.guideLayout = true"),
        DecidingFields = ["stockpile.neverHeld"],
    };

    [Theory]
    [InlineData(SilenceRule.ReportingAct, IndicatorKind.PercentageOfPopulation)]
    [InlineData(SilenceRule.ReportingAct, IndicatorKind.CountOfStatesParties)]
    [InlineData(SilenceRule.Fact, IndicatorKind.PercentageOfPopulation)]
    [InlineData(SilenceRule.Fact, IndicatorKind.CountOfStatesParties)]
    [InlineData(SilenceRule.OtherSource, IndicatorKind.PercentageOfPopulation)]
    public void Bounds_are_the_least_and_greatest_headline_of_all_completed_collections(SilenceRule silence, IndicatorKind kind)
    {
        var plan = Plan(Share with { Silence = silence, Kind = kind });
        var catalogue = Catalogue(State(0), State(1), State(2));
        var completed = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(ReportsOfAll, reports =>
        {
            var headlines = Completions(reports).Select(full => Headline(plan, catalogue, full).Value).ToList();
            var values = headlines.OfType<Rational>().ToList();

            Assert.Equal(values.Count == 0 ? null : new Bounds(values.Min(), values.Max()), Headline(plan, catalogue, reports).Bounds);
            completed += headlines.Count;
        }));

        Assert.True(completed >= 500, $"{completed} completions");
    }

    [Fact]
    public void Partly_met_State_whose_condition_is_unknown_is_open_in_the_bounds()
    {
        var report = Report(false, null, State(0)) with { Stockpile = new() };
        var result = Headline(Plan(Share with { Silence = SilenceRule.Fact }), Catalogue(State(0)), [report with { Header = report.Header with { GuideLayout = true } }]);

        Assert.Equal(["XAA"], result.PartlyMet);
        Assert.Equal(["XAA"], result.Open);
        Assert.Equal(Rational.Of(0), result.Value);
        Assert.Equal(new Bounds(Rational.Of(0), Rational.Of(100)), result.Bounds);
    }

    [Fact]
    public void Partly_met_State_whose_condition_does_not_hold_is_closed_in_the_bounds()
    {
        var report = Report(false, false, State(0));
        var result = Headline(Plan(Share), Catalogue(State(0)), [report with { Header = report.Header with { GuideLayout = true } }]);

        Assert.Equal(["XAA"], result.PartlyMet);
        Assert.Empty(result.Open);
        Assert.Equal(new Bounds(Rational.Of(0), Rational.Of(0)), result.Bounds);
    }

    private static IndicatorResult Headline(ActionPlan plan, Catalogue catalogue, IEnumerable<StatePartyReport> reports) =>
        IndicatorEngine.Evaluate(plan, Evidence(catalogue, [.. reports]), 2026, AsOf).Results[0];

    private static Gen<StatePartyReport> Any(int place) =>
        from pending in Answer(1, 2)
        from holds in Answer(5, 2)
        from member in Gen.Frequency((5, Gen.Constant<bool?>(null)), (3, Gen.Constant<bool?>(false)), (12, Gen.Constant<bool?>(true)))
        from guideLayout in Gen.Elements(true, false)
        let report = Report(pending, holds, State(place))
        select report with { Header = report.Header with { GuideLayout = guideLayout }, Retained = new() { NoUseStatement = member } };

    private static Gen<bool?> Answer(int absent, int given) =>
        Gen.Frequency((absent, Gen.Constant<bool?>(null)), (given, Gen.Elements<bool?>(false, true)));

    /// <summary>The report with one field more filled in: each State keeps its report, since a completion fills in fields and adds no reports.</summary>
    private static IEnumerable<StatePartyReport> Simpler(StatePartyReport report) => new[]
    {
        report with { Retained = new() { NoUseStatement = report.Retained!.NoUseStatement ?? true } },
        report with { RiskEducation = new() { Residual = report.RiskEducation!.Residual ?? false } },
        report with { Stockpile = new() { NeverHeld = report.Stockpile!.NeverHeld ?? false } },
        report with { Header = report.Header with { GuideLayout = false } },
    }.Where(simpler => simpler != report);

    private static StatePartyReport Report(bool? pending, bool? holds, StateCode state) => SmallWorld.Report(state) with
    {
        RiskEducation = new() { Residual = pending },
        Stockpile = new() { NeverHeld = holds },
        Retained = new() { NoUseStatement = true },
    };

    private static IEnumerable<List<StatePartyReport>> Completions(IReadOnlyList<StatePartyReport> reports)
    {
        IEnumerable<List<StatePartyReport>> all = [[]];
        return reports.Aggregate(all, (before, report) => before.SelectMany(list => Completions(report).Select(full => (List<StatePartyReport>)[.. list, full])));
    }

    private static IEnumerable<StatePartyReport> Completions(StatePartyReport report) =>
        from member in Known(report.Retained!.NoUseStatement)
        from pending in Known(report.RiskEducation!.Residual)
        from holds in Known(report.Stockpile!.NeverHeld)
        select report with
        {
            Retained = new() { NoUseStatement = member },
            RiskEducation = new() { Residual = pending },
            Stockpile = new() { NeverHeld = holds },
        };

    private static IEnumerable<bool?> Known(bool? value) => Answers.Where(answer => answer is not null && (value is null || answer == value));
}
