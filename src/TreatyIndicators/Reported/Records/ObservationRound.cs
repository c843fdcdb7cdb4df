using NodaTime;

namespace TreatyIndicators;

/// <summary>One round in which a committee made observations on reports.</summary>
public sealed record ObservationRound
{
    /// <summary>The meeting that the observations were for.</summary>
    /// <remarks>Source: S1 para. 7.</remarks>
    public string? MeetingId { get; init; }

    /// <summary>The day by which reports had to be in.</summary>
    /// <remarks>Source: I.</remarks>
    public LocalDate? Cutoff { get; init; }

    /// <summary>The States whose reports were read.</summary>
    /// <remarks>Source: S1 para. 7.</remarks>
    public ValueList<StateCode> Observed { get; init => field = value ?? []; } = [];

    /// <summary>What the committee found in them.</summary>
    /// <remarks>Source: S1 paras. 7, 15.</remarks>
    public ValueList<Observation> Observations { get; init => field = value ?? []; } = [];
}
