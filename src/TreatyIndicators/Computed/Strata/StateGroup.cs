namespace TreatyIndicators;

/// <summary>Some States under one name: a region, or a group that the caller makes.</summary>
/// <remarks>Equal when all parts are. Safe for any number of threads.</remarks>
public sealed record StateGroup
{
    /// <summary>The name, for instance <c>Africa</c> or <c>Donors</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The three digits of the M49 code; absent where the group is not a region of the United Nations.</summary>
    public string? M49 { get; init; }

    /// <summary>The States; none is allowed.</summary>
    public required ValueList<StateCode> States { get; init; }
}
