using NodaTime;
using TreatyIndicators.Validation;
using static TreatyIndicators.Tests.Checked.PlatformWorld;

namespace TreatyIndicators.Tests.Checked;

public sealed class PlatformRulesTests
{
    [Fact]
    public void A_platform_that_has_all_of_the_model_keeps_every_rule() => Assert.Equal("", Outcome(Platform));

    [Fact]
    public void The_national_authority_or_centre_leads()
    {
        Assert.Equal("", Outcome(Platform with { LeadNationalBodyKind = LeadKind.NationalAuthority }));
        Assert.Equal("NMAP-01", Outcome(Platform with { LeadNationalBodyKind = LeadKind.Other }));
        Assert.Equal("NMAP-01", Outcome(Platform with { LeadNationalBodyKind = null }));
        Assert.Equal("NMAP-01", Outcome(Platform with { LeadNationalBody = null }));
    }

    [Fact]
    public void Another_shape_than_the_tripartite_one_is_decided_inclusively()
    {
        Assert.Equal("", Outcome(Platform with { LeadDonors = [] }));
        Assert.Equal("", Outcome(Platform with { DecidedInclusively = null }));
        Assert.Equal("NMAP-02", Outcome(Platform with { LeadDonors = [], DecidedInclusively = false }));
        Assert.Equal("NMAP-02", Outcome(Platform with { ThirdParty = null, DecidedInclusively = null }));
    }

    [Fact]
    public void All_four_components_and_objectives_are_there()
    {
        Assert.Equal("NMAP-03", Outcome(Platform with { Components = [.. Platform.Components.Skip(1)] }));
        Assert.Equal("NMAP-03", Outcome(Platform with { Components = [Platform.Components[0] with { Present = false }, .. Platform.Components.Skip(1)] }));
        Assert.Equal("NMAP-03?", Outcome(Platform with { Components = [Platform.Components[0] with { Present = null }, .. Platform.Components.Skip(1)] }));
        Assert.Equal("NMAP-04", Outcome(Platform with { Objectives = [.. Platform.Objectives.Skip(1)] }));
    }

    [Fact]
    public void Members_come_from_government_donors_civil_society_or_United_Nations_and_affected_groups()
    {
        Assert.All(Enumerable.Range(0, 4), place => Assert.Equal("NMAP-05", Outcome(Platform with { Members = [.. Platform.Members.Where((_, other) => other != place)] })));
        Assert.Equal("", Outcome(Platform with { Members = [.. Platform.Members.Where(member => member.Category != PlatformMember.NationalNgo), Member(PlatformMember.UnitedNations)] }));
    }

    [Fact]
    public void It_met_in_the_last_twelve_months_or_is_younger()
    {
        var alone = Platform with { MeetingRhythm = null };
        Assert.Equal("", Outcome(alone with { Meetings = [Meeting(2025, 6, 30)] }));
        Assert.Equal("NMAP-06", Outcome(alone with { Meetings = [Meeting(2025, 6, 29)] }));
        Assert.Equal("NMAP-06", Outcome(alone with { Meetings = [Meeting(2026, 7, 1)] }));
        Assert.Equal("NMAP-06", Outcome(alone with { Meetings = [], EstablishedOn = null }));
        Assert.Equal("NMAP-06", Outcome(alone with { Meetings = [], EstablishedOn = new(2025, 6, 30) }));
        Assert.Equal("", Outcome(alone with { Meetings = [], EstablishedOn = new(2025, 7, 1) }));
    }

    [Fact]
    public void No_gap_between_meetings_or_since_the_last_is_longer_than_one_and_a_half_times_the_rhythm()
    {
        NationalPlatform with(MeetingRhythm rhythm, params PlatformMeeting[] meetings) => Platform with { MeetingRhythm = rhythm, Meetings = [.. meetings] };

        Assert.Equal("", Outcome(with(MeetingRhythm.HalfYearly, Meeting(2025, 3, 10), Meeting(2025, 12, 10))));
        Assert.Equal("NMAP-06", Outcome(with(MeetingRhythm.HalfYearly, Meeting(2025, 3, 10), Meeting(2025, 12, 11))));
        Assert.Equal("NMAP-06", Outcome(with(MeetingRhythm.HalfYearly, Meeting(2025, 9, 29))));
        Assert.Equal("", Outcome(with(MeetingRhythm.HalfYearly, Meeting(2025, 9, 30))));
        Assert.Equal("", Outcome(with(MeetingRhythm.Quarterly, Meeting(2026, 2, 15))));
        Assert.Equal("NMAP-06", Outcome(with(MeetingRhythm.Quarterly, Meeting(2026, 2, 14))));
        Assert.Equal("NMAP-06", Outcome(with(MeetingRhythm.Yearly, Meeting(2024, 3, 10), Meeting(2025, 9, 11))));
        Assert.Equal("", Outcome(with(MeetingRhythm.Yearly, Meeting(2024, 3, 10), Meeting(2025, 9, 10))));
        Assert.Equal("", Outcome(with(MeetingRhythm.AdHoc, Meeting(2021, 3, 10), Meeting(2025, 9, 10))));
    }

    [Fact]
    public void Meetings_may_stand_in_any_order() =>
        Assert.Equal("", Outcome(Platform with { Meetings = [.. Platform.Meetings.Reverse()] }));

    [Fact]
    public void A_secretariat_brings_minutes_and_action_points()
    {
        var bare = Platform with { Meetings = [.. Platform.Meetings.Skip(1), Platform.Meetings[0] with { Minutes = null }] };
        Assert.Equal("NMAP-07", Outcome(bare));
        Assert.Equal("NMAP-07", Outcome(Platform with { Meetings = [.. Platform.Meetings.Skip(1), Platform.Meetings[0] with { ActionPoints = [] }] }));
        Assert.Equal("", Outcome(bare with { ThirdParty = new() { Entity = "a programme", Roles = [ThirdPartyRole.Convening] } }));
        Assert.Equal("", Outcome(bare with { ThirdParty = null }));
    }

    [Fact]
    public void It_is_not_the_coordination_body()
    {
        Assert.Equal("NMAP-08", Outcome(Platform with { SeparateFromCoordinationBody = false }));
        Assert.Equal("NMAP-08?", Outcome(Platform with { SeparateFromCoordinationBody = null }));
    }

    [Fact]
    public void It_names_a_goal() => Assert.Equal("NMAP-09", Outcome(Platform with { FocusGoal = null }));

    [Fact]
    public void Turns_of_rotating_donors_join()
    {
        string after(LocalDate from) => Outcome(Platform with { LeadDonors = [Platform.LeadDonors[1] with { From = from }, Platform.LeadDonors[0]] });

        Assert.Equal("", after(new(2026, 1, 1)));
        Assert.Equal("NMAP-10", after(new(2026, 1, 2)));
        Assert.Equal("NMAP-10", after(new(2025, 12, 31)));
        Assert.Equal("NMAP-10", after(new(2025, 1, 1)));
        Assert.Equal("", Outcome(Platform with { LeadDonors = [Platform.LeadDonors[0] with { From = null, To = null }] }));
        Assert.Equal("NMAP-10?", Outcome(Platform with { LeadDonors = [Platform.LeadDonors[0] with { To = null }, Platform.LeadDonors[1]] }));
    }

    [Fact]
    public void An_activity_that_is_not_on_the_list_is_described()
    {
        Assert.Equal("NMAP-11", Outcome(Platform with { Activities = [new()] }));
        Assert.Equal("NMAP-11", Outcome(Platform with { Activities = [new() { Kind = Code<PlatformActivity>.Of("Parade") }] }));
        Assert.Equal("", Outcome(Platform with { Activities = [new() { Kind = Code<PlatformActivity>.Of("Parade"), Description = "a parade" }] }));
    }

    [Fact]
    public void A_platform_is_voluntary()
    {
        Assert.Equal("NMAP-12", Outcome(Platform with { Voluntary = false }));
        Assert.Equal("NMAP-12?", Outcome(Platform with { Voluntary = null }));
    }

    [Fact]
    public void Nothing_at_all_in_a_row_fails_what_must_be_there_and_leaves_the_rest_open() => Assert.Equal(
        "NMAP-01 NMAP-02 NMAP-03 NMAP-04 NMAP-05 NMAP-06 NMAP-08? NMAP-09 NMAP-12?", Outcome(new NationalPlatform()));

    [Fact]
    public void Days_at_the_ends_of_the_calendar_do_no_harm() => Assert.Equal(
        "NMAP-06", Outcome(Platform with { Meetings = [Meeting(1, 1, 1), Meeting(9999, 12, 31)], MeetingRhythm = MeetingRhythm.Quarterly }));
}
