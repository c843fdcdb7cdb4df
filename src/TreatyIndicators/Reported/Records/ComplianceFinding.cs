namespace TreatyIndicators;

/// <summary>A finding of non-compliance by a Meeting or Review Conference.</summary>
public sealed record ComplianceFinding
{
    /// <summary>State found not to comply.</summary>
    /// <remarks>Source: S4 49.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Meeting that found it.</summary>
    /// <remarks>Source: S4 49.</remarks>
    public string? MeetingId { get; init; }

    /// <summary>Article.</summary>
    /// <remarks>Source: I.</remarks>
    public string? Article { get; init; }
}
