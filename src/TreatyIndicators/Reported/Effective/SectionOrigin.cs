namespace TreatyIndicators;

/// <summary>Where one section of an effective report comes from.</summary>
public sealed record SectionOrigin
{
    /// <summary>The section, by its name in the JSON of a report: <c>hazardousAreas</c>.</summary>
    public required string Section { get; init; }

    /// <summary>The letter of the form in which it mainly sits; absent: the forms of the convention have no place for it.</summary>
    public string? Form { get; init; }

    /// <summary>Where the search for its body ended.</summary>
    public required ChainEnd End { get; init; }

    /// <summary>The report, as it was submitted, in which the body stands; absent: there is no body.</summary>
    /// <remarks>For a section that a corrigendum replaced it is the corrigendum.</remarks>
    public StatePartyReport? Source { get; init; }

    /// <summary>The reports whose cover pages were followed, from that of the year on; empty where it has the body itself, or does not point on.</summary>
    public ValueList<StatePartyReport> Passed { get; init => field = value ?? []; } = [];
}
