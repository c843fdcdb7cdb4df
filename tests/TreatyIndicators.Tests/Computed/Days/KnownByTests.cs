using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace TreatyIndicators.Tests.Computed.Days;

/// <summary>A figure as of a day is the one that could be computed on that day: what became known later plays no part.</summary>
public class KnownByTests
{
    /// <summary>A history, a day and a question; of a history that fails, fewer reports are tried.</summary>
    private static readonly Arbitrary<(History History, Question Question)> Cases = Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from year in Gen.Choose(2025, 2028)
        from day in Gen.Choose(0, History.Days)
        from reference in Gen.Choose(-400, 400)
        from cutoff in Gen.Choose(-200, 200)
        let asOf = History.FirstDay.PlusDays(day)
        select (new HistoryMaker(seed).Make(), new Question(year, asOf)
        {
            ReferenceDate = reference % 2 == 0 ? null : asOf.PlusDays(reference),
            Cutoff = cutoff % 2 == 0 ? null : asOf.PlusDays(cutoff),
        }),
        one => ReportGenerator.Fewer(one.Item1.Reports.ToArray()).Select(fewer => (one.Item1 with { Reports = fewer.ToValueList() }, one.Item2)));

    [Fact]
    public void What_became_known_later_changes_nothing_in_a_plan_that_asks_for_everything() => Same(DayPlan.Plan, 2_000);

    [Fact]
    public void What_became_known_later_changes_nothing_in_the_shipped_plan() => Same(Evaluations.SiemReap, 500);

    private static void Same(ActionPlan plan, int cases)
    {
        var told = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(cases), Prop.ForAll(Cases, one =>
        {
            var known = one.History.KnownBy(one.Question.AsOf);
            var all = Evaluations.Text(IndicatorEngine.Evaluate(plan, one.History.Evidence, one.Question));
            Assert.Equal(Evaluations.Text(IndicatorEngine.Evaluate(plan, known.Evidence, one.Question)), all);
            told += known != one.History ? 1 : 0;
        }));

        Assert.True(told > cases * 9 / 10, $"{told} histories in which something became known later");
    }
}
