using System.Text.Json.Serialization;

namespace TreatyIndicators;

/// <summary>A row of a register: one fact about one State.</summary>
public abstract record RegisterRow : CatalogueEntry
{
    private protected RegisterRow()
    {
    }

    /// <summary>The State.</summary>
    [JsonPropertyOrder(-1)]
    public required StateCode State { get; init; }
}
