namespace TreatyIndicators;

/// <summary>A date that a rule gives, with the rule and the dates that it was computed from.</summary>
public sealed record ComputedDate
{
    /// <summary>The rule.</summary>
    public required DeadlineRule Rule { get; init; }

    /// <summary>The date, as exactly as what it counts from is known.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>What it was computed from; the date that the rule counts from stands first.</summary>
    public required ValueList<DateInput> Inputs { get; init; }

    /// <summary>Date and rule: "2009-03-01 (apmbc-clearance)".</summary>
    public override string ToString() => $"{Date} ({Rule.Id})";
}
