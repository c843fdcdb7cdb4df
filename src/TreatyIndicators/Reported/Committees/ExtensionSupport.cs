namespace TreatyIndicators;

/// <summary>What a committee gave to the handling of an extension request.</summary>
public sealed record ExtensionSupport
{
    /// <summary>Request.</summary>
    /// <remarks>Source: S1 para. 6.</remarks>
    public string? RequestId { get; init; }

    /// <summary>Feedback was given to the committee that looks at the request.</summary>
    /// <remarks>Source: S1 para. 6.</remarks>
    public bool? FeedbackGiven { get; init; }

    /// <summary>Where it talked with the State.</summary>
    /// <remarks>Source: S1 para. 6.</remarks>
    public string? EngagedAt { get; init; }
}
