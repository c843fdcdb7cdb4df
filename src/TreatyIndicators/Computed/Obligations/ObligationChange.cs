using NodaTime;

namespace TreatyIndicators;

/// <summary>A day on which a duty of a State came to stand otherwise.</summary>
public sealed record ObligationChange
{
    /// <summary>The duty.</summary>
    public required ObligationKind Duty { get; init; }

    /// <summary>The first day on which it stands so.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What happened.</summary>
    public required ObligationChangeKind Kind { get; init; }

    /// <summary>How it stood the day before.</summary>
    public required ObligationStatus Before { get; init; }

    /// <summary>How it stands from the day on.</summary>
    public required ObligationStatus After { get; init; }

    /// <summary>The deadline that counts from the day on; absent: none, or not known.</summary>
    public PartialDate? Deadline { get; init; }
}
