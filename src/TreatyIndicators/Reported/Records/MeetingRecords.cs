namespace TreatyIndicators;

/// <summary>Who took part in the meetings of a convention.</summary>
public sealed record MeetingRecords
{
    /// <summary>A State present at a meeting</summary>
    public ValueList<Delegation> Delegations { get; init => field = value ?? []; } = [];

    /// <summary>A registered participant of a meeting</summary>
    public ValueList<Participant> Participants { get; init => field = value ?? []; } = [];

    /// <summary>An organisation present at meetings</summary>
    public ValueList<MeetingOrganisation> Organisations { get; init => field = value ?? []; } = [];

    /// <summary>The holder of an office in the Convention machinery</summary>
    public ValueList<ConventionOfficer> Officers { get; init => field = value ?? []; } = [];

    /// <summary>Numbers of those attending a meeting</summary>
    public ValueList<MeetingAttendance> Attendance { get; init => field = value ?? []; } = [];

    /// <summary>A special meeting with a State not party that still relies on cluster munitions</summary>
    public ValueList<OutreachMeeting> Outreach { get; init => field = value ?? []; } = [];
}
