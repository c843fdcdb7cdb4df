using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed;

/// <summary>Silence by its three rules: what the headline makes of it, what the bounds do, and the reason that is given.</summary>
public class SilenceTests
{
    private static readonly Rational Half = Rational.Of(50);
    private static readonly Rational All = Rational.Of(100);

    private static readonly Indicator Attested = Indicator("genderAndDiversity.needsReflectedInPlans = Yes") with
    {
        Silence = SilenceRule.ReportingAct,
        DecidingFields = ["genderAndDiversity.needsReflectedInPlans"],
    };

    private static readonly Indicator Counted = Indicator("count(hazardousAreas.areas) >= 1") with
    {
        Silence = SilenceRule.Fact,
        DecidingFields = ["hazardousAreas.areas[]"],
    };

    [Fact]
    public void Reporting_act_reads_an_absent_attestation_as_not_met_silent_and_open()
    {
        var result = Result(Attested, null, Report());

        Assert.Equal(["XAA", "XAB"], result.NotMet);
        Assert.Equal(["XAA", "XAB"], result.Silent);
        Assert.Equal(["XAA", "XAB"], result.Open);
        Assert.Equal(Rational.Of(0), result.Value);
        Assert.Equal(new Bounds(Rational.Of(0), All), result.Bounds);
        Assert.Equal(FindingReason.SilentOnPoint, result.Finding("XAA").Reason);
        Assert.Equal(FindingReason.NoReport, result.Finding("XAB").Reason);
    }

    [Fact]
    public void Reporting_act_reads_not_stated_as_silence_and_no_as_an_answer()
    {
        var notStated = Result(Attested, null, Report() with { GenderAndDiversity = new() { NeedsReflectedInPlans = new() { Answer = Answer.NotStated } } });
        var no = Result(Attested, null, Report() with { GenderAndDiversity = new() { NeedsReflectedInPlans = new() { Answer = Answer.No } } });

        Assert.Equal(["XAA", "XAB"], notStated.Silent);
        Assert.Equal(["XAB"], no.Silent);
        Assert.Equal(FindingReason.Decided, no.Finding("XAA").Reason);
        Assert.Equal(new Bounds(Rational.Of(0), Half), no.Bounds);
    }

    [Fact]
    public void Reporting_act_keeps_an_answer_without_the_deciding_part_open_and_not_silent()
    {
        var result = Result(
            Attested with { Condition = Parse("genderAndDiversity.needsReflectedInPlans = Yes and stockpile.neverHeld = true"), DecidingFields = ["genderAndDiversity.needsReflectedInPlans", "stockpile.neverHeld"] },
            null,
            Report() with { GenderAndDiversity = new() { NeedsReflectedInPlans = new() { Answer = Answer.Yes } } });

        Assert.Equal(["XAB"], result.Silent);
        Assert.Contains("XAA", result.Open);
        Assert.Equal(FindingStatus.NotMet, result.Finding("XAA").Status);
        Assert.Equal(FindingReason.AnswerAbsent, result.Finding("XAA").Reason);
    }

    [Fact]
    public void Fact_reads_an_unanswered_section_as_unknown_and_inside_the_upper_bound()
    {
        var result = Result(Counted, null, Report());

        Assert.Equal(["XAA", "XAB"], result.Unknown);
        Assert.Empty(result.NotMet);
        Assert.Empty(result.Doubtful);
        Assert.Equal(Rational.Of(2), result.Denominator);
        Assert.Equal(Rational.Of(0), result.Value);
        Assert.Equal(new Bounds(Rational.Of(0), All), result.Bounds);
    }

    [Fact]
    public void Fact_takes_content_a_nil_statement_and_the_cover_page_as_an_answer()
    {
        var plain = Report();
        StatePartyReport[] answers =
        [
            plain with { HazardousAreas = new() { Explanation = "none left" } },
            plain with { HazardousAreas = new() { NilStatement = new() { Stated = true } } },
            plain with { Header = plain.Header with { Cover = [new() { Form = FormLetter.C, Status = CoverStatus.NotApplicable }] } },
        ];

        Assert.All(answers, answer =>
        {
            var result = Result(Counted, null, answer);
            Assert.Equal(["XAB"], result.Silent);
            Assert.Equal(FindingStatus.NotMet, result.Finding("XAA").Status);
            Assert.False(result.Finding("XAA").IsOpen);
        });
    }

    [Fact]
    public void Section_that_is_given_without_content_is_still_silent() =>
        Assert.Equal(["XAA", "XAB"], Result(Counted, null, Report() with { HazardousAreas = new() { Baseline = new() } }).Silent);

    [Fact]
    public void Zero_is_an_answer_and_absence_is_none()
    {
        var indicator = Indicator("hazardousAreas.roundingM2 > 0") with { Silence = SilenceRule.ReportingAct, DecidingFields = ["hazardousAreas.roundingM2"] };
        var zero = Result(indicator, null, Report() with { HazardousAreas = new() { RoundingM2 = 0 } }).Finding("XAA");
        var absent = Result(indicator, null, Report() with { HazardousAreas = new() }).Finding("XAA");

        Assert.Equal((FindingStatus.NotMet, FindingReason.Decided, false), (zero.Status, zero.Reason, zero.IsOpen));
        Assert.Equal((FindingStatus.NotMet, FindingReason.SilentOnPoint, true), (absent.Status, absent.Reason, absent.IsOpen));
    }

    [Fact]
    public void Empty_table_does_not_conform_to_a_test_over_all_rows()
    {
        var all = Indicator("count(hazardousAreas.areas) >= 1 and (forall a in hazardousAreas.areas : present(a.region))");
        HazardousArea named = new() { Region = "North" };

        Assert.Equal(FindingStatus.NotMet, Result(all, null, Report() with { HazardousAreas = new() }).Finding("XAA").Status);
        Assert.Equal(FindingStatus.NotMet, Result(all, null, Report() with { HazardousAreas = new() { Areas = [named, new()] } }).Finding("XAA").Status);
        Assert.Equal(FindingStatus.Met, Result(all, null, Report() with { HazardousAreas = new() { Areas = [named] } }).Finding("XAA").Status);
    }

    [Fact]
    public void Record_that_decides_and_was_not_supplied_leaves_no_value_and_everything_open()
    {
        var indicator = Indicator("exists st in statements : st.state = s") with { DataSources = ["statements"] };
        var result = Result(indicator, null, Report());

        Assert.Equal(["statements"], result.MissingRecords);
        Assert.Null(result.Value);
        Assert.Equal(WhyUndefined.RecordNotSupplied, result.Undefined);
        Assert.Equal(["XAA", "XAB"], result.Unknown);
        Assert.Equal(new Bounds(Rational.Of(0), All), result.Bounds);
        Assert.Equal(FindingReason.RecordNotSupplied, result.Finding("XAA").Reason);
    }
}
