namespace TreatyIndicators;

/// <summary>A component of a platform.</summary>
public sealed record PlatformComponentEntry
{
    /// <summary>Which component.</summary>
    /// <remarks>Source: S0 para. 11.</remarks>
    public Code<PlatformComponent>? Kind { get; init; }

    /// <summary>The platform has it.</summary>
    /// <remarks>Source: S0 para. 11.</remarks>
    public bool? Present { get; init; }

    /// <summary>Remark.</summary>
    /// <remarks>Source: S0 para. 11.</remarks>
    public string? Note { get; init; }
}
