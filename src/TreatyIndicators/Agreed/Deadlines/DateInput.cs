namespace TreatyIndicators;

/// <summary>A date that went into a computed one.</summary>
public sealed record DateInput
{
    /// <summary>What the date is.</summary>
    public required Code<DateStart> Name { get; init; }

    /// <summary>The date.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>Where it stands, for instance <c>register.deposits[3].entryIntoForce</c>; absent: not said.</summary>
    public string? Where { get; init; }
}
