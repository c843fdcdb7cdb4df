using NodaTime;
using TreatyIndicators.Tests.Computed;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Years running without an update on a duty held.</summary>
public sealed class SilentYearTests
{
    private const string Years = "yearsWithoutUpdate(s, t)";

    private static readonly OneRule World = new()
    {
        Register = Register() with { Deposits = [Joined(XAA, "2018-07-01", "2019-01-01")], Obligations = [Clearance(XAA, "2019-01-01")] },
    };

    [Fact]
    public void Report_that_updates_every_duty_held_ends_the_silence()
    {
        Assert.Equal(Rational.Of(0), Of(Clears(2025)).Number(Years));
        Assert.Equal(Rational.Of(1), Of(Says(2025), Clears(2024)).Number(Years));
        Assert.Equal(Rational.Of(2), Of(Says(2025), Says(2024), Clears(2023)).Number(Years));
        Assert.Equal(Rational.Of(1), Of(Clears(2025) with { LandRelease = null }, Clears(2024)).Number(Years));
    }

    [Fact]
    public void Year_without_a_report_is_silent() =>
        Assert.Equal(Rational.Of(3), Of(Says(2025), Clears(2022)).Number(Years));

    [Fact]
    public void Year_counts_once_its_report_is_in_or_due()
    {
        var late = Of(Clears(2023)) with { Reference = new(2026, 4, 30) };

        Assert.Equal(Rational.Of(1), late.Number(Years));
        Assert.Equal(Rational.Of(2), (late with { Reference = new(2026, 5, 1) }).Number(Years));
        Assert.Equal(Rational.Of(2), (Of(Says(2025), Says(2024), Clears(2023)) with { Reference = new(2026, 4, 30) }).Number(Years));
    }

    [Fact]
    public void Silence_that_goes_back_beyond_the_first_known_report_is_at_least_as_long_as_known()
    {
        Assert.Null(Of(Says(2025)).Number(Years));
        Assert.Equal(Rational.Of(2), Of(Says(2025), Says(2024)).Number(Years));
        Assert.Equal(Rational.Of(1), Of(Says(2025) with { Header = Says(2025).Header with { Kind = ReportKind.Initial } }).Number(Years));
    }

    [Fact]
    public void Years_before_a_State_joined_are_not_counted() => Assert.Equal(
        Rational.Of(1),
        (Of(Says(2025)) with { Register = Register() with { Deposits = [Joined(XAA, "2024-07-01", "2025-01-01")], Obligations = [Clearance(XAA, "2025-01-01")] } }).Number(Years));

    [Fact]
    public void Years_without_a_duty_are_not_silent()
    {
        Assert.Equal(Rational.Of(0), (Of(Says(2025)) with { Register = World.Register with { Obligations = [] } }).Number(Years));
        Assert.Equal(Rational.Of(1), (Of(Says(2025), Says(2024), Says(2023)) with { Register = World.Register with { Obligations = [Clearance(XAA, "2025-06-01")] } }).Number(Years));
        Assert.Equal(Rational.Of(0), (Of(Says(2025)) with { Register = World.Register with { Obligations = [Clearance(XAA, "2019-01-01") with { Duty = Duty.VictimAssistance }] } }).Number(Years));
    }

    [Fact]
    public void Doubtful_duty_makes_the_number_unknown() =>
        Assert.Null((Of(Says(2025), Clears(2024)) with { Register = World.Register with { Obligations = [Clearance(XAA, "2019-01-01", knownOn: "2026")] } }).Number(Years));

    [Fact]
    public void Kept_items_are_a_duty_as_well()
    {
        var keeps = Says(2025) with { Retained = new() { Totals = new() { Quantity = 5 } } };
        var none = World.Register with { Obligations = [] };

        Assert.Equal(Rational.Of(0), (Of(keeps) with { Register = none }).Number(Years));
        Assert.Equal(Rational.Of(1), (Of(Says(2025) with { Retained = null }, keeps with { Header = Says(2024).Header }) with { Register = none }).Number(Years));
    }

    [Fact]
    public void Only_the_State_under_test_can_be_asked_about()
    {
        Assert.Null(Of(Clears(2025)).Number("yearsWithoutUpdate(s, date(2026, 2, 30))"));
        Assert.Equal(Rational.Of(0), Of(Clears(2025)).Number("yearsWithoutUpdate(header.state, t)"));
        Assert.Equal(Truth.Unknown, (Of(Clears(2025)) with { Report = Clears(2025) with { Cooperation = new() { Provided = [new() { RecipientState = XAB }] } } })
            .Try("forall p in cooperation.provided : yearsWithoutUpdate(p.recipientState, t) < 2"));
    }

    [Fact]
    public void Two_silent_years_with_a_duty_break_rule_Y_16()
    {
        const string rule = "not (openDuties(s, t) = {}) => yearsWithoutUpdate(s, t) < 2";

        Assert.Equal(Truth.True, Of(Says(2025), Clears(2024)).Try(rule));
        Assert.Equal(Truth.False, Of(Says(2025), Says(2024), Clears(2023)).Try(rule));
    }

    private static OneRule Of(StatePartyReport report, params StatePartyReport[] earlier) => World with { Report = report, Earlier = [.. earlier] };

    /// <summary>A report that says nothing of areas, and that no items are kept.</summary>
    private static StatePartyReport Says(int year) => SmallWorld.Report(year: year, submittedOn: new LocalDate(year + 1, 4, 1)) with { Retained = new() { Totals = new() { Quantity = 0 } } };

    private static StatePartyReport Clears(int year) =>
        Says(year) with { HazardousAreas = new() { Totals = new() { RemainingM2 = 5 } }, LandRelease = new() { Totals = new() { ReleasedM2 = 1 } } };
}
