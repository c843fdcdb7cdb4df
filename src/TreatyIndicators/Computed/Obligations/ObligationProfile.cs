using NodaTime;

namespace TreatyIndicators;

/// <summary>Which duties a State has under a convention on a day, as known on a day.</summary>
/// <remarks>Made by <see cref="Evidence.Obligations"/>. Equal when all parts are. Safe for any number of threads.</remarks>
public sealed record ObligationProfile
{
    /// <summary>The convention.</summary>
    public required ConventionId Convention { get; init; }

    /// <summary>The State.</summary>
    public required StateCode State { get; init; }

    /// <summary>The day that is asked about.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The day up to which register, records and reports are known.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Whether the convention binds the State on the day.</summary>
    public required Truth IsParty { get; init; }

    /// <summary>Entry into force for the State as the register has it; absent: not known, or no instrument.</summary>
    public PartialDate? EntryIntoForce { get; init; }

    /// <summary>Entry into force by the rule of the convention; absent: no instrument, its day is not known, or the State succeeded.</summary>
    public ComputedDate? EntryIntoForceByRule { get; init; }

    /// <summary>The duties, one entry for each <see cref="ObligationKind"/> in its order.</summary>
    public required ValueList<DutyProfile> Duties { get; init; }

    /// <summary>What else falls due: the initial report, the annual report due next, the assessed share of the next meeting listed. Empty for a State that is not party.</summary>
    public required ValueList<ComputedDate> Dates { get; init; }

    /// <summary>The entry of a duty.</summary>
    /// <exception cref="InvalidOperationException">The profile was made without it.</exception>
    public DutyProfile this[ObligationKind duty] => Duties.First(entry => entry.Duty == duty);
}
