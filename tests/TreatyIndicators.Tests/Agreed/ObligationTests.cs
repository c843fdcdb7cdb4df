using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Agreed;

public class ObligationTests
{
    private const string Late = "2099-01-01";

    [Fact]
    public void Day_of_completion_already_counts_as_ended()
    {
        var rows = Membership(Register() with { Obligations = [Clearance(XAA, "2000-01-01", "2017-02-10")] });

        Assert.Equal((Truth.False, Truth.False), Duty(rows, "1999-12-31"));
        Assert.Equal((Truth.True, Truth.False), Duty(rows, "2000-01-01"));
        Assert.Equal((Truth.True, Truth.False), Duty(rows, "2017-02-09"));
        Assert.Equal((Truth.False, Truth.True), Duty(rows, "2017-02-10"));
    }

    [Fact]
    public void Completion_known_to_the_year_leaves_the_year_unknown()
    {
        var rows = Membership(Register() with { Obligations = [Clearance(XAA, "2000-01-01", "2007")] });

        Assert.Equal((Truth.True, Truth.False), Duty(rows, "2006-12-31"));
        Assert.Equal((Truth.Unknown, Truth.Unknown), Duty(rows, "2007-06-01"));
        Assert.Equal((Truth.False, Truth.True), Duty(rows, "2007-12-31"));
    }

    [Fact]
    public void Duty_that_came_back_is_open_again()
    {
        var rows = Membership(Register() with { Obligations = [Clearance(XAA, "2001-11-01", "2012"), Clearance(XAA, "2021-11-19")] });

        Assert.Equal((Truth.False, Truth.True), Duty(rows, "2021-11-18"));
        Assert.Equal((Truth.True, Truth.False), Duty(rows, "2021-11-19"));
    }

    [Fact]
    public void Duty_counts_only_once_it_is_known()
    {
        var rows = Membership(Register() with { Obligations = [Clearance(XAA, "2001-11-01", knownOn: "2021-11-19")] });

        Assert.Equal((Truth.False, Truth.False), Duty(rows, "2020-01-01", knownBy: "2021-11-18"));
        Assert.Equal((Truth.True, Truth.False), Duty(rows, "2020-01-01", knownBy: "2021-11-19"));
    }

    [Fact]
    public void State_without_a_row_is_not_known_to_have_the_duty()
    {
        var rows = Membership(Register() with { Obligations = [Clearance(XAB, "2001-11-01")] });

        Assert.Equal((Truth.False, Truth.False), Duty(rows, "2020-01-01"));
        Assert.Equal(Truth.False, rows.IsOpen(XAB, TreatyIndicators.Duty.VictimAssistance, Day("2020-01-01"), Day(Late)));
    }

    private static (Truth Open, Truth Ended) Duty(Membership membership, string day, string knownBy = Late) =>
        (membership.IsOpen(XAA, TreatyIndicators.Duty.Clearance, Day(day), Day(knownBy)),
            membership.HasEnded(XAA, TreatyIndicators.Duty.Clearance, Day(day), Day(knownBy)));
}
