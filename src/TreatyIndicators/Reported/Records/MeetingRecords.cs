namespace TreatyIndicators;

/// <summary>Who took part in the meetings of a convention.</summary>
public sealed record MeetingRecords
{
    /// <summary>A State present at a meeting; absent: not supplied.</summary>
    public ValueList<Delegation>? Delegations { get; init; }

    /// <summary>A registered participant of a meeting; absent: not supplied.</summary>
    public ValueList<Participant>? Participants { get; init; }

    /// <summary>An organisation present at meetings; absent: not supplied.</summary>
    public ValueList<MeetingOrganisation>? Organisations { get; init; }

    /// <summary>The holder of an office in the Convention machinery; absent: not supplied.</summary>
    public ValueList<ConventionOfficer>? Officers { get; init; }

    /// <summary>Numbers of those attending a meeting; absent: not supplied.</summary>
    public ValueList<MeetingAttendance>? Attendance { get; init; }

    /// <summary>A special meeting with a State not party that still relies on cluster munitions; absent: not supplied.</summary>
    public ValueList<OutreachMeeting>? Outreach { get; init; }
}
