using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed;

/// <summary>The order in which the status of a subject is decided, and what silence does to it.</summary>
public class StatusOrderTests
{
    private const string Condition = "stockpile.neverHeld = true";

    private static readonly Indicator Full = Indicator(Condition) with
    {
        Population = Population("retained.noUseStatement = true"),
        NotApplicableWhen = Parse("riskEducation.residual = true"),
        PendingWhen = Parse("header.guideLayout = true"),
        PartlyMetWhen = Parse("header.areasConverted = true"),
        Silence = SilenceRule.Fact,
        DecidingFields = ["stockpile.neverHeld"],
    };

    [Fact]
    public void Outside_the_population_nothing_else_is_asked() =>
        Assert.Equal(FindingStatus.NotApplicable, Status(Full, member: false, leaves: null, waits: true, holds: true, partly: true));

    [Fact]
    public void Not_applicable_comes_before_pending() =>
        Assert.Equal(FindingStatus.NotApplicable, Status(Full, member: true, leaves: true, waits: true, holds: true, partly: true));

    [Fact]
    public void Pending_comes_before_met() =>
        Assert.Equal(FindingStatus.Pending, Status(Full, member: true, leaves: false, waits: true, holds: true, partly: true));

    [Fact]
    public void Met_comes_before_partly_met() =>
        Assert.Equal(FindingStatus.Met, Status(Full, member: true, leaves: false, waits: false, holds: true, partly: true));

    [Fact]
    public void Partly_met_comes_before_silence_and_not_met()
    {
        Assert.Equal(FindingStatus.PartlyMet, Status(Full, member: true, leaves: false, waits: false, holds: false, partly: true));
        Assert.Equal(FindingStatus.PartlyMet, Status(Full, member: true, leaves: false, waits: false, holds: null, partly: true));
    }

    [Fact]
    public void What_does_not_hold_is_not_met() =>
        Assert.Equal(FindingStatus.NotMet, Status(Full, member: true, leaves: false, waits: false, holds: false, partly: false));

    [Theory]
    [InlineData(SilenceRule.ReportingAct, FindingStatus.NotMet)]
    [InlineData(SilenceRule.Fact, FindingStatus.Unknown)]
    [InlineData(SilenceRule.OtherSource, FindingStatus.Unknown)]
    public void Unknown_condition_is_not_met_only_where_the_act_of_reporting_counts(SilenceRule rule, FindingStatus expected) =>
        Assert.Equal(expected, Status(Full with { Silence = rule }, member: true, leaves: false, waits: false, holds: null, partly: false));

    [Fact]
    public void Doubtful_membership_is_unknown_and_outside_the_denominator()
    {
        foreach (var (member, leaves, waits) in new (bool?, bool?, bool?)[] { (null, false, false), (true, null, false), (true, false, null), (null, null, null) })
        {
            var result = Result(Full, null, Report(member, leaves, waits, holds: true, partly: false));
            Assert.Equal(["XAA"], result.Doubtful.Intersect(["XAA"]));
            Assert.Equal(FindingStatus.Unknown, result.Finding("XAA").Status);
            Assert.Equal(FindingReason.MembershipUnknown, result.Finding("XAA").Reason);
            Assert.Equal(Rational.Of(0), result.Denominator);
        }
    }

    [Fact]
    public void Doubtful_member_whose_term_runs_is_pending() =>
        Assert.Equal(FindingStatus.Pending, Status(Full, member: null, leaves: false, waits: true, holds: true, partly: false));

    [Fact]
    public void Six_lists_hold_every_State_once_for_every_combination_of_outcomes()
    {
        bool?[] all = [null, false, true];
        foreach (var rule in Enum.GetValues<SilenceRule>())
        {
            foreach (var report in all.SelectMany(a => all.SelectMany(b => all.SelectMany(c => all.SelectMany(d => all.Select(e => Report(a, b, c, d, e)))))))
            {
                var result = Result(Full with { Silence = rule }, null, report);
                Assert.Equal(["XAA", "XAB"], Subjects(result).Order(StringComparer.Ordinal));
                Assert.Equal(result.Finding("XAA").Status, StatusByList(result, "XAA"));
            }
        }
    }

    [Fact]
    public void Empty_population_is_undefined_and_neither_0_nor_100_per_cent()
    {
        var nobody = Indicator(Condition) with { Population = Population("not isParty(s, t)") };
        var result = Result(nobody, null, SmallWorld.Report() with { Stockpile = new() { NeverHeld = true } });

        Assert.Null(result.Value);
        Assert.Null(result.Bounds);
        Assert.Equal(WhyUndefined.EmptyPopulation, result.Undefined);
        Assert.Equal(Rational.Of(0), result.Denominator);
        Assert.Equal(["XAA", "XAB"], result.NotApplicable);
    }

    [Fact]
    public void Population_that_is_all_pending_is_undefined_too()
    {
        var result = Result(Indicator(Condition) with { PendingWhen = Parse("isParty(s, t)") }, null, SmallWorld.Report());

        Assert.Null(result.Value);
        Assert.Equal(["XAA", "XAB"], result.Pending);
    }

    private static FindingStatus Status(Indicator indicator, bool? member, bool? leaves, bool? waits, bool? holds, bool? partly) =>
        Result(indicator, null, Report(member, leaves, waits, holds, partly)).Finding("XAA").Status;

    private static StatePartyReport Report(bool? member, bool? leaves, bool? waits, bool? holds, bool? partly)
    {
        var report = SmallWorld.Report(Fictitious.XAA);
        return report with
        {
            Header = report.Header with { GuideLayout = waits, AreasConverted = partly },
            Retained = new() { NoUseStatement = member },
            RiskEducation = new() { Residual = leaves },
            Stockpile = new() { NeverHeld = holds },
        };
    }

    private static IEnumerable<string> Subjects(IndicatorResult result) =>
        [.. result.Met, .. result.PartlyMet, .. result.NotMet, .. result.Unknown, .. result.Pending, .. result.NotApplicable];

    private static FindingStatus StatusByList(IndicatorResult result, string state) =>
        result.Met.Contains(state) ? FindingStatus.Met
        : result.PartlyMet.Contains(state) ? FindingStatus.PartlyMet
        : result.NotMet.Contains(state) ? FindingStatus.NotMet
        : result.Pending.Contains(state) ? FindingStatus.Pending
        : result.NotApplicable.Contains(state) ? FindingStatus.NotApplicable
        : FindingStatus.Unknown;
}
