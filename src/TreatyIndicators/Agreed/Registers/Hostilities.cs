namespace TreatyIndicators;

/// <summary>The end of active hostilities in a State, from which some periods of a convention count.</summary>
public sealed record Hostilities : RegisterRow
{
    /// <summary>The day on which active hostilities ended.</summary>
    public required PartialDate EndedOn { get; init; }
}
