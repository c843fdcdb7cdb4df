using NodaTime;
using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Validation;
using static TreatyIndicators.Tests.Checked.PlatformWorld;

namespace TreatyIndicators.Tests.Checked;

public sealed class CommitteeRulesTests
{
    [Fact]
    public void Observations_are_on_reports_that_were_in_by_the_cut_off()
    {
        Assert.Equal("", Outcome(Round, Report(Fictitious.XAA, 2025, new(2026, 5, 31))));
        Assert.Equal("CMT-01", Outcome(Round, Report(Fictitious.XAA, 2025, new(2026, 6, 1))));
        Assert.Equal("CMT-01", Outcome(Round, Report(Fictitious.XAA, 2024, new(2026, 5, 31))));
        Assert.Equal("CMT-01", Outcome(Round, Report(Fictitious.XAB, 2025, new(2026, 4, 30))));
        Assert.Equal("CMT-01", Outcome(Round));
        Assert.Equal("", Outcome(Round with { Observed = [] }));
    }

    [Theory]
    [InlineData("APMBC-ISM2026", false)]
    [InlineData("nowhere", true)]
    [InlineData(null, true)]
    public void Without_a_cut_off_or_a_known_meeting_only_a_State_that_never_reported_can_be_held_against_a_round(string? meeting, bool isCutOffKnown)
    {
        var round = Round with { MeetingId = meeting, Cutoff = isCutOffKnown ? Round.Cutoff : null };

        Assert.Equal("CMT-01?", Outcome(round, Report(Fictitious.XAA, 2025, new(2026, 5, 31))));
        Assert.Equal("CMT-01", Outcome(round));
    }

    [Fact]
    public void The_cut_off_that_is_missing_is_named()
    {
        var evidence = Evidence(new() { ObservationRounds = [Round with { Cutoff = null }] }, Report(Fictitious.XAA, 2025, new(2026, 5, 31)));

        Assert.Equal("cutoff is not given", Assert.Single(Check(evidence, Day).Rows)["CMT-01"].Reason!.Sentence());
    }

    [Fact]
    public void Every_State_whose_report_was_not_in_is_told()
    {
        var round = Round with { Observed = [Fictitious.XAA, Fictitious.XAB, new("XAC")] };
        var evidence = Evidence(new() { ObservationRounds = [round] }, Report(Fictitious.XAA, 2025, new(2026, 4, 30)));

        Assert.Equal(
            ["$.observationRounds[0].observed[1]", "$.observationRounds[0].observed[2]"],
            Assert.Single(Check(evidence, Day).Rows)["CMT-01"].Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void An_observation_cites_a_field() => Assert.Equal(
        "CMT-02", Outcome(Round with { Observations = [Round.Observations[0] with { SourceField = null }] }, Report(Fictitious.XAA, 2025, new(2026, 4, 30))));

    [Fact]
    public void Turns_of_the_chair_join()
    {
        string when(LocalDate? to, LocalDate? from) => Outcome(Committee with
        {
            Members = [Seat("XAI", CommitteeRole.Chair, from, null), Seat("XAH", CommitteeRole.Chair, new(2025, 1, 1), to), Seat("XAB", CommitteeRole.Member, null, null)],
        });

        Assert.Equal("", when(new(2025, 6, 20), new(2025, 6, 21)));
        Assert.Equal("CMT-03", when(new(2025, 6, 20), new(2025, 6, 20)));
        Assert.Equal("CMT-03", when(new(2025, 6, 20), new(2025, 6, 22)));
        Assert.Equal("CMT-03?", when(null, new(2025, 6, 21)));
        Assert.Equal("CMT-03?", when(new(2025, 6, 20), null));
        Assert.Equal("", Outcome(Committee with { Members = [Seat("XAB", CommitteeRole.Chair, null, null)] }));
        Assert.Equal("", Outcome(Committee with { Members = [.. Committee.Members, Seat("XAI", CommitteeRole.Member, new(2025, 1, 1), new(2025, 6, 20))] }));
    }

    [Fact]
    public void What_is_wrong_with_turns_is_told_once_and_where_it_is()
    {
        string[] told(params CommitteeMember[] members) => [.. Check(Evidence(new() { CommitteeYears = [Committee with { Members = members.ToValueList() }] }), Day).Rows.SelectMany(row => row["CMT-03"].Problems).Select(problem => problem.Path)];
        var (first, second) = (Seat("XAH", CommitteeRole.Chair, new(2025, 1, 1), new(2025, 6, 20)), Seat("XAI", CommitteeRole.Chair, new(2025, 6, 21), new(2025, 9, 30)));

        Assert.Empty(told(first, second));
        Assert.Equal(["$.committeeYears[0].members[1].from"], told(first, second with { From = new(2025, 6, 1) }));
        Assert.Equal(["$.committeeYears[0].members[0].to"], told(first, second with { From = new(2025, 7, 1) }));
        Assert.Equal(["$.committeeYears[0].members[1].from"], told(first with { To = null }, second with { From = first.From, To = null }));
    }

    /// <summary>Source: the report of the Committee to the Twenty-Second Meeting of the States Parties, 8 October 2025; the days are those of the intersessional meetings (paragraph 7).</summary>
    [Fact]
    public void The_committee_of_2025_keeps_the_rules_with_its_two_chairs_one_after_the_other() => Assert.Equal("", Outcome(new CommitteeYear
    {
        Committee = "Enhancement of Cooperation and Assistance",
        Year = 2025,
        Members =
        [
            Seat("DNK", CommitteeRole.Chair, new(2025, 1, 1), new(2025, 6, 20)),
            Seat("TUR", CommitteeRole.Chair, new(2025, 6, 21), null),
            Seat("CMR", CommitteeRole.Member, null, null),
            Seat("CHE", CommitteeRole.Member, null, null),
        ],
        GenderFocalPoint = new("CMR"),
    }));

    [Fact]
    public void The_gender_focal_point_is_a_member()
    {
        Assert.Equal("CMT-05", Outcome(Committee with { GenderFocalPoint = Fictitious.XAA }));
        Assert.Equal("", Outcome(Committee with { GenderFocalPoint = null }));
    }

    [Fact]
    public void The_stage_of_a_session_moves_forward_only()
    {
        var all = Enum.GetValues<IndividualisedStage>();
        foreach (var (first, second) in all.SelectMany(first => all.Select(second => (first, second))))
        {
            StageReached[] stages = [new() { Stage = second, ReachedOn = new(2025, 6, 18) }, new() { Stage = first, ReachedOn = new(2025, 2, 3) }];
            Assert.Equal(first > second ? "CMT-04" : "", Outcome(Session with { Stage = IndividualisedStage.ReportPublished, Stages = [.. stages] }));
            Assert.Equal(first > second ? "CMT-04" : "", Outcome(Session with { Stage = second, Stages = [stages[1]] }));
        }
    }

    [Fact]
    public void A_stage_without_a_day_is_held_against_the_stage_of_today_alone()
    {
        StageReached[] stages = [new() { Stage = IndividualisedStage.Held }, new() { Stage = IndividualisedStage.Interest, ReachedOn = new(2025, 6, 18) }];
        Assert.Equal("CMT-04?", Outcome(Session with { Stages = [.. stages] }));
        Assert.Equal("CMT-04", Outcome(Session with { Stage = IndividualisedStage.Preparing, Stages = [.. stages] }));
        Assert.Equal("", Outcome(Session with { Stages = [] }));
    }

    private static StatePartyReport Report(StateCode state, int year, LocalDate submitted) => SmallWorld.Report(state, year, submittedOn: submitted);
}
