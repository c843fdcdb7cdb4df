using NodaTime;
using static TreatyIndicators.Tests.Computed.Progress.TwoYears;

namespace TreatyIndicators.Tests.Computed.Progress;

public class SeriesTests
{
    private static readonly LocalDate AsOf = new(2030, 1, 1);

    [Fact]
    public void Gaps_are_shown_as_gaps_of_their_kind_and_no_change_is_told_across_them()
    {
        var evidence = Evidence((2021, "yn"), (2022, "--"), (2023, "??"), (2025, "yy"), (2026, "yn"));
        var series = ResultSeries.Of(Years(SmallWorld.Plan(Share), evidence, 2021, 2022, 2023, 2025, 2026)).Indicator(Share.Id);

        Assert.Equal([2021, 2022, 2023, 2024, 2025, 2026], series.Points.Select(point => point.Year));
        Assert.Equal([null, SeriesGap.EmptyPopulation, SeriesGap.NothingKnown, SeriesGap.NotEvaluated, null, null], series.Points.Select(point => point.Gap));
        Assert.Equal(
            [WhyNoProgress.NoBaseline, WhyNoProgress.NoValue, WhyNoProgress.BaselineHasNoValue, WhyNoProgress.NoValue, WhyNoProgress.BaselineHasNoValue, null],
            series.Points.Select(point => point.Change.Absent));
        Assert.Equal(Number(-50), series.Points[^1].Change.Value);
        Assert.Null(series.Points[3].Result);
        Assert.Null(series.Points[3].AsOf);
    }

    [Fact]
    public void Another_edition_with_the_same_definition_is_marked_and_still_compared()
    {
        var plan = SmallWorld.Plan(Share);
        var renamed = plan with { Edition = "second", Indicators = [Share with { Title = new() { En = "other words" }, Interpretation = "as before" }] };
        var last = TwoEditions(plan, renamed);

        Assert.Equal([SeriesBreak.Edition], last.Breaks);
        Assert.Equal(Number(50), last.Change.Value);
    }

    public static TheoryData<string, SeriesBreak> Changes() => new()
    {
        { "condition", SeriesBreak.Definition },
        { "silence", SeriesBreak.Definition },
        { "partly met", SeriesBreak.Definition },
        { "time", SeriesBreak.Definition },
        { "population", SeriesBreak.Population },
        { "unit", SeriesBreak.Unit },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_definition_that_changed_is_a_break_across_which_nothing_is_compared(string change, SeriesBreak found)
    {
        var changed = change switch
        {
            "condition" => Share with { Condition = OneCondition.Parse("stockpile.neverHeld = true or riskEducation.residual = true") },
            "silence" => Share with { Silence = SilenceRule.ReportingAct },
            "partly met" => Share with { PartlyMetWhen = OneCondition.Parse("riskEducation.residual = true") },
            "time" => Share with { TimeBase = TimeBase.Instant },
            "population" => Share with { Population = SmallWorld.Population("isParty(s, t)") },
            _ => Count,
        };
        var last = TwoEditions(SmallWorld.Plan(Share), SmallWorld.Plan(changed) with { Edition = "second" });

        Assert.Equal([SeriesBreak.Edition, found], last.Breaks);
        Assert.Equal(new ProgressFigure(null, null, WhyNoProgress.NotComparable), last.Change);
    }

    [Fact]
    public void What_a_definition_asks_of_another_indicator_is_part_of_it_and_the_name_of_that_indicator_is_not()
    {
        var asked = Share with { Id = new("TEST-1.2"), Condition = OneCondition.Parse("met(\"TEST-1.1\", s)"), DecidingFields = [], DataSources = [], Silence = SilenceRule.OtherSource };
        var elsewhere = asked with { Condition = OneCondition.Parse("met(\"TEST-1.3\", s)") };
        var first = SmallWorld.Plan(Share, asked);

        Assert.Empty(Breaks(first, SmallWorld.Plan(Share with { Id = new("TEST-1.3") }, elsewhere)));
        Assert.Equal([SeriesBreak.Definition], Breaks(first, SmallWorld.Plan(Share with { Silence = SilenceRule.ReportingAct }, asked)));

        static ValueList<SeriesBreak> Breaks(ActionPlan before, ActionPlan after) => IndicatorProgress.Between(
            Evaluate(before, Evidence((2025, "yn")), 2025)[new("TEST-1.2")],
            Evaluate(after, Evidence((2026, "yn")), 2026)[new("TEST-1.2")]).Breaks;
    }

    [Fact]
    public void Indicators_that_ask_for_others_in_many_ways_are_compared_all_the_same()
    {
        var indicators = Enumerable.Range(2, 40).Select(number => Share with
        {
            Id = new($"TEST-1.{number}"),
            Population = SmallWorld.Population($"met(\"TEST-1.{number - 1}\", s)"),
            Condition = OneCondition.Parse($"met(\"TEST-1.{number - 1}\", s)"),
            DecidingFields = [],
            DataSources = [],
        });
        var evidence = Evidence((2025, "yn"), (2026, "yy"));
        var plan = SmallWorld.Plan([Share, .. indicators]);

        Assert.Empty(IndicatorProgress.Between(Evaluate(plan, evidence, 2025).Results[^1], Evaluate(plan, evidence, 2026).Results[^1]).Breaks);
    }

    [Fact]
    public void Another_convention_is_another_population()
    {
        var both = Evidence((2025, "yn"), (2026, "yn"));
        var ccm = SmallWorld.Plan(Share) with { Convention = ConventionId.Ccm };

        Assert.Contains(
            SeriesBreak.Population,
            IndicatorProgress.Between(Evaluate(SmallWorld.Plan(Share), both, 2025).Results[0], Evaluate(ccm, both, 2026).Results[0]).Breaks);
    }

    [Fact]
    public void Figures_under_different_readings_are_not_compared()
    {
        var read = Share with { Readings = [new() { Name = "wide", Title = new() { En = "wide" }, Kind = ReadingKind.Population, Condition = OneCondition.Parse("isParty(s, t)") }] };
        var evidence = Evidence((2025, "yn"), (2026, "yy"));
        var (before, after) = (Evaluate(SmallWorld.Plan(read), evidence, 2025), Evaluate(SmallWorld.Plan(read), evidence, 2026));
        var progress = IndicatorProgress.Between(before.Results[0], after.Under("wide").Results[0]);

        Assert.Equal([SeriesBreak.Reading], progress.Breaks);
        Assert.Equal((WhyNoProgress.NotComparable, ProgressVerdict.NotComparable), (progress.Absolute.Absent!.Value, progress.Verdict));
        Assert.Empty(IndicatorProgress.Between(before.Under("wide").Results[0], after.Under("wide").Results[0]).Breaks);
    }

    [Fact]
    public void Breaks_are_told_against_the_last_year_that_was_evaluated()
    {
        var (first, second) = (SmallWorld.Plan(Share), SmallWorld.Plan(Count) with { Edition = "second" });
        var evidence = Evidence((2021, "yn"), (2023, "yy"));
        var series = IndicatorSeries.Of(Evaluate(second, evidence, 2023).Results[0], Evaluate(first, evidence, 2021).Results[0]);

        Assert.Equal([[], [], [SeriesBreak.Edition, SeriesBreak.Unit]], series.Points.Select(point => point.Breaks.ToArray()));
        Assert.Equal(IndicatorUnit.StatesParties, series.Indicator.Unit);
    }

    [Fact]
    public void A_year_whose_plan_lacks_the_indicator_is_a_gap()
    {
        var other = Share with { Id = new("TEST-1.2") };
        var evidence = Evidence((2025, "yn"), (2026, "yy"));
        var series = ResultSeries.Of(Evaluate(SmallWorld.Plan(Share, other), evidence, 2025), Evaluate(SmallWorld.Plan(Share), evidence, 2026));

        Assert.Equal([2025], series.Indicator(other.Id).Points.Select(point => point.Year));
        Assert.Equal("No year has an indicator TEST-9.9.", Assert.Throws<KeyNotFoundException>(() => series.Indicator(new("TEST-9.9"))).Message);
    }

    [Fact]
    public void Each_year_can_have_a_cut_off_day_of_its_own()
    {
        StatePartyReport[] reports = [Report(0, 2025, true), Report(1, 2025, true) with { Header = Report(1, 2025, true).Header with { SubmittedOn = new(2026, 2, 1) } }, Report(0, 2026, true)];
        var evidence = SmallWorld.Evidence(SmallWorld.Catalogue(SmallWorld.State(0), SmallWorld.State(1)), reports);
        var reporting = Count with { Population = SmallWorld.Population(null) };
        var own = ResultSeries.Of(SmallWorld.Plan(reporting), evidence, 2025, 2026, year => new(year, 12, 31));
        var one = ResultSeries.Of(SmallWorld.Plan(reporting), evidence, 2025, 2026, AsOf);

        Assert.Equal([new(2025, 12, 31), new LocalDate(2026, 12, 31)], own.Indicator(reporting.Id).Points.Select(point => point.AsOf!.Value));
        Assert.Equal([Number(1), Number(1)], own[reporting.Id].Select(result => result.Numerator!.Value));
        Assert.Equal([Number(2), Number(1)], one[reporting.Id].Select(result => result.Numerator!.Value));
    }

    [Fact]
    public void Results_of_one_year_stand_once_in_a_series()
    {
        var results = Evaluate(SmallWorld.Plan(Share), Evidence((2025, "yn")), 2025);

        Assert.StartsWith("Found two sets of results for 2025, expected one a year.", Assert.Throws<ArgumentException>(() => ResultSeries.Of(results, results)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Found no results, expected one set at least.", Assert.Throws<ArgumentException>(() => ResultSeries.Of(Array.Empty<ResultSet>())).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => IndicatorSeries.Of(Array.Empty<IndicatorResult>()));
        Assert.Throws<ArgumentException>(() => IndicatorSeries.Of(results.Results[0], results.Results[0]));
    }

    [Fact]
    public void Years_at_the_ends_of_the_calendar_are_years_like_others()
    {
        var evidence = Evidence((2025, "yn"));
        var series = IndicatorSeries.Of(Evaluate(SmallWorld.Plan(Share), evidence, 1900).Results[0], Evaluate(SmallWorld.Plan(Share), evidence, 9998).Results[0]);

        Assert.Equal((8099, 1900, 9998), (series.Points.Count, series.Points[0].Year, series.Points[^1].Year));
    }

    private static SeriesPoint TwoEditions(ActionPlan first, ActionPlan second)
    {
        var evidence = Evidence((2025, "yn"), (2026, "yy"));
        return ResultSeries.Of(Evaluate(first, evidence, 2025), Evaluate(second, evidence, 2026)).Indicator(Share.Id).Points[^1];
    }

    private static IEnumerable<ResultSet> Years(ActionPlan plan, Evidence evidence, params int[] years) => years.Select(year => Evaluate(plan, evidence, year));

    private static ResultSet Evaluate(ActionPlan plan, Evidence evidence, int year) => IndicatorEngine.Evaluate(plan, evidence, year, AsOf);

    private static Evidence Evidence(params (int Year, string Letters)[] years) => SmallWorld.Evidence(
        SmallWorld.Catalogue(SmallWorld.State(0), SmallWorld.State(1)), [.. years.SelectMany(year => Reports(year.Year, year.Letters))]);
}
