using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace TreatyIndicators.Tests.Computed.Days;

/// <summary>Many days at once give what each day gives by itself.</summary>
public class ManyDaysTests
{
    private static readonly Gen<(int Seed, int Year, LocalDate[] Days)> Cases =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from year in Gen.Choose(2025, 2028)
        from count in Gen.Choose(0, 12)
        from days in Gen.Choose(-10, History.Days + 10).ArrayOf(count)
        select (seed, year, Array.ConvertAll(days, day => History.FirstDay.PlusDays(day)));

    [Fact]
    public void Days_of_a_plan_that_asks_for_everything() => Same(DayPlan.Plan, 100);

    [Fact]
    public void Days_of_the_shipped_plan() => Same(Evaluations.SiemReap, 40);

    [Fact]
    public void Results_come_in_the_order_of_the_days_and_a_day_given_twice_is_answered_twice()
    {
        LocalDate[] days = [new(2026, 6, 30), new(2025, 2, 1), new(2026, 6, 30), new(2026, 1, 1)];
        var results = IndicatorEngine.EvaluateAsOf(Evaluations.SiemReap, SampleEvidence.Evidence, 2026, days);

        Assert.Equal(days, results.Select(result => result.Question.AsOf));
        Assert.Empty(IndicatorEngine.EvaluateAsOf(Evaluations.SiemReap, SampleEvidence.Evidence, 2026, Array.Empty<LocalDate>()));
    }

    [Fact]
    public void Every_day_of_a_year_of_the_sample()
    {
        var days = Enumerable.Range(0, 400).Select(day => new LocalDate(2026, 1, 1).PlusDays(day)).ToList();
        var results = IndicatorEngine.EvaluateAsOf(Evaluations.SiemReap, SampleEvidence.Evidence, 2026, days);

        Assert.All(days.Zip(results).Where((_, place) => place % 9 == 0), one => Assert.Equal(Alone(Evaluations.SiemReap, SampleEvidence.Evidence, 2026, one.First), Whole(one.Second)));
    }

    [Fact]
    public void A_hundred_days_do_not_push_out_what_was_read_for_one()
    {
        var evidence = Made(1);
        var before = IndicatorEngine.Evaluate(DayPlan.Plan, evidence, 2026, new LocalDate(2026, 6, 30));
        _ = IndicatorEngine.EvaluateAsOf(DayPlan.Plan, evidence, 2026, Enumerable.Range(0, 100).Select(day => new LocalDate(2026, 1, 1).PlusDays(day)));

        Assert.Same(before.Results[0].Indicator, IndicatorEngine.Evaluate(DayPlan.Plan, evidence, 2026, new LocalDate(2026, 6, 30)).Results[0].Indicator);
        Assert.Equal(1, evidence.Frames.Count);
    }

    [Fact]
    public void A_day_that_no_question_can_ask_about_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorEngine.EvaluateAsOf(DayPlan.Plan, Made(1), 2026, [new LocalDate(2026, 1, 1), new LocalDate(9999, 1, 1)]));

    private static void Same(ActionPlan plan, int cases)
    {
        var (moves, stays) = (0, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(cases), Prop.ForAll(
            Arb.From(Cases, one => ReportGenerator.Fewer(one.Days).Select(fewer => one with { Days = fewer })),
            one =>
            {
                var evidence = Made(one.Seed);
                var results = IndicatorEngine.EvaluateAsOf(plan, evidence, one.Year, one.Days);
                foreach (var (day, result) in one.Days.Zip(results))
                {
                    Assert.Equal(Alone(plan, Made(one.Seed), one.Year, day), Whole(result));
                }

                var different = results.Select(Whole).Distinct().Count();
                moves += different;
                stays += results.Count - different;
            }));

        Assert.True(moves > cases, $"{moves} changes, {stays} days without one");
    }

    private static Evidence Made(int seed) => new HistoryMaker(seed).Make().Evidence;

    private static string Alone(ActionPlan plan, Evidence evidence, int year, LocalDate day) => Whole(IndicatorEngine.Evaluate(plan, evidence, year, day));

    /// <summary>The figures and lists, and the population behind each.</summary>
    private static string Whole(ResultSet results) =>
        Evaluations.Text(results) + string.Join('\n', results.Results.SelectMany(result => result.Readings).Select(reading => Evaluations.Text(reading.Result)));
}
