using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed;

/// <summary>Which report of a State an indicator reads.</summary>
public class ReportChoiceTests
{
    private static readonly Indicator Areas = Indicator("count(hazardousAreas.areas) >= 1");

    [Theory]
    [InlineData("2026-04-29", FindingStatus.Unknown)]
    [InlineData("2026-04-30", FindingStatus.NotMet)]
    [InlineData("2026-05-31", FindingStatus.NotMet)]
    [InlineData("2026-06-01", FindingStatus.Met)]
    public void Later_submission_counts_from_its_day_on(string asOf, FindingStatus expected)
    {
        var first = Report(id: "FIRST", submittedOn: new(2026, 4, 30));
        var second = Report(id: "SECOND", submittedOn: new(2026, 6, 1)) with { HazardousAreas = new() { Areas = [new()] } };
        var evidence = Evidence(Catalogue(Fictitious.XAA), first, second);

        Assert.Equal(expected, Evaluate(Areas, evidence, new(2026, Fictitious.Day(asOf))).Finding("XAA").Status);
    }

    [Fact]
    public void Report_given_twice_counts_once()
    {
        var report = Report() with { HazardousAreas = new() { Areas = [new() { AreaM2 = 4 }] } };
        var sum = Indicator("sum(r in reports where r.header.state = s : 1) = 1");

        Assert.Equal(FindingStatus.Met, Result(sum, null, report, report).Finding("XAA").Status);
        Assert.Equal(FindingStatus.NotMet, Result(sum, null, report, report with { Header = report.Header with { ReportId = "OTHER" } }).Finding("XAA").Status);
    }

    [Theory]
    [InlineData(TimeBase.Instant)]
    [InlineData(TimeBase.Annual)]
    [InlineData(TimeBase.Cumulative)]
    public void Report_of_the_year_after_is_not_read(TimeBase time) => Assert.Equal(
        FindingStatus.Unknown,
        Result(Areas with { TimeBase = time }, null, Report(year: 2026, submittedOn: new(2026, 2, 1)) with { HazardousAreas = new() { Areas = [new()] } }).Finding("XAA").Status);

    [Fact]
    public void Only_the_cumulative_time_base_reads_the_year_before()
    {
        var earlier = Report(year: 2025) with { HazardousAreas = new() { Areas = [new()] } };
        FindingStatus In2027(TimeBase time) => Evaluate(
            Areas with { TimeBase = time },
            Evidence(Catalogue(Fictitious.XAA), earlier, Report(year: 2026)),
            new(2027, new(2027, 6, 30))).Finding("XAA").Status;

        Assert.Equal(FindingStatus.NotMet, In2027(TimeBase.Instant));
        Assert.Equal(FindingStatus.NotMet, In2027(TimeBase.Annual));
        Assert.Equal(FindingStatus.Met, In2027(TimeBase.Cumulative));
    }

    [Fact]
    public void Cumulative_time_base_does_not_reach_before_the_plan() => Assert.Equal(
        FindingStatus.Unknown,
        Result(Areas with { TimeBase = TimeBase.Cumulative }, null, Report(year: 2024) with { HazardousAreas = new() { Areas = [new()] } }).Finding("XAA").Status);

    [Fact]
    public void Rows_with_equal_values_in_two_reports_or_in_one_are_all_summed()
    {
        var sum = Indicator("sum(landRelease.rows.clearedM2) = 1500") with { TimeBase = TimeBase.Cumulative };
        LandRelease cleared = new() { Rows = [new() { Region = "North", ClearedM2 = 500 }, new() { Region = "South", ClearedM2 = 500 }] };
        LandRelease later = new() { Rows = [new() { Region = "West", ClearedM2 = 500 }] };
        var evidence = Evidence(Catalogue(Fictitious.XAA), Report() with { LandRelease = cleared }, Report(year: 2026) with { LandRelease = later });

        Assert.Equal(FindingStatus.Met, Evaluate(sum, evidence, new(2027, new(2027, 6, 30))).Finding("XAA").Status);
    }

    [Fact]
    public void Answer_that_carries_forward_is_the_latest_one_given()
    {
        var lasting = Indicator("nationalImplementation.article9Status = Fulfilled") with
        {
            CarriesForward = true,
            Silence = SilenceRule.Fact,
            DecidingFields = ["nationalImplementation.article9Status", "statements[].state"],
        };
        var old = Report(year: 2023) with { NationalImplementation = new() { Article9Status = Article9Status.Fulfilled } };
        var withdrawn = Report(year: 2024) with { NationalImplementation = new() { Article9Status = Article9Status.InProgress } };

        Assert.Equal(FindingStatus.Met, Result(lasting, null, old, Report()).Finding("XAA").Status);
        Assert.Equal(FindingStatus.Met, Result(lasting, null, old).Finding("XAA").Status);
        Assert.Equal(FindingStatus.NotMet, Result(lasting, null, old, withdrawn, Report()).Finding("XAA").Status);
        Assert.Equal(FindingStatus.Unknown, Result(lasting, null, Report()).Finding("XAA").Status);
    }

    [Fact]
    public void Action_45_of_the_plan_carries_forward()
    {
        var fulfilled = Report(year: 2022) with { NationalImplementation = new() { Article9Status = Article9Status.Fulfilled } };
        var results = Evaluations.Evaluate(Evidence(Catalogue(Fictitious.XAA), fulfilled, Report()), new(2026, AsOf));

        Assert.Equal(["XAA"], results[new("SRAAP-45.1")].Met);
    }

    [Fact]
    public void Kept_mines_are_those_of_the_latest_report_that_tells_of_them()
    {
        var retaining = Indicator("retains(s, t)");
        Truth Retains(params StatePartyReport[] reports) => Try("retains(s, t)", reports);
        var some = Report(year: 2023) with { Retained = new() { Totals = new() { Quantity = 7 } } };

        Assert.Equal(Truth.True, Retains(some, Report()));
        Assert.Equal(Truth.False, Retains(some, Report() with { Retained = new() { Totals = new() { Quantity = 0 } } }));
        Assert.Equal(Truth.False, Retains(some, Report() with { Retained = new() { NilStatement = new() { Stated = true } } }));
        Assert.Equal(Truth.True, Retains(Report() with { Retained = new() { Items = [new(), new() { Quantity = 3 }] } }));
        Assert.Equal(Truth.False, Retains(Report() with { Retained = new() { Items = [new() { Quantity = 0 }] } }));
        Assert.Equal(Truth.Unknown, Retains(Report() with { Retained = new() { Items = [new(), new() { Quantity = 0 }] } }));
        Assert.Equal(Truth.Unknown, Retains(Report()));
        Assert.Equal(Truth.Unknown, Retains());
        Assert.Equal(["XAA", "XAB"], Result(retaining, null).Unknown);
    }

    [Fact]
    public void Where_no_report_gives_the_field_the_report_of_the_year_is_asked()
    {
        var indicator = SmallWorld.Indicator("empty(cooperation.progress)") with { CarriesForward = true, DecidingFields = ["cooperation.progress"] };

        Assert.Equal(FindingStatus.Met, OneCondition.Result(indicator, null, SmallWorld.Report()).Finding("XAA").Status);
    }
}
