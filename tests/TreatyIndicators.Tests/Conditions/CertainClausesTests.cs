using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Computed;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Parts of conditions that can never hold or never fail.</summary>
public sealed class CertainClausesTests
{
    [Theory]
    [InlineData("false")]
    [InlineData("1 + 1 = 3")]
    [InlineData("hazardousAreas.baseline.established = Yes and hazardousAreas.baseline.established = No")]
    [InlineData("not (hazardousAreas.baseline.established = Yes) and not (hazardousAreas.baseline.established != Yes)")]
    [InlineData("hazardousAreas.baseline.established = NotStated")]
    [InlineData("yes(hazardousAreas.baseline.established) and hazardousAreas.baseline.established in {No, Partly}")]
    [InlineData("present(cooperation.progress) and not present(cooperation.progress)")]
    [InlineData("present(cooperation.progress) and empty(cooperation.progress)")]
    [InlineData("cooperation.progress = \"a\" and empty(cooperation.progress)")]
    [InlineData("present(hazardousAreas.areas) and count(hazardousAreas.areas) = 0")]
    [InlineData("count(hazardousAreas.areas) < 0")]
    [InlineData("count(hazardousAreas.areas) > 1 and count(hazardousAreas.areas) < 2")]
    [InlineData("0 > count(hazardousAreas.areas)")]
    [InlineData("hazardousAreas.roundingM2 > 5 and hazardousAreas.roundingM2 <= 5")]
    [InlineData("hazardousAreas.roundingM2 in [5, 3]")]
    [InlineData("hazardousAreas.roundingM2 in {}")]
    [InlineData("hazardousAreas.roundingM2 in {1, 2} and hazardousAreas.roundingM2 in {3, 4}")]
    [InlineData("hazardousAreas.roundingM2 != hazardousAreas.roundingM2")]
    [InlineData("header.submittedOn < planStart and planStart < header.submittedOn")]
    [InlineData("header.submittedOn < planStart and header.submittedOn = planStart")]
    [InlineData("header.submittedOn in [date(2026, 1, 2), date(2026, 1, 1)]")]
    [InlineData("header.submittedOn < date(2025, 1, 1) and header.submittedOn > date(2025, 6, 1)")]
    [InlineData("exists a in {} : present(cooperation.progress)")]
    [InlineData("riskEducation.integratedInto intersects {}")]
    [InlineData("s = \"XAA\" and s = \"XAB\"")]
    [InlineData("(hazardousAreas.baseline.established = Yes xor hazardousAreas.baseline.established = Yes) or false")]
    public void It_can_never_hold(string condition)
    {
        Assert.False(new CertainClauses().CanHold(OneCondition.Parse(condition)));
        Assert.Contains(new CertainClauses().In(OneCondition.Parse(condition)), clause => !clause.Holds);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("count(hazardousAreas.areas) >= 0")]
    [InlineData("count(hazardousAreas.areas) in [0, 5] or count(hazardousAreas.areas) > 5")]
    [InlineData("hazardousAreas.baseline.established = Yes or hazardousAreas.baseline.established != Yes")]
    [InlineData("present(cooperation.progress) or not present(cooperation.progress)")]
    [InlineData("hazardousAreas.roundingM2 < 5 or hazardousAreas.roundingM2 >= 5")]
    [InlineData("hazardousAreas.baseline.established = Yes => hazardousAreas.baseline.established in {Yes, Partly}")]
    [InlineData("not (hazardousAreas.roundingM2 > 5) <=> hazardousAreas.roundingM2 <= 5")]
    [InlineData("riskEducation.integratedInto includesAll {}")]
    [InlineData("forall a in {} : present(cooperation.progress)")]
    [InlineData("header.submittedOn < planStart or header.submittedOn >= planStart")]
    public void It_holds_wherever_it_is_known(string condition) =>
        Assert.Contains(new CertainClauses().In(OneCondition.Parse(condition)), clause => clause.Holds);

    [Theory]
    [InlineData("hazardousAreas.baseline.established = Yes and not (hazardousAreas.baseline.established = No)")]
    [InlineData("hazardousAreas.baseline.established in {Yes, Partly, No}")]
    [InlineData("present(hazardousAreas.baseline.established) and not answered(hazardousAreas.baseline.established)")]
    [InlineData("hazardousAreas.roundingM2 < 0")]
    [InlineData("present(hazardousAreas.areas)")]
    [InlineData("empty(hazardousAreas.areas)")]
    [InlineData("hazardousAreas.roundingM2 > 4 and hazardousAreas.roundingM2 < 5")]
    [InlineData("exists a in hazardousAreas.areas : a.status = Sha and (exists b in hazardousAreas.areas : b.status = Cha)")]
    [InlineData("count(a in hazardousAreas.areas where a.status = Sha) >= 1 and count(a in hazardousAreas.areas where a.status = Cha) >= 1")]
    [InlineData("header.submittedOn <= planStart and header.submittedOn >= planStart")]
    [InlineData("not (header.submittedOn < planStart) and not (header.submittedOn > planStart)")]
    [InlineData("sum(landRelease.rows.clearedM2) > 0 and sum(landRelease.rows.clearedM2) < 0.5")]
    [InlineData("present(cooperation.progress) and not (cooperation.progress = \"a\")")]
    [InlineData("cooperation.progress = \" \" and empty(cooperation.progress)")]
    [InlineData("met(\"TP-1.1\", s) and not met(\"TP-1.2\", s)")]
    public void Nothing_certain_is_found_where_evidence_decides(string condition) =>
        Assert.Empty(new CertainClauses().In(OneCondition.Parse(condition)));

    [Fact]
    public void Of_a_long_row_the_two_tests_are_told_that_exclude_each_other() => Assert.Equal(
        ["hazardousAreas.baseline.established = Yes", "hazardousAreas.baseline.established = No"],
        Found("present(cooperation.progress) and hazardousAreas.baseline.established = Yes and count(hazardousAreas.areas) > 1 and hazardousAreas.baseline.established = No").Tests.Select(test => test.ToString()));

    [Fact]
    public void The_innermost_part_is_told_and_nothing_that_follows_from_it()
    {
        Assert.Equal("count(hazardousAreas.areas) < 0", Found("present(cooperation.progress) and not (count(hazardousAreas.areas) < 0)").Tests[0].ToString());
        Assert.Equal("a.status = Sha and a.status = Cha", Found("(exists a in hazardousAreas.areas : a.status = Sha and a.status = Cha) and present(cooperation.progress)").Tests[0].ToString());
        Assert.Equal("a.areaM2 != a.areaM2", Found("sum(a in hazardousAreas.areas where a.areaM2 != a.areaM2 : a.areaM2) > 3").Tests[0].ToString());
    }

    [Fact]
    public void A_test_that_holds_only_where_others_do_is_found()
    {
        Assert.False(CanHold("hazardousAreas.baseline.established = Yes and present(cooperation.progress)", "hazardousAreas.baseline.established = Yes"));
        Assert.False(CanHold("hazardousAreas.baseline.established = Yes", "hazardousAreas.baseline.established in {Yes, No}", "present(cooperation.progress)"));
        Assert.True(CanHold("hazardousAreas.baseline.established in {Yes, Partly}", "hazardousAreas.baseline.established = Yes"));
    }

    [Property(MaxTest = 400)]
    public Property What_evidence_says_is_never_excluded() => Prop.ForAll(
        ConditionSoup.Tests.Zip(ReportGenerator.Reports).ToArbitrary(),
        pair =>
        {
            var (text, report) = pair;
            var condition = OneCondition.Parse(text);
            var outcome = OneCondition.Try(text, report with { Header = report.Header with { State = new("XAA") } });
            return (outcome != Truth.True || new CertainClauses().CanHold(condition))
                && (outcome != Truth.False || new CertainClauses().CanHold(OneCondition.Parse($"not ({text})")));
        });

    [Property(MaxTest = 3_000)]
    public Property For_tests_joined_in_any_way_it_is_what_their_truth_table_says() => Prop.ForAll(
        ConditionSoup.Joined.ToArbitrary(),
        joined => new CertainClauses().CanHold(OneCondition.Parse(joined.Text)) == ConditionSoup.Assignments.Any(values => joined.Of(values) == Truth.True));

    [Theory]
    [InlineData(" and ")]
    [InlineData(" or ")]
    [InlineData(" xor ")]
    public void A_condition_of_the_greatest_size_is_done_with_soon(string joint)
    {
        var many = string.Join(joint, Enumerable.Range(1, 400).Select(number => $"hazardousAreas.roundingM2 > {number}"));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        _ = new CertainClauses().In(OneCondition.Parse(many));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    private static bool CanHold(string condition, params string[] others) =>
        new CertainClauses().CanHold(OneCondition.Parse(condition), others.Select(other => OneCondition.Parse(other)));

    private static CertainClause Found(string condition) => Assert.Single(new CertainClauses().In(OneCondition.Parse(condition)));
}
