using NodaTime;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>What conditions make of values that are not there, row by row of the table of the language.</summary>
public class AbsentValueTests
{
    private static readonly StatePartyReport Empty = Report();

    [Theory]
    [InlineData("hazardousAreas.roundingM2 > 0")]
    [InlineData("hazardousAreas.roundingM2 != 0")]
    [InlineData("hazardousAreas.asOf <= t")]
    [InlineData("nationalImplementation.article9Status = Fulfilled")]
    [InlineData("nationalImplementation.article9Status != Fulfilled")]
    [InlineData("nationalImplementation.article9Status in {Fulfilled, InProgress}")]
    [InlineData("environment.measures = {\"a\"} and riskEducation.impactMeasurement = \"a\" or riskEducation.impactMeasurement = \"b\"")]
    [InlineData("stockpile.neverHeld = true")]
    [InlineData("stockpile.neverHeld = false")]
    [InlineData("hazardousAreas.roundingM2 + 1 > 0")]
    [InlineData("abs(hazardousAreas.roundingM2) >= 0")]
    [InlineData("addDays(hazardousAreas.asOf, 1) > t")]
    [InlineData("max(hazardousAreas.asOf, t) >= t")]
    [InlineData("hazardousAreas.roundingM2 in [0, 10]")]
    [InlineData("hazardousAreas.asOf in period")]
    public void Comparison_with_an_absent_value_is_unknown_and_so_is_its_negation(string condition)
    {
        Assert.Equal(Truth.Unknown, Try(condition, Empty));
        Assert.Equal(Truth.Unknown, Try($"not ({condition})", Empty));
    }

    [Theory]
    [InlineData(Answer.Yes, Truth.True, Truth.False)]
    [InlineData(Answer.Partly, Truth.False, Truth.False)]
    [InlineData(Answer.No, Truth.False, Truth.True)]
    [InlineData(Answer.NotStated, Truth.Unknown, Truth.Unknown)]
    [InlineData(null, Truth.Unknown, Truth.Unknown)]
    public void Not_stated_is_not_no(Answer? answer, Truth isYes, Truth isNo)
    {
        var report = Attested(answer);

        Assert.Equal(isYes, Try("genderAndDiversity.needsReflectedInPlans = Yes", report));
        Assert.Equal(isNo, Try("genderAndDiversity.needsReflectedInPlans = No", report));
        Assert.Equal(TruthLogic.Not(isNo), Try("genderAndDiversity.needsReflectedInPlans != No", report));
        Assert.Equal(TruthLogic.Not(isYes), Try("not (genderAndDiversity.needsReflectedInPlans = Yes)", report));
    }

    [Theory]
    [InlineData(Answer.Yes, true)]
    [InlineData(Answer.Partly, false)]
    [InlineData(Answer.No, false)]
    [InlineData(Answer.NotStated, false)]
    [InlineData(null, false)]
    public void Yes_is_false_in_every_case_but_yes(Answer? answer, bool expected)
    {
        Assert.Equal(TruthLogic.Of(expected), Try("yes(genderAndDiversity.needsReflectedInPlans)", Attested(answer)));
        Assert.Equal(TruthLogic.Of(!expected), Try("not yes(genderAndDiversity.needsReflectedInPlans)", Attested(answer)));
    }

    [Fact]
    public void Yes_of_a_truth_value_is_false_where_it_is_absent()
    {
        Assert.Equal(Truth.False, Try("yes(stockpile.neverHeld)", Empty));
        Assert.Equal(Truth.False, Try("yes(stockpile.neverHeld)", Empty with { Stockpile = new() { NeverHeld = false } }));
        Assert.Equal(Truth.True, Try("yes(stockpile.neverHeld)", Empty with { Stockpile = new() { NeverHeld = true } }));
    }

    [Theory]
    [InlineData(Answer.No, true)]
    [InlineData(Answer.NotStated, false)]
    [InlineData(null, false)]
    public void Attestation_is_answered_when_it_is_given_and_stated(Answer? answer, bool expected) =>
        Assert.Equal(TruthLogic.Of(expected), Try("answered(genderAndDiversity.needsReflectedInPlans)", Attested(answer)));

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData(" \t\n", false)]
    [InlineData("-", true)]
    public void Blank_text_gives_nothing(string? text, bool given)
    {
        var report = Empty with { RiskEducation = new() { ImpactMeasurement = text } };

        Assert.Equal(TruthLogic.Of(given), Try("present(riskEducation.impactMeasurement)", report));
        Assert.Equal(TruthLogic.Of(!given), Try("empty(riskEducation.impactMeasurement)", report));
    }

    [Fact]
    public void Presence_and_counts_are_known_as_soon_as_there_is_a_report()
    {
        Assert.Equal(Truth.False, Try("present(hazardousAreas.areas)", Empty));
        Assert.Equal(Truth.True, Try("empty(hazardousAreas.areas)", Empty));
        Assert.Equal(Truth.True, Try("count(hazardousAreas.areas) = 0", Empty));
        Assert.Equal(Truth.False, Try("count(hazardousAreas.areas) >= 1", Empty));
        Assert.Equal(Truth.False, Try("present(hazardousAreas.asOf)", Empty));
        Assert.Equal(Truth.False, Try("splitBy(riskEducation.reach.cells, sex)", Empty));
    }

    [Theory]
    [InlineData("present(hazardousAreas.areas)")]
    [InlineData("empty(hazardousAreas.areas)")]
    [InlineData("count(hazardousAreas.areas) = 0")]
    [InlineData("sum(hazardousAreas.areas.areaM2) = 0")]
    [InlineData("yes(stockpile.neverHeld)")]
    [InlineData("answered(genderAndDiversity.needsReflectedInPlans)")]
    [InlineData("exists a in hazardousAreas.areas : a.areaM2 > 0")]
    [InlineData("forall a in hazardousAreas.areas : a.areaM2 > 0")]
    [InlineData("nationalOwnership.integratedInto = {Budget}")]
    [InlineData("nationalOwnership.integratedInto intersects {Budget}")]
    [InlineData("splitBy(riskEducation.reach.cells, sex)")]
    public void Without_a_report_everything_read_from_it_is_unknown(string condition)
    {
        Assert.Equal(Truth.Unknown, Try(condition));
        Assert.Equal(Truth.Unknown, Try($"not ({condition})"));
        Assert.Equal(Truth.Unknown, Try(condition, Report(year: 2024)));
    }

    [Fact]
    public void Sum_of_no_rows_is_zero_and_of_rows_without_values_absent()
    {
        const string Sum = "sum(hazardousAreas.areas.areaM2)";

        Assert.Equal(Truth.True, Try($"{Sum} = 0", Empty));
        Assert.Equal(Truth.Unknown, Try($"{Sum} = 0", Areas(null, null)));
        Assert.Equal(Truth.Unknown, Try($"{Sum} != 0", Areas(null, null)));
        Assert.Equal(Truth.True, Try($"{Sum} = 12.5", Areas(12.5m, null)));
        Assert.Equal(Truth.True, Try($"{Sum} = 25", Areas(12.5m, 12.5m)));
        Assert.Equal(Truth.True, Try("sum(a in hazardousAreas.areas where a.areaM2 > 100 : a.areaM2) = 0", Areas(12.5m, null)));
    }

    [Fact]
    public void Least_and_greatest_of_no_rows_are_absent_and_leave_absent_values_out()
    {
        Assert.Equal(Truth.Unknown, Try("min(hazardousAreas.areas.areaM2) >= 0", Empty));
        Assert.Equal(Truth.Unknown, Try("max(hazardousAreas.areas.areaM2) >= 0", Areas(null, null)));
        Assert.Equal(Truth.True, Try("min(hazardousAreas.areas.areaM2) = 2", Areas(7, null, 2)));
        Assert.Equal(Truth.True, Try("max(hazardousAreas.areas.areaM2) = 7", Areas(7, null, 2)));
        Assert.Equal(Truth.True, Try("median(hazardousAreas.areas.areaM2) = 4.5", Areas(7, null, 2)));
    }

    [Fact]
    public void Exists_is_true_by_one_row_false_by_all_rows_and_else_unknown()
    {
        const string Large = "exists a in hazardousAreas.areas : a.areaM2 > 100";

        Assert.Equal(Truth.False, Try(Large, Empty));
        Assert.Equal(Truth.False, Try(Large, Areas(1, 2)));
        Assert.Equal(Truth.Unknown, Try(Large, Areas(1, null)));
        Assert.Equal(Truth.True, Try(Large, Areas(null, 101)));
        Assert.Equal(Truth.Unknown, Try($"not ({Large})", Areas(1, null)));
    }

    [Fact]
    public void Forall_is_the_dual_of_exists()
    {
        const string Large = "forall a in hazardousAreas.areas : a.areaM2 > 100";

        Assert.Equal(Truth.True, Try(Large, Empty));
        Assert.Equal(Truth.True, Try(Large, Areas(101, 102)));
        Assert.Equal(Truth.Unknown, Try(Large, Areas(101, null)));
        Assert.Equal(Truth.False, Try(Large, Areas(null, 1)));
    }

    [Fact]
    public void Exists_within_exists_keeps_both_rows_apart()
    {
        const string Twice = "exists a in hazardousAreas.areas : exists b in hazardousAreas.areas : a != b and a.region = b.region and a.areaM2 = b.areaM2";

        Assert.Equal(Truth.True, Try(Twice, Regions(("North", 1), ("South", 1), ("North", 1))));
        Assert.Equal(Truth.False, Try(Twice, Regions(("North", 1), ("South", 1))));
        Assert.Equal(Truth.Unknown, Try(Twice, Regions(("North", 1), ("North", null))));
        Assert.Equal(Truth.False, Try(Twice, Regions(("North", 1))));
    }

    [Fact]
    public void Record_that_was_not_supplied_is_unknown_and_a_supplied_one_without_rows_is_false()
    {
        const string Spoke = "exists st in statements : st.state = s";

        Assert.Equal(Truth.Unknown, Try(Spoke, Empty));
        Assert.Equal(Truth.Unknown, Try(Spoke, new ConventionRecords { Notices = [] }, Empty));
        Assert.Equal(Truth.False, Try(Spoke, new ConventionRecords { Statements = [] }, Empty));
        Assert.Equal(Truth.False, Try(Spoke, Statements(Fictitious.XAB), Empty));
        Assert.Equal(Truth.True, Try(Spoke, Statements(Fictitious.XAB, Fictitious.XAA)));
        Assert.Equal(Truth.Unknown, Try(Spoke, Statements(Fictitious.XAB, null)));
    }

    [Fact]
    public void Path_through_a_list_of_records_is_unknown_only_where_the_record_is_missing()
    {
        const string Among = "s in statements.state";

        Assert.Equal(Truth.Unknown, Try(Among, Empty));
        Assert.Equal(Truth.False, Try(Among, new ConventionRecords { Statements = [] }, Empty));
        Assert.Equal(Truth.True, Try(Among, Statements(Fictitious.XAA)));
        Assert.Equal(["statements"], Result(Indicator(Among), null, Empty).MissingRecords);
        Assert.Equal(["meetings.participants"], Result(Indicator("\"x\" in meetings.participants.organisationId"), null, Empty).MissingRecords);
    }

    private static ConventionRecords Statements(params StateCode?[] states) =>
        new() { Statements = states.Select(state => new Statement { State = state }).ToValueList() };

    private static StatePartyReport Attested(Answer? answer) => Empty with
    {
        GenderAndDiversity = new() { NeedsReflectedInPlans = answer is { } given ? new() { Answer = given } : null },
    };

    private static StatePartyReport Areas(params decimal?[] areas) => Empty with
    {
        HazardousAreas = new() { Areas = areas.Select(area => new HazardousArea { AreaM2 = area }).ToValueList() },
    };

    private static StatePartyReport Regions(params (string Region, decimal? Area)[] areas) => Empty with
    {
        HazardousAreas = new() { Areas = areas.Select(area => new HazardousArea { Region = area.Region, AreaM2 = area.Area }).ToValueList() },
    };
}
