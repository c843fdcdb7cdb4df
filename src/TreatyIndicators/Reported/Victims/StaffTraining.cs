namespace TreatyIndicators;

/// <summary>Training of victim assistance staff that was backed.</summary>
public sealed record StaffTraining
{
    /// <summary>Training of victim assistance staff that was backed.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, asked by the action plan. Source: S4 37.</remarks>
    public string? Title { get; init; }

    /// <summary>Who was trained.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, asked by the action plan. Source: S4 37; I.</remarks>
    public string? Audience { get; init; }
}
