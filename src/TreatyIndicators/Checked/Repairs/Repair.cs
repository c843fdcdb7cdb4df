namespace TreatyIndicators.Validation;

/// <summary>One way to put something right.</summary>
public sealed record Repair
{
    /// <summary>The fields that have to change, all of them, by path.</summary>
    public required ValueList<FieldChange> Changes { get; init; }
}
