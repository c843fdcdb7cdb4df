using NodaTime;

namespace TreatyIndicators;

/// <summary>The national mine action platform of a State: a forum for dialogue of all who take part in mine action.</summary>
/// <remarks>The platform is voluntary, so that a State without one lacks nothing. Source: paper of the Committee on the Enhancement of Cooperation and Assistance for the Fourth Review Conference of the APMBC, Oslo, 2019, agenda item 7(e)(i) (S0).</remarks>
public sealed record NationalPlatform
{
    /// <summary>State.</summary>
    /// <remarks>Source: S0.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Since when.</summary>
    /// <remarks>Source: I.</remarks>
    public LocalDate? EstablishedOn { get; init; }

    /// <summary>A platform is voluntary; a record that says no is at fault.</summary>
    /// <remarks>Source: S0 para. 5.</remarks>
    public bool? Voluntary { get; init; }

    /// <summary>Aim in words.</summary>
    /// <remarks>Source: S0 paras. 7, 8.</remarks>
    public string? Aim { get; init; }

    /// <summary>The goal round which the talks turn.</summary>
    /// <remarks>Source: S0 para. 13.</remarks>
    public Code<FocusGoal>? FocusGoal { get; init; }

    /// <summary>Objectives taken up.</summary>
    /// <remarks>Source: S0 para. 8.</remarks>
    public ValueList<Code<PlatformObjective>> Objectives { get; init => field = value ?? []; } = [];

    /// <summary>National body that leads.</summary>
    /// <remarks>Source: S0 para. 10.</remarks>
    public string? LeadNationalBody { get; init; }

    /// <summary>What that body is.</summary>
    /// <remarks>Source: S0 para. 10; I.</remarks>
    public Code<LeadKind>? LeadNationalBodyKind { get; init; }

    /// <summary>Lead donors, each with its turn.</summary>
    /// <remarks>Source: S0 para. 10.</remarks>
    public ValueList<PlatformLeadDonor> LeadDonors { get; init => field = value ?? []; } = [];

    /// <summary>Third body in the country.</summary>
    /// <remarks>Source: S0 para. 10.</remarks>
    public PlatformThirdParty? ThirdParty { get; init; }

    /// <summary>Members.</summary>
    /// <remarks>Source: S0 paras. 9, 11.</remarks>
    public ValueList<PlatformMemberEntry> Members { get; init => field = value ?? []; } = [];

    /// <summary>The make-up was decided inclusively.</summary>
    /// <remarks>Source: S0 para. 10.</remarks>
    public bool? DecidedInclusively { get; init; }

    /// <summary>Components, present or not.</summary>
    /// <remarks>Source: S0 para. 11.</remarks>
    public ValueList<PlatformComponentEntry> Components { get; init => field = value ?? []; } = [];

    /// <summary>How often it is to meet.</summary>
    /// <remarks>Source: S0 para. 7.</remarks>
    public Code<MeetingRhythm>? MeetingRhythm { get; init; }

    /// <summary>Meetings held.</summary>
    /// <remarks>Source: S0 para. 7; I.</remarks>
    public ValueList<PlatformMeeting> Meetings { get; init => field = value ?? []; } = [];

    /// <summary>Activities.</summary>
    /// <remarks>Source: S0 para. 12.</remarks>
    public ValueList<PlatformActivityEntry> Activities { get; init => field = value ?? []; } = [];

    /// <summary>It does not stand in place of the coordination body or of a series of technical meetings.</summary>
    /// <remarks>Source: S0 para. 7.</remarks>
    public bool? SeparateFromCoordinationBody { get; init; }
}
