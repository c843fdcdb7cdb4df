namespace TreatyIndicators;

/// <summary>Figures about States and regions by which rules tell what is plausible in a report.</summary>
public sealed record ReferenceRecords
{
    /// <summary>Land and boundaries of States; absent: not supplied.</summary>
    public ValueList<ReferenceState>? States { get; init; }

    /// <summary>Regions of States, with the codes that reports use for them; absent: not supplied.</summary>
    public ValueList<ReferenceRegion>? Regions { get; init; }

    /// <summary>Casualties that the Landmine Monitor published; absent: not supplied.</summary>
    public ValueList<MonitorCasualties>? MonitorCasualties { get; init; }
}
