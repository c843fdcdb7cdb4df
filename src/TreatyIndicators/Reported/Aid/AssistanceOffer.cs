namespace TreatyIndicators;

/// <summary>Help offered to others.</summary>
public sealed record AssistanceOffer
{
    /// <summary>Help offered: topic.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, asked by the action plan. Source: S4 48.</remarks>
    public Code<OfferTopic>? Topic { get; init; }

    /// <summary>Description.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form I, asked by the action plan. Source: S4 48.</remarks>
    public string? Text { get; init; }
}
