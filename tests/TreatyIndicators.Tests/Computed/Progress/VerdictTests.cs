using static TreatyIndicators.Tests.Computed.Progress.TwoYears;

namespace TreatyIndicators.Tests.Computed.Progress;

public class VerdictTests
{
    [Theory]
    [InlineData(Direction.HigherIsBetter, "yn", "yy", ProgressVerdict.Improved)]
    [InlineData(Direction.HigherIsBetter, "yy", "yn", ProgressVerdict.Worsened)]
    [InlineData(Direction.LowerIsBetter, "yn", "yy", ProgressVerdict.Worsened)]
    [InlineData(Direction.LowerIsBetter, "yy", "yn", ProgressVerdict.Improved)]
    [InlineData(Direction.Neither, "yn", "yy", ProgressVerdict.Risen)]
    [InlineData(Direction.Neither, "yy", "yn", ProgressVerdict.Fallen)]
    [InlineData(Direction.HigherIsBetter, "yn", "ny", ProgressVerdict.Unchanged)]
    [InlineData(Direction.LowerIsBetter, "yn", "ny", ProgressVerdict.Unchanged)]
    [InlineData(Direction.Neither, "yn", "ny", ProgressVerdict.Unchanged)]
    public void The_direction_judges_the_change(Direction direction, string before, string after, ProgressVerdict verdict) =>
        Assert.Equal(verdict, Measured(Share with { Direction = direction }, before, after).Verdict);

    [Theory]
    [InlineData("yy?n", "yyyn", ProgressVerdict.Unclear)]
    [InlineData("yn?n", "yyyn", ProgressVerdict.Improved)]
    [InlineData("nnn?", "yyyn", ProgressVerdict.Improved)]
    [InlineData("yyyy", "yy?n", ProgressVerdict.Worsened)]
    [InlineData("yyyn", "yyy?", ProgressVerdict.Unclear)]
    public void A_word_holds_whatever_the_unknown_turns_out_to_be(string before, string after, ProgressVerdict verdict) =>
        Assert.Equal(verdict, Measured(Share, before, after).Verdict);

    [Fact]
    public void Where_States_leave_with_success_the_share_judges_and_not_the_number()
    {
        var bound = Count with { Direction = Direction.HigherShareIsBetter };
        var progress = Measured(bound, "yynn", "y---");

        Assert.Equal(Number(-1), progress.Absolute.Value);
        Assert.Equal(Number(50), progress.OfShare!.Value);
        Assert.Equal(ProgressVerdict.Improved, progress.Verdict);
        Assert.Equal(ProgressVerdict.Worsened, Measured(bound, "yy--", "yyyn").Verdict);
        Assert.Equal(ProgressVerdict.Unchanged, Measured(bound, "yynn", "yn--").Verdict);
        Assert.Equal(ProgressVerdict.NoValue, Measured(bound, "yynn", "----").Verdict);
        Assert.Null(Measured(Count, "yynn", "y---").OfShare);
    }

    [Fact]
    public void The_bounds_of_the_share_are_those_of_the_share_and_not_of_the_number()
    {
        var progress = Measured(Count with { Direction = Direction.HigherShareIsBetter }, "yn", "y?-");

        Assert.Equal(new ProgressBounds(Number(0), Number(1)), progress.Absolute.Bounds);
        Assert.Equal(new ProgressBounds(Number(0), Number(50)), progress.OfShare!.Bounds);
    }

    [Fact]
    public void A_figure_given_by_hand_has_no_population_so_a_number_judged_by_its_share_only_rises_or_falls()
    {
        var progress = Measured(Count with { Direction = Direction.HigherShareIsBetter }, "nn", "yy", Baselines.None.With(Count.Id, Baseline.Of(Number(1), "published")));

        Assert.Null(progress.OfShare);
        Assert.Equal(ProgressVerdict.Risen, progress.Verdict);
    }

    [Fact]
    public void Separate_measures_are_measured_each_by_itself()
    {
        var indicator = Share with { Components = [new() { Id = "TEST-1.1a", Title = new() { En = "the number" }, Unit = IndicatorUnit.StatesParties, Measure = Measure.CountOfSubjects, Condition = Share.Condition }] };
        var component = Measured(indicator, "yn--", "yyyn").Components.Single();

        Assert.Equal("TEST-1.1a", component.Component.Id);
        Assert.Equal((Number(2), ProgressVerdict.Improved), (component.Progress.Absolute.Value!.Value, component.Progress.Verdict));
        Assert.Equal(
            WhyNoProgress.NoBaseline,
            Measured(indicator, "yn--", "yyyn", Baselines.None.With(Share.Id, Baseline.Of(Number(1), "published"))).Components.Single().Progress.Absolute.Absent);
    }
}
