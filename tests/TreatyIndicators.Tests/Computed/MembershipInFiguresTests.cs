using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed;

/// <summary>Who belongs to the population when membership changes or is not known.</summary>
public class MembershipInFiguresTests
{
    private static readonly IndicatorId Reported = new("SRAAP-7.1");

    [Fact]
    public void State_that_left_within_the_year_is_outside_at_its_end()
    {
        var register = Parties() with { Withdrawals = [Fictitious.Left(Fictitious.XAB, "2025-12-31")] };
        var result = Result(register);

        Assert.Equal(["XAB"], result.NotApplicable);
        Assert.Equal(Rational.Of(1), result.Denominator);
    }

    [Fact]
    public void State_that_leaves_on_the_day_after_is_inside()
    {
        var register = Parties() with { Withdrawals = [Fictitious.Left(Fictitious.XAB, "2026-01-01")] };
        Assert.Equal(Rational.Of(2), Result(register).Denominator);
    }

    [Theory]
    [InlineData("2025-12-31", 2)]
    [InlineData("2026-01-01", 1)]
    public void State_is_inside_from_the_day_of_entry_into_force(string inForce, int members)
    {
        var register = Fictitious.Register() with
        {
            Deposits = [Fictitious.Joined(Fictitious.XAA, "1998-09-01", "1999-03-01"), Fictitious.Joined(Fictitious.XAB, "2025-06-01", inForce)],
        };
        var result = Evaluate(Indicator("isParty(s, t)") with { Population = Population("isParty(s, t)") }, Evidence(Catalogue(register, Fictitious.XAA, Fictitious.XAB)));

        Assert.Equal(Rational.Of(members), result.Denominator);
    }

    [Theory]
    [InlineData("2026-06-29", FindingStatus.NotApplicable)]
    [InlineData("2026-06-30", FindingStatus.NotMet)]
    public void New_party_leaves_the_rate_of_reports_until_its_initial_report_is_due(string asOf, FindingStatus expected)
    {
        var register = Parties() with { Deposits = [Fictitious.Joined(Fictitious.XAA, "2025-07-01", "2026-01-01")] };
        var question = new Question(2026, Fictitious.Day(asOf)) { ReferenceDate = new(2026, 1, 1) };

        Assert.Equal(expected, Evaluations.Evaluate(Evidence(Catalogue(register, Fictitious.XAA)), question)[Reported].Finding("XAA").Status);
    }

    [Fact]
    public void Doubtful_member_widens_the_bounds_and_not_the_denominator()
    {
        var register = Fictitious.Register() with
        {
            Deposits = [Fictitious.Joined(Fictitious.XAA, "1998-09-01", "1999-03-01"), Fictitious.Joined(Fictitious.XAB, "2025-01-15", null)],
        };
        var population = Population("isParty(s, t)");
        var indicator = Indicator("present(hazardousAreas.areas)") with { Population = population, DecidingFields = ["hazardousAreas.areas[]"], Silence = SilenceRule.ReportingAct };
        var with = Evaluate(indicator, Evidence(Catalogue(register, Fictitious.XAA, Fictitious.XAB), Report() with { HazardousAreas = new() { Areas = [new()] } }));

        Assert.Equal(["XAB"], with.Doubtful);
        Assert.Equal(Rational.Of(1), with.Denominator);
        Assert.Equal(Rational.Of(100), with.Value);
        Assert.Equal(new Bounds(Rational.Of(50), Rational.Of(100)), with.Bounds);
    }

    [Fact]
    public void Late_knowledge_of_a_duty_changes_the_population_of_an_earlier_year()
    {
        var register = Parties() with { Obligations = [Fictitious.Clearance(Fictitious.XAA, "1999-03-01", knownOn: "2026-05-01")] };
        var duty = Indicator("present(hazardousAreas.areas)") with { Population = Population("clearanceDutyOpen(s, t)") };
        IndicatorResult On(string day) => Evaluate(duty, Evidence(Catalogue(register, Fictitious.XAA, Fictitious.XAB)), new(2026, Fictitious.Day(day)));

        Assert.Equal(WhyUndefined.EmptyPopulation, On("2026-04-30").Undefined);
        Assert.Equal(Rational.Of(1), On("2026-05-01").Denominator);
    }

    private static Register Parties() => Fictitious.Register() with
    {
        Deposits = [Fictitious.Joined(Fictitious.XAA, "1998-09-01", "1999-03-01"), Fictitious.Joined(Fictitious.XAB, "1998-09-01", "1999-03-01")],
    };

    private static IndicatorResult Result(Register register) =>
        Evaluations.Evaluate(Evidence(Catalogue(register, Fictitious.XAA, Fictitious.XAB)), new(2026, AsOf))[Reported];
}
