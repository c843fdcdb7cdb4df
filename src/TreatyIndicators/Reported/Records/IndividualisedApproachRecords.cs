namespace TreatyIndicators;

/// <summary>Sessions of the individualised approach.</summary>
public sealed record IndividualisedApproachRecords
{
    /// <summary>One session of the individualised approach; absent: not supplied.</summary>
    public ValueList<IndividualisedMeeting>? Meetings { get; init; }
}
