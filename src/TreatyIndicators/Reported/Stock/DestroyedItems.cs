namespace TreatyIndicators;

/// <summary>Items destroyed since entry into force and in the period; stockpile and clearance apart.</summary>
public sealed record DestroyedItems
{
    /// <summary>Stockpiled items of one type destroyed</summary>
    public ValueList<DestroyedStockpile> Stockpile { get; init => field = value ?? []; } = [];

    /// <summary>Totals of stockpiled items destroyed</summary>
    public DestroyedStockpileTotals? StockpileTotals { get; init; }

    /// <summary>Items of one type destroyed in clearance</summary>
    public ValueList<DestroyedInClearance> Clearance { get; init => field = value ?? []; } = [];

    /// <summary>Totals of items destroyed in clearance</summary>
    public DestroyedInClearanceTotals? ClearanceTotals { get; init; }

    /// <summary>Finds after completion that were destroyed</summary>
    public ValueList<DestroyedAfterCompletion> PostCompletion { get; init => field = value ?? []; } = [];

    /// <summary>A row in which the State did not tell stockpile and clearance apart</summary>
    public ValueList<DestroyedUndivided> Undivided { get; init => field = value ?? []; } = [];

    /// <summary>The State's statement in words that it has nothing to report in a section</summary>
    public NilStatement? NilStatement { get; init; }
}
