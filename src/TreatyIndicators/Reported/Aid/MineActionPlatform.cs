using NodaTime;

namespace TreatyIndicators;

/// <summary>The national mine action platform.</summary>
public sealed record MineActionPlatform
{
    /// <summary>A national mine action platform exists.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: not used. Source: S3 39; S0.</remarks>
    public Attestation? Established { get; init; }

    /// <summary>Since when.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: not used. Source: S0; I.</remarks>
    public LocalDate? EstablishedOn { get; init; }

    /// <summary>Leading national body.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: not used. Source: S0 para. 10.</remarks>
    public string? Lead { get; init; }

    /// <summary>Lead donor.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: not used. Source: S0 para. 10.</remarks>
    public string? LeadDonor { get; init; }

    /// <summary>Third party acting as secretariat.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: not used. Source: S0 para. 10.</remarks>
    public string? Secretariat { get; init; }

    /// <summary>Meetings held in the period.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: not used. Source: S0 para. 7; I.</remarks>
    public long? MeetingsInPeriod { get; init; }

    /// <summary>Last meeting.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: not used. Source: S0 para. 7; I.</remarks>
    public LocalDate? LastMeetingOn { get; init; }
}
