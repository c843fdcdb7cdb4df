namespace TreatyIndicators;

/// <summary>A State that can be party to a convention.</summary>
public sealed record State : CatalogueEntry
{
    /// <summary>The ISO 3166-1 code of three letters; <c>XAA</c> to <c>XZZ</c> for fictitious States.</summary>
    public required StateCode Code { get; init; }

    /// <summary>The ISO 3166-1 code of two letters; absent for a fictitious State.</summary>
    public string? Iso2 { get; init; }

    /// <summary>The three digits of the M49 code, equal to the ISO 3166-1 number; absent for a fictitious State.</summary>
    public string? M49 { get; init; }

    /// <summary>The names.</summary>
    public required StateNames Names { get; init; }

    /// <summary>The region: Africa, Americas, Asia, Europe, Oceania.</summary>
    public WorldRegion? Region { get; init; }

    /// <summary>The part of the region, for instance Southern Asia.</summary>
    public WorldRegion? Subregion { get; init; }

    /// <summary>A finer part that only some subregions have, for instance Middle Africa.</summary>
    public WorldRegion? IntermediateRegion { get; init; }

    /// <summary>How the State stands to the United Nations; absent for a fictitious State.</summary>
    public Code<UnStatus>? UnStatus { get; init; }
}
