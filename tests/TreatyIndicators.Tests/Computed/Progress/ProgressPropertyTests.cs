using FsCheck;
using FsCheck.Fluent;
using static TreatyIndicators.Tests.Computed.Progress.TwoYears;

namespace TreatyIndicators.Tests.Computed.Progress;

public class ProgressPropertyTests
{
    private const int States = 3;

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(120);

    private static readonly Arbitrary<StatePartyReport[]> Reports = Arb.From(
        Gen.CollectToArray(new[] { Before, After }.SelectMany(year => Enumerable.Range(0, States).Select(state => (year, state))).Select(place => Any(place.year, place.state))));

    /// <summary>A target above all figures and one of zero, so that both sides are tried.</summary>
    public static TheoryData<bool, SilenceRule, int> Definitions() => new()
    {
        { true, SilenceRule.Fact, 101 },
        { true, SilenceRule.ReportingAct, 0 },
        { false, SilenceRule.Fact, 4 },
        { false, SilenceRule.ReportingAct, -1 },
        { true, SilenceRule.OtherSource, 50 },
    };

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Bounds_enclose_the_progress_of_every_completion_and_are_attained_where_reports_of_two_years_are_read(bool isShare, SilenceRule silence, int target)
    {
        var indicator = (isShare ? Share : Count) with { Silence = silence, Target = new(Number(target), null, new() { Document = "made up for a test" }) };
        var (completed, sharp) = (0, 0);
        Check.One(Config, Prop.ForAll(Reports, reports =>
        {
            var bounds = Measure(indicator, reports, States).Indicators[0];
            var all = Completions(reports).Select(full => Measure(indicator, full, States).Indicators[0]).ToList();
            Encloses(bounds.Absolute, all.Select(one => one.Absolute));
            Encloses(bounds.Relative, all.Select(one => one.Relative));
            Encloses(bounds.TowardsTarget, all.Select(one => one.TowardsTarget));
            IsAttained(bounds.Absolute, all.Select(one => one.Absolute));
            if (bounds.BaselineResult!.Bounds is { Lower: var least } && least > default(Rational))
            {
                IsAttained(bounds.Relative, all.Select(one => one.Relative));
                sharp++;
            }

            if (bounds.TowardsTarget.Bounds is not null)
            {
                IsAttained(bounds.TowardsTarget, all.Select(one => one.TowardsTarget));
            }

            completed += all.Count;
        }));

        Assert.True(completed >= 200 && sharp >= 3, $"{completed} completions, {sharp} sharp");
    }

    [Fact]
    public void Bounds_of_the_share_enclose_the_change_of_the_share_of_every_completion()
    {
        var indicator = Count with { Direction = Direction.HigherShareIsBetter };
        Check.One(Config, Prop.ForAll(Reports, reports =>
        {
            var all = Completions(reports).Select(full => Measure(indicator, full, States).Indicators[0].OfShare!);
            Encloses(Measure(indicator, reports, States).Indicators[0].OfShare!, all);
        }));
    }

    [Fact]
    public void Bounds_enclose_where_the_same_unknown_stands_at_both_ends()
    {
        var indicator = Share with { TimeBase = TimeBase.Instant, CarriesForward = true, Population = SmallWorld.Population(null) };
        var wider = 0;
        Check.One(Config, Prop.ForAll(Reports, reports =>
        {
            // The one report of a State is read for both years.
            StatePartyReport[] carried = [.. reports.Take(States)];
            var progress = Measure(indicator, carried, States).Indicators[0];
            var all = Completions(carried).Select(full => Measure(indicator, full, States).Indicators[0].Absolute).ToList();
            Encloses(progress.Absolute, all);
            Assert.All(all, one => Assert.Equal(default(Rational), one.Value));
            wider += progress.Absolute.Bounds is { IsExact: false } ? 1 : 0;
        }));

        Assert.True(wider >= 5, $"{wider}");
    }

    [Fact]
    public void A_word_is_the_word_of_every_completion() => Check.One(Config, Prop.ForAll(Reports, reports =>
    {
        if (Measure(Share, reports, States).Indicators[0].Verdict is var verdict and not (ProgressVerdict.Unclear or ProgressVerdict.NoValue))
        {
            Assert.All(Completions(reports).Select(full => Measure(Share, full, States).Indicators[0].Verdict).Where(word => word != ProgressVerdict.NoValue), word => Assert.Equal(verdict, word));
        }
    }));

    [Fact]
    public void Progress_of_a_year_from_itself_is_zero_whatever_is_unknown() => Check.One(Config, Prop.ForAll(Reports, reports =>
    {
        var progress = Measure(Share, reports, States, Baselines.Of(After)).Indicators[0];
        var zero = new ProgressFigure(default(Rational), new(default(Rational), default(Rational)), null);
        if (progress.Gap is null)
        {
            Assert.Equal(zero, progress.Absolute);
            Assert.Equal(ProgressVerdict.Unchanged, progress.Verdict);
            Assert.Equal(progress.BaselineValue == default(Rational) ? null : default(Rational), progress.Relative.Value);
        }
        else
        {
            Assert.Equal(WhyNoProgress.BaselineHasNoValue, progress.Absolute.Absent);
        }
    }));

    [Fact]
    public void Changes_of_consecutive_years_add_up_and_figures_fit_together_exactly()
    {
        var years = Gen.CollectToArray(Enumerable.Range(Before - 1, 4).SelectMany(year => Enumerable.Range(0, States).Select(state => Any(year, state))));
        var summed = 0;
        Check.One(Config, Prop.ForAll(Arb.From(years), reports =>
        {
            var evidence = SmallWorld.Evidence(SmallWorld.Catalogue([.. Enumerable.Range(0, States).Select(SmallWorld.State)]), reports);
            var series = ResultSeries.Of(SmallWorld.Plan(Share), evidence, Before - 1, After + 1, new NodaTime.LocalDate(2028, 1, 1));
            var points = series.Indicator(Share.Id).Points;
            var whole = IndicatorProgress.Between(points[0].Result!, points[^1].Result!);
            if (points.All(point => point.Gap is null))
            {
                Assert.Equal(whole.Absolute.Value, points.Skip(1).Aggregate(default(Rational), (sum, point) => sum + point.Change.Value!.Value));
                Assert.Equal(whole.Result.Value - whole.BaselineValue, whole.Absolute.Value);
                summed++;
            }

            if (whole.Relative.Value is { } relative)
            {
                Assert.Equal(whole.Absolute.Value, relative * whole.BaselineValue);
            }
        }));

        Assert.True(summed >= 5, $"{summed}");
    }

    /// <summary>Bounds that are absent promise nothing: they are where nothing can be said.</summary>
    private static void Encloses(ProgressFigure figure, IEnumerable<ProgressFigure> completions) => Assert.All(
        completions.Select(one => one.Value).OfType<Rational>(),
        value => Assert.True(figure.Bounds?.Contains(value) ?? true, $"{value} outside {figure}"));

    private static void IsAttained(ProgressFigure figure, IEnumerable<ProgressFigure> completions)
    {
        var values = completions.Select(one => one.Value).OfType<Rational>().ToList();
        Assert.Equal(values.Count == 0 ? null : new ProgressBounds(values.Min(), values.Max()), figure.Bounds);
    }

    private static Gen<StatePartyReport> Any(int year, int state) =>
        from yes in Gen.Frequency((2, Gen.Constant<bool?>(null)), (5, Gen.Elements<bool?>(true, false)))
        from member in Gen.Frequency((1, Gen.Constant<bool?>(null)), (1, Gen.Constant<bool?>(false)), (8, Gen.Constant<bool?>(true)))
        select Report(state, year, yes, member);

    private static IEnumerable<List<StatePartyReport>> Completions(IEnumerable<StatePartyReport> reports)
    {
        IEnumerable<List<StatePartyReport>> all = [[]];
        return reports.Aggregate(all, (before, report) => before.SelectMany(list => Completed(report).Select(full => (List<StatePartyReport>)[.. list, full])));
    }

    private static IEnumerable<StatePartyReport> Completed(StatePartyReport report) =>
        from yes in Known(report.Stockpile!.NeverHeld)
        from member in Known(report.Retained!.NoUseStatement)
        select report with { Stockpile = new() { NeverHeld = yes }, Retained = new() { NoUseStatement = member } };

    private static bool?[] Known(bool? answer) => answer is null ? [true, false] : [answer];
}
