namespace TreatyIndicators;

/// <summary>A member of a platform.</summary>
public sealed record PlatformMemberEntry
{
    /// <summary>Name.</summary>
    /// <remarks>Source: S0 paras. 9, 11.</remarks>
    public string? Name { get; init; }

    /// <summary>Category.</summary>
    /// <remarks>Source: S0 paras. 9, 11.</remarks>
    public Code<PlatformMember>? Category { get; init; }
}
