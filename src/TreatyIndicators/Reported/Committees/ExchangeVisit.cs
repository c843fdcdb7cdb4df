namespace TreatyIndicators;

/// <summary>A visit of one State to another to learn from it.</summary>
public sealed record ExchangeVisit
{
    /// <summary>State that visits.</summary>
    /// <remarks>Source: S1 para. 11.</remarks>
    public StateCode? Visitor { get; init; }

    /// <summary>State that is visited.</summary>
    /// <remarks>Source: S1 para. 11.</remarks>
    public StateCode? Host { get; init; }

    /// <summary>What they said of it.</summary>
    /// <remarks>Source: S1 para. 11.</remarks>
    public string? Feedback { get; init; }
}
