namespace TreatyIndicators;

/// <summary>A member of the coordination body.</summary>
public sealed record CoordinationMember
{
    /// <summary>Member.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 28.</remarks>
    public string? Name { get; init; }

    /// <summary>Kind of member.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 28; I.</remarks>
    public Code<MemberKind>? Kind { get; init; }
}
