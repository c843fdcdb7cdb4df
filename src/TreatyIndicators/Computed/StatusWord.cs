namespace TreatyIndicators.Computed;

/// <summary>The statuses of sixty-four subjects. The first six have no subject in common and together hold all of them.</summary>
internal readonly record struct StatusWord
{
    public required ulong Met { get; init; }

    public required ulong PartlyMet { get; init; }

    public required ulong NotMet { get; init; }

    public required ulong Unknown { get; init; }

    public required ulong Pending { get; init; }

    public required ulong NotApplicable { get; init; }

    /// <summary>Those among the unknown of which it is not known whether they belong to the population; the denominator leaves them out.</summary>
    public required ulong Doubtful { get; init; }

    /// <summary>Members, sure or doubtful, that could still turn out met or not met.</summary>
    public required ulong Open { get; init; }

    /// <summary>Members, sure or doubtful, for which the condition holds.</summary>
    public required ulong Holds { get; init; }

    /// <summary>Whether each subject is in the numerator; unknown where that is open.</summary>
    public Outcomes IsMet => new(Met, ~(Met | Open | Doubtful));

    /// <summary>The subjects that the denominator counts.</summary>
    public ulong Members => Met | PartlyMet | NotMet | (Unknown & ~Doubtful);

    /// <summary>The subjects of which two words say different things.</summary>
    public ulong DiffersFrom(StatusWord other) =>
        (Met ^ other.Met) | (PartlyMet ^ other.PartlyMet) | (NotMet ^ other.NotMet) | (Unknown ^ other.Unknown)
        | (Pending ^ other.Pending) | (NotApplicable ^ other.NotApplicable) | (Doubtful ^ other.Doubtful) | (Open ^ other.Open);

    /// <summary>The status of one subject.</summary>
    public FindingStatus StatusOf(ulong bit) =>
        (Met & bit) != 0 ? FindingStatus.Met
        : (PartlyMet & bit) != 0 ? FindingStatus.PartlyMet
        : (NotMet & bit) != 0 ? FindingStatus.NotMet
        : (Pending & bit) != 0 ? FindingStatus.Pending
        : (NotApplicable & bit) != 0 ? FindingStatus.NotApplicable
        : FindingStatus.Unknown;

    /// <summary>The statuses of some of the subjects.</summary>
    public StatusWord Within(ulong mask) => new()
    {
        Met = Met & mask,
        PartlyMet = PartlyMet & mask,
        NotMet = NotMet & mask,
        Unknown = Unknown & mask,
        Pending = Pending & mask,
        NotApplicable = NotApplicable & mask,
        Doubtful = Doubtful & mask,
        Open = Open & mask,
        Holds = Holds & mask,
    };
}
