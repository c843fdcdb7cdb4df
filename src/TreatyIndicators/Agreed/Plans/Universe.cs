namespace TreatyIndicators;

/// <summary>What an indicator is tested on: States, or the rows of a list of records.</summary>
/// <param name="Name">The name that stands for one subject in conditions: <c>s</c> for States.</param>
/// <param name="Source">The list of records, for instance <c>extensions.requests</c>; absent: the States of the register.</param>
public sealed record Universe(string Name, string? Source)
{
    /// <summary>The States of the register.</summary>
    public static Universe States { get; } = new("s", null);
}
