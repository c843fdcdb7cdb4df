using TreatyIndicators.Computed;
using static TreatyIndicators.Tests.Computed.Progress.TwoYears;

namespace TreatyIndicators.Tests.Computed.Progress;

public class ProgressTests
{
    [Fact]
    public void Change_is_in_the_unit_of_the_indicator_and_relative_change_is_a_part_of_the_baseline()
    {
        var progress = Measured(Share, "ynnn", "yyny");

        Assert.Equal((Number(25), Number(75)), (progress.BaselineValue!.Value, progress.Result.Value!.Value));
        Assert.Equal(new ProgressFigure(Number(50), new(Number(50), Number(50)), null), progress.Absolute);
        Assert.Equal(new ProgressFigure(Number(2), new(Number(2), Number(2)), null), progress.Relative);
        Assert.Equal(ProgressVerdict.Improved, progress.Verdict);
    }

    [Fact]
    public void Figures_are_exact_thirds_included() =>
        Assert.Equal(Number(200, 3) - Number(100, 3), Measured(Share, "ynn", "yyn").Absolute.Value);

    [Fact]
    public void From_zero_there_is_a_change_and_no_relative_change()
    {
        var progress = Measured(Count, "nnn", "yyn");

        Assert.Equal(Number(2), progress.Absolute.Value);
        Assert.Equal(new ProgressFigure(null, null, WhyNoProgress.ZeroBaseline), progress.Relative);
        Assert.Equal(ProgressVerdict.Improved, progress.Verdict);
    }

    [Fact]
    public void Zero_that_stays_zero_is_unchanged_and_has_no_relative_change_either()
    {
        var progress = Measured(Count, "nnn", "nnn");

        Assert.Equal(Number(0), progress.Absolute.Value);
        Assert.Equal(WhyNoProgress.ZeroBaseline, progress.Relative.Absent);
        Assert.Equal(ProgressVerdict.Unchanged, progress.Verdict);
    }

    [Fact]
    public void A_fall_to_zero_is_the_whole_of_the_baseline() => Assert.Equal(Number(-1), Measured(Count, "yyn", "nnn").Relative.Value);

    [Theory]
    [InlineData("yyyy", "yynn", 1, 2, false)]
    [InlineData("yyyy", "nnnn", 1, 1, true)]
    [InlineData("yynn", "yyyy", -1, 1, false)]
    [InlineData("yynn", "yynn", 0, 1, false)]
    public void A_target_of_zero_is_approached_like_any_other(string before, string after, int numerator, int denominator, bool reached)
    {
        var progress = Measured(Count with { Direction = Direction.LowerIsBetter, Target = Target(0) }, before, after);

        Assert.Equal(Number(numerator, denominator), progress.TowardsTarget.Value);
        Assert.Equal(reached, progress.IsTargetReached);
    }

    [Fact]
    public void Beyond_the_target_more_than_all_of_the_way_is_done()
    {
        var progress = Measured(Count with { Target = Target(2) }, "ynnn", "yyyy");

        Assert.Equal(Number(3), progress.TowardsTarget.Value);
        Assert.True(progress.IsTargetReached);
    }

    [Fact]
    public void From_the_target_itself_there_is_no_way_to_go_and_it_counts_as_reached()
    {
        var progress = Measured(Count with { Target = Target(2) }, "yynn", "yyyn");

        Assert.Equal(new ProgressFigure(null, null, WhyNoProgress.TargetIsBaseline), progress.TowardsTarget);
        Assert.True(progress.IsTargetReached);
    }

    [Fact]
    public void Without_a_target_nothing_is_made_up()
    {
        var progress = Measured(Count, "yynn", "yyyn");

        Assert.Equal(new ProgressFigure(null, null, WhyNoProgress.NoTarget), progress.TowardsTarget);
        Assert.Null(progress.IsTargetReached);
        Assert.All(
            Catalogue.Default.Plans.SelectMany(plan => plan.Indicators),
            indicator => Assert.Null(indicator.Target));
    }

    [Theory]
    [InlineData("---", "yyn", WhyNoProgress.BaselineHasNoValue, SeriesGap.EmptyPopulation, null)]
    [InlineData("yyn", "---", WhyNoProgress.NoValue, null, SeriesGap.EmptyPopulation)]
    [InlineData("???", "yyn", WhyNoProgress.BaselineHasNoValue, SeriesGap.NothingKnown, null)]
    [InlineData("yyn", "???", WhyNoProgress.NoValue, null, SeriesGap.NothingKnown)]
    [InlineData("???", "---", WhyNoProgress.BaselineHasNoValue, SeriesGap.NothingKnown, SeriesGap.EmptyPopulation)]
    public void Where_an_end_has_no_figure_there_is_no_progress(string before, string after, WhyNoProgress why, SeriesGap? atBaseline, SeriesGap? now)
    {
        var progress = Measured(Share with { Target = Target(100) }, before, after);

        Assert.All([progress.Absolute, progress.Relative, progress.TowardsTarget], figure => Assert.Equal((null, why), (figure.Value, figure.Absent)));
        Assert.Equal((atBaseline, now), (progress.BaselineGap, progress.Gap));
        Assert.Equal(ProgressVerdict.NoValue, progress.Verdict);
    }

    [Fact]
    public void A_record_that_was_not_supplied_is_no_zero()
    {
        var paid = Count with { Population = SmallWorld.Population(null), Condition = OneCondition.Parse("exists a in finance.assessments : a.state = s"), Silence = SilenceRule.OtherSource, DataSources = ["finance"] };
        var progress = Measured(paid, "yy", "yy");

        Assert.Equal((SeriesGap.RecordNotSupplied, SeriesGap.RecordNotSupplied), (progress.BaselineGap, progress.Gap));
        Assert.Equal(WhyNoProgress.BaselineHasNoValue, progress.Absolute.Absent);
    }

    [Fact]
    public void Silence_on_the_point_is_a_zero_where_reporting_is_counted_and_a_year_without_reports_is_not()
    {
        var reporting = Count with { Silence = SilenceRule.ReportingAct, Population = SmallWorld.Population(null) };

        Assert.Null(Measured(reporting, "???", "yyn").BaselineGap);
        Assert.Equal(WhyNoProgress.ZeroBaseline, Measured(reporting, "???", "yyn").Relative.Absent);
        Assert.Equal(SeriesGap.NothingKnown, Measured(reporting, "...", "yyn").BaselineGap);
        Assert.Null(Measured(reporting, "?..", "yyn").BaselineGap);
        Assert.Equal(SeriesGap.NothingKnown, Measured(reporting, "yyn", "...").Gap);
        Assert.Null(Measured(reporting with { CarriesForward = true, TimeBase = TimeBase.Instant }, "??n", "...").Gap);
    }

    [Fact]
    public void Without_a_baseline_the_figure_stands_alone()
    {
        var progress = Measured(Share, "yyn", "yyn", Baselines.None);

        Assert.Null(progress.Baseline);
        Assert.Equal(new ProgressFigure(null, null, WhyNoProgress.NoBaseline), progress.Absolute);
        Assert.Equal(ProgressVerdict.NoBaseline, progress.Verdict);
    }

    [Fact]
    public void A_year_before_the_baseline_is_not_measured_from_it()
    {
        var progress = Measured(Share, "yyn", "yyn", Baselines.Of(2027));

        Assert.Equal(new ProgressFigure(null, null, WhyNoProgress.YearBeforeBaseline), progress.Absolute);
        Assert.Equal(ProgressVerdict.NoBaseline, progress.Verdict);
    }

    [Fact]
    public void A_baseline_year_that_was_not_evaluated_is_a_gap()
    {
        var progress = Measured(Share, "yyn", "yyn");
        var without = PlanProgress.Of(SmallWorldResults("yyn"), Baselines.Of(2020));

        Assert.Null(progress.BaselineGap);
        Assert.Equal(SeriesGap.NotEvaluated, without.Indicators[0].BaselineGap);
        Assert.Equal(WhyNoProgress.BaselineHasNoValue, without.Indicators[0].Absolute.Absent);
    }

    [Fact]
    public void A_figure_given_by_hand_is_measured_from_like_any_other_and_carries_its_reason()
    {
        var baselines = Baselines.Of(Before).With(Share.Id, Baseline.Of(Number(50), "published for 2009"));
        var progress = Measured(Share, "nnnn", "yyyn", baselines);

        Assert.Equal((Number(50), "published for 2009", null), (progress.BaselineValue!.Value, progress.Baseline!.Reason, progress.Baseline.Year));
        Assert.Equal(Number(25), progress.Absolute.Value);
        Assert.Equal(Number(1, 2), progress.Relative.Value);
        Assert.Null(progress.BaselineGap);
    }

    [Fact]
    public void A_figure_given_by_hand_has_a_reason_and_is_not_below_zero()
    {
        Assert.Throws<ArgumentException>(() => Baseline.Of(Number(1), " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => Baseline.Of(Number(-1), "a reason"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Baseline.Of(1899));
    }

    [Fact]
    public void Each_indicator_can_have_a_baseline_of_its_own_or_none()
    {
        var other = new IndicatorId("TEST-1.2");
        var baselines = Baselines.Of(2021).With(Share.Id, null).With(other, Baseline.Of(2023));

        Assert.Null(baselines[Share.Id]);
        Assert.Equal(2023, baselines[other]!.Year);
        Assert.Equal(2021, baselines[new("TEST-1.3")]!.Year);
        Assert.Equal([2021, 2023], baselines.YearsOf([Share.Id, other, new("TEST-1.3"), new("TEST-1.4")]));
    }

    [Fact]
    public void Shipped_plans_have_the_base_year_that_their_text_or_its_reading_sets()
    {
        var (lausanne, siemReap) = (Catalogue.Default.Plan(ActionPlanId.Lausanne), Catalogue.Default.Plan(ActionPlanId.SiemReapAngkor));

        Assert.Equal((2021, "printed", "annex I, introduction"), (lausanne.Baseline!.Year, lausanne.Baseline.Source.Basis, lausanne.Baseline.Source.Place));
        Assert.Equal((2025, "reading"), (siemReap.Baseline!.Year, siemReap.Baseline.Source.Basis));
        Assert.Equal(2021, Baselines.Of(lausanne)[new("LAP-1.1")]!.Year);
        Assert.Null(Baselines.Of(SmallWorld.Plan())[Share.Id]);
    }

    [Fact]
    public void Bounds_of_a_figure_below_zero_stand_in_their_order() => Assert.Equal(
        new ProgressBounds(Number(-3), new(-3, 2)),
        ProgressArithmetic.Relative(new(Number(10), new(Number(5), Number(20))), ProgressEnd.Of(Number(-10))).Bounds);

    [Fact]
    public void Baseline_of_doubtful_and_unknown_States_alone_is_a_gap() =>
        Assert.Equal(SeriesGap.NothingKnown, Measured(Share, "??d", "yyn").BaselineGap);

    private static ResultSet SmallWorldResults(string letters) => IndicatorEngine.Evaluate(
        SmallWorld.Plan(Share),
        SmallWorld.Evidence(SmallWorld.Catalogue([.. Enumerable.Range(0, letters.Length).Select(SmallWorld.State)]), [.. Reports(After, letters)]),
        After,
        OneCondition.AsOf);

    private static IndicatorTarget Target(long value) => new(Number(value), null, new() { Document = "made up for a test" });
}
