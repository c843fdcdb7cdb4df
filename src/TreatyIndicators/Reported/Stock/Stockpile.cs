namespace TreatyIndicators;

/// <summary>
/// Items owned, possessed or under jurisdiction or control, finds after completion, and the programme to destroy them
/// (Article 4 APMBC, Article 3 CCM).
/// </summary>
public sealed record Stockpile
{
    /// <summary>One type of stockpiled item</summary>
    public ValueList<StockpileItem> Stock { get; init => field = value ?? []; } = [];

    /// <summary>Totals of the stockpile</summary>
    public StockpileTotals? Totals { get; init; }

    /// <summary>The State's statement in words that it has nothing to report in a section</summary>
    public NilStatement? NilStatement { get; init; }

    /// <summary>The State says it never held any.</summary>
    /// <remarks>APMBC: Form B, voluntary; CCM: Form B, voluntary. Source: P9; I.</remarks>
    public bool? NeverHeld { get; init; }

    /// <summary>Stock is kept apart from munitions for operational use.</summary>
    /// <remarks>APMBC: not used; CCM: Form B, treaty duty. Source: T CCM 3(1); P10.</remarks>
    public Attestation? SeparatedFromActive { get; init; }

    /// <summary>Stock is marked for destruction.</summary>
    /// <remarks>APMBC: not used; CCM: Form B, treaty duty. Source: T CCM 3(1); P10.</remarks>
    public Attestation? MarkedForDestruction { get; init; }

    /// <summary>A find of stockpiled items not known before, made after completion or after the deadline</summary>
    public ValueList<StockpileDiscovery> Discoveries { get; init => field = value ?? []; } = [];

    /// <summary>The programme to destroy the stockpile</summary>
    public StockpileDestructionProgramme? DestructionProgramme { get; init; }
}
