namespace TreatyIndicators;

/// <summary>Msp = Meeting of States Parties.</summary>
public enum MeetingKind
{
    /// <summary>Msp.</summary>
    Msp,

    /// <summary>Review conference.</summary>
    ReviewConference,

    /// <summary>Intersessional.</summary>
    Intersessional,

    /// <summary>Preparatory.</summary>
    Preparatory,
}
