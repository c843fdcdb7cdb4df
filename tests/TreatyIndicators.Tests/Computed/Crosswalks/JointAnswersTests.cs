using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Computed.Crosswalks;

/// <summary>XAA is party to both conventions, XAB to one.</summary>
public sealed class JointAnswersTests
{
    private static readonly Catalogue World = SmallWorld.Catalogue(XAA, XAB).WithRegister(new()
    {
        Convention = ConventionId.Ccm,
        Edition = "made up for a test",
        Deposits = [Joined(XAA, "2010-02-01", "2010-08-01")],
    });

    [Fact]
    public void Two_reports_that_say_the_same_agree_and_a_name_may_be_written_otherwise()
    {
        var answers = Ask(Apmbc(Answer.Yes, "Mine Action Centre"), Ccm(Answer.Yes, " mine action centre "));

        Assert.Equal("Agree Yes: Apmbc XAA-2025 Yes, Ccm XAA-2025-c Yes", Text(answers, "standards"));
        Assert.Equal("Agree Mine Action Centre: Apmbc XAA-2025 Mine Action Centre, Ccm XAA-2025-c  mine action centre ", Text(answers, "platform-lead"));
    }

    [Fact]
    public void Two_reports_that_say_different_things_contradict_each_other_and_there_is_no_joint_answer()
    {
        var answers = Ask(Apmbc(Answer.Yes), Ccm(Answer.No));

        Assert.Equal("Contradict : Apmbc XAA-2025 Yes, Ccm XAA-2025-c No", Text(answers, "standards"));
        Assert.Equal(["standards"], answers.Contradictions.Select(answer => answer.Fact.Id));
    }

    [Fact]
    public void Where_one_report_is_silent_the_other_one_answers()
    {
        Assert.Equal("OnlyOneSays No: Apmbc XAA-2025 , Ccm XAA-2025-c No", Text(Ask(Apmbc(Answer.NotStated), Ccm(Answer.No)), "standards"));
        Assert.Equal("OnlyOneSays Partly: Apmbc XAA-2025 Partly, Ccm  ", Text(Ask(Apmbc(Answer.Partly)), "standards"));
        Assert.Equal("NoneSays : Apmbc XAA-2025 , Ccm XAA-2025-c ", Text(Ask(Apmbc(null, "  "), Ccm(null)), "platform-lead"));
        Assert.Equal("NoneSays : Apmbc  , Ccm  ", Text(Ask(), "standards"));
    }

    [Fact]
    public void A_form_that_is_unchanged_says_what_the_year_it_names_said()
    {
        var earlier = Ccm(Answer.Yes) with { Header = Ccm(null).Header with { ReportId = "old", Period = new() { From = new(2024, 1, 1), To = new(2024, 12, 31) }, SubmittedOn = new(2025, 4, 30) } };
        var unchanged = Ccm(null) with { Standards = null, Header = Ccm(null).Header with { Cover = [new() { Form = FormLetter.F, Status = CoverStatus.Unchanged, LastReportedYear = 2024 }] } };

        Assert.Equal("Agree Yes: Apmbc XAA-2025 Yes, Ccm XAA-2025-c Yes", Text(Ask(Apmbc(Answer.Yes), unchanged, earlier), "standards"));
    }

    [Fact]
    public void A_report_that_came_later_is_not_known_yet() => Assert.Equal(
        "NoneSays : Apmbc  , Ccm  ",
        Text(JointAnswers.Of(SmallWorld.Evidence(World, Apmbc(Answer.Yes)), XAA, 2026, new(2026, 4, 29)), "standards"));

    [Fact]
    public void An_instrument_that_was_deposited_later_is_not_known_yet()
    {
        var before = JointAnswers.Of(SmallWorld.Evidence(World), XAA, 2026, new(2010, 1, 31));
        var after = JointAnswers.Of(SmallWorld.Evidence(World), XAA, 2026, new(2010, 2, 1));

        Assert.Equal([ConventionId.Apmbc], before.Conventions);
        Assert.Equal([ConventionId.Apmbc, ConventionId.Ccm], after.Conventions);
    }

    [Fact]
    public void A_State_that_is_party_to_one_convention_is_asked_nothing()
    {
        var answers = JointAnswers.Of(SmallWorld.Evidence(World), XAB, 2026, OneCondition.AsOf);

        Assert.Equal([ConventionId.Apmbc], answers.Conventions);
        Assert.Empty(answers.Answers);
    }

    [Fact]
    public void A_State_that_is_not_there_and_a_year_that_cannot_be_are_refused()
    {
        Assert.Equal("The catalogue has no State XZZ.", Assert.Throws<KeyNotFoundException>(() => JointAnswers.Of(SmallWorld.Evidence(World), new("XZZ"), 2026, OneCondition.AsOf)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => JointAnswers.Of(SmallWorld.Evidence(World), XAA, 1899, OneCondition.AsOf));
        Assert.Throws<ArgumentOutOfRangeException>(() => JointAnswers.Of(SmallWorld.Evidence(World), XAA, 9999, OneCondition.AsOf));
    }

    [Fact]
    public void Every_shared_fact_of_the_catalogue_is_answered() => Assert.Equal(
        Catalogue.Default.Crosswalk.SharedFacts, Ask().Answers.Select(answer => answer.Fact));

    [Fact]
    public void Convention_to_which_a_State_is_doubtfully_a_party_is_asked()
    {
        var catalogue = SmallWorld.Catalogue(XAA).WithRegister(Register() with { Convention = ConventionId.Ccm, Deposits = [Joined(XAA, "2020", null)] });

        Assert.Equal([ConventionId.Apmbc, ConventionId.Ccm], JointAnswers.Of(SmallWorld.Evidence(catalogue), XAA, 2026, OneCondition.AsOf).Conventions);
    }

    private static StatePartyReport Apmbc(Answer? updated, string? lead = null) => Filled(SmallWorld.Report(), updated, lead);

    private static StatePartyReport Ccm(Answer? updated, string? lead = null)
    {
        var report = SmallWorld.Report(id: "XAA-2025-c");
        return Filled(report with { Header = report.Header with { Convention = ConventionId.Ccm } }, updated, lead);
    }

    private static StatePartyReport Filled(StatePartyReport report, Answer? updated, string? lead) => report with
    {
        Standards = new() { Updated = updated is { } answer ? new() { Answer = answer } : null },
        Cooperation = new() { Platform = new() { Lead = lead } },
    };

    private static JointAnswers Ask(params StatePartyReport[] reports) => JointAnswers.Of(SmallWorld.Evidence(World, reports), XAA, 2026, OneCondition.AsOf);

    private static string Text(JointAnswers answers, string fact)
    {
        var answer = answers.Answers.Single(one => one.Fact.Id == fact);
        return $"{answer.Outcome} {answer.Value}: {string.Join(", ", answer.Answers.Select(one => $"{one.Convention} {one.ReportId} {one.Value}"))}";
    }
}
