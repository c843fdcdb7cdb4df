using System.Text.Json.Serialization;

namespace TreatyIndicators;

/// <summary>What every entry of a catalogue has: where it comes from and how far it can be trusted.</summary>
/// <remarks>Entries are equal when all their parts are. Safe for any number of threads.</remarks>
public abstract record CatalogueEntry
{
    private protected CatalogueEntry()
    {
    }

    /// <summary>Where the fact was read; absent: not said.</summary>
    [JsonPropertyOrder(1)]
    public string? Source { get; init; }

    /// <summary>How far the entry can be trusted; absent: not said.</summary>
    [JsonPropertyOrder(1)]
    public Code<Confidence>? Confidence { get; init; }

    /// <summary>What a reader must know of the entry: the part that is not confirmed, a contradiction between sources, a choice.</summary>
    [JsonPropertyOrder(1)]
    public string? Note { get; init; }
}
