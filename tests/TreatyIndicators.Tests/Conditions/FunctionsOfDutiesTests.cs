using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Computed;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Affected parties, sets of open duties, the later of two days, early notice, and the forms that a convention adopted.</summary>
public sealed class FunctionsOfDutiesTests
{
    private static readonly Obligation Clearing = Clearance(XAA, "2001-01-01");

    private static readonly Obligation Assisting = Clearing with { Duty = Duty.VictimAssistance };

    [Fact]
    public void Party_is_affected_while_areas_are_to_be_cleared_or_there_are_victims()
    {
        Assert.Equal(Truth.True, Try("isAffected(s, t)", Clearing));
        Assert.Equal(Truth.True, Try("isAffected(s, t)", Assisting));
        Assert.Equal(Truth.False, Try("isAffected(s, t)", Clearing with { Duty = Duty.StockpileDestruction }));
        Assert.Equal(Truth.False, Try("isAffected(s, t)", Clearing with { To = Date("2020-01-01") }));
        Assert.Equal(Truth.Unknown, Try("isAffected(s, date(2001, 6, 1))", Clearing with { From = Date("2001") }));
    }

    [Fact]
    public void State_that_is_not_party_is_not_affected() =>
        Assert.Equal(Truth.False, Try("isAffected(s, date(1999, 2, 28))", Clearing with { From = Date("1998-01-01") }));

    [Fact]
    public void Open_duties_are_those_that_bind_on_the_day()
    {
        Assert.Equal(Truth.True, Try("openDuties(s, t) = {Clearance, VictimAssistance}", Clearing, Assisting));
        Assert.Equal(Truth.True, Try("openDuties(s, t) = {VictimAssistance}", Clearing with { To = Date("2020-01-01") }, Assisting));
        Assert.Equal(Truth.True, Try("openDuties(s, t) = {}"));
        Assert.Equal(Truth.False, Try("openDuties(s, t) intersects {StockpileDestruction}", Clearing));
    }

    [Fact]
    public void With_a_doubtful_duty_the_set_is_not_known() =>
        Assert.Equal(Truth.Unknown, Try("openDuties(s, date(2001, 6, 1)) intersects {Clearance}", Clearing with { From = Date("2001") }, Assisting with { From = Date("2000-01-01") }));

    [Fact]
    public void Open_duties_are_codes_of_duties() =>
        Assert.Equal("COND-22", Condition.Parse("openDuties(s, t) intersects {Clearence}", ConditionScope.States).Errors[0].Code);

    [Theory]
    [InlineData("max(date(2024, 1, 1), date(2024, 2, 1)) = date(2024, 2, 1)", Truth.True)]
    [InlineData("min(date(2024, 1, 1), date(2024, 2, 1)) = date(2024, 1, 1)", Truth.True)]
    [InlineData("max(date(2024, 1, 1), addYears(entryIntoForce(s), 2), t) = t", Truth.True)]
    [InlineData("max(date(2024, 1, 1), date(2024, 2, 30)) = date(2024, 1, 1)", Truth.Unknown)]
    public void Later_and_earlier_of_days(string condition, Truth expected) => Assert.Equal(expected, Try(condition));

    [Theory]
    [InlineData("max(d.from, date(2002, 1, 1)) = date(2002, 1, 1)", Truth.True)]
    [InlineData("min(d.from, date(2000, 12, 31)) = date(2000, 12, 31)", Truth.True)]
    [InlineData("max(d.from, date(2001, 6, 1)) > date(1990, 1, 1)", Truth.Unknown)]
    public void Day_known_only_by_its_year_is_the_later_one_only_where_all_its_days_are(string test, Truth expected) =>
        Assert.Equal(expected, Try($"exists d in obligations : d.state = s and {test}", Clearing with { From = Date("2001") }));

    [Theory]
    [InlineData("max(t, 1) = t", "COND-23 at 8: Found a number, expected a day.")]
    [InlineData("max(1, t) = 1", "COND-23 at 8: Found a day, expected a number.")]
    public void Days_and_numbers_are_not_mixed(string condition, string expected) =>
        Assert.Equal(expected, Assert.Single(Condition.Parse(condition, ConditionScope.States).Errors).ToString());

    [Fact]
    public void Latest_of_days_is_told_in_words() =>
        Assert.Equal(
            "the reference date is on or before the latest of the first day of meeting \"CCM-11MSP\", 2 years after the entry into force for the State",
            ConditionText.ToWords(OneCondition.Parse("t <= max(meetingStart(\"CCM-11MSP\"), addYears(entryIntoForce(s), 2))").Root, ConditionLanguage.English));

    [Fact]
    public void Early_notice_takes_thirty_days_unless_the_question_says_otherwise()
    {
        var indicator = SmallWorld.Indicator("earlyNoticeDays = 30");
        var evidence = SmallWorld.Evidence(SmallWorld.Catalogue(XAA));

        Assert.Equal(["XAA"], SmallWorld.Evaluate(indicator, evidence).Met);
        Assert.Empty(SmallWorld.Evaluate(indicator, evidence, new Question(2026, OneCondition.AsOf) { EarlyNoticeDays = 45 }).Met);
    }

    [Fact]
    public void Early_notice_cannot_take_less_than_no_day() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Question(2026, OneCondition.AsOf) { EarlyNoticeDays = -1 });

    [Fact]
    public void Forms_that_the_convention_adopted_are_data_of_the_catalogue()
    {
        Assert.Equal(Truth.False, Try("exists f in catalogue.formats : f.format = AdaptedForm"));
        Assert.Equal(["ClassicForms", "AdaptedForm"], Catalogue.Default.FindConvention(ConventionId.Ccm)!.Formats.Select(form => form.Format.Text));
    }

    private static Truth Try(string condition, params Obligation[] obligations)
    {
        var register = Register() with { Deposits = [Joined(XAA, "1998-09-01", "1999-03-01")], Obligations = [.. obligations] };
        var finding = SmallWorld.Evaluate(SmallWorld.Indicator(condition), SmallWorld.Evidence(SmallWorld.Catalogue(register, XAA))).Finding("XAA");
        return finding.Status switch
        {
            FindingStatus.Met => Truth.True,
            FindingStatus.NotMet => Truth.False,
            FindingStatus.Unknown => Truth.Unknown,
            var other => throw new InvalidOperationException($"{other}"),
        };
    }
}
