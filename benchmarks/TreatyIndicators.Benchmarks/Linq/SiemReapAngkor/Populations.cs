namespace TreatyIndicators.Benchmarks.SiemReapAngkor;

/// <summary>The populations of the Siem Reap-Angkor Action Plan.</summary>
internal static class Populations
{
    public static Population AllParties { get; } = (at, day) => at.IsParty(day);

    public static Population Affected { get; } = (at, day) => at.IsParty(day) && (at.HasOpen(Duty.Clearance, day) || at.HasOpen(Duty.VictimAssistance, day));

    public static Population ClearanceDuty { get; } = (at, day) => at.IsParty(day) && at.HasOpen(Duty.Clearance, day);

    public static Population ClearanceDutySincePlanStart { get; } = (at, day) => at.IsParty(day) && at.HadOpenClearance(day);

    public static Population WithVictims { get; } = (at, day) => at.IsParty(day) && at.HasOpen(Duty.VictimAssistance, day);

    public static Population StockpileDuty { get; } = (at, day) => at.IsParty(day) && at.HasOpen(Duty.StockpileDestruction, day);

    public static Population StockpileOverdue { get; } = (at, day) =>
        StockpileDuty(at, day) & at.IsOverdue(Duty.StockpileDestruction, day);

    /// <summary>States for which indicator 14.1 is met, or may be once what is unknown or silent is filled in.</summary>
    public static Population StockFound { get; } = (at, _) => !at.IsParty(at.PeriodEnd) ? false
        : StockIndicators.FoundStock(at) == false && StockIndicators.SaysNothingOfStock(at) ? null
        : StockIndicators.FoundStock(at);

    public static Population Retaining { get; } = (at, day) => at.IsParty(day) ? at.Retains() : false;

    public static Population NotParty { get; } = (at, _) => !at.IsParty(new(at.Year, 1, 1)) || !at.IsParty(new(at.Year, 12, 31));

    public static Population NotPartyAtPlanStart { get; } = (at, _) => !at.IsParty(at.PlanStart);

    public static Population AbleToHelp { get; } = (at, day) => at.IsParty(day) && at.GaveHelp();

    public static Population DutyBound { get; } = (at, day) => at.IsParty(day)
        ? at.HasOpen(Duty.StockpileDestruction, day) | at.HasOpen(Duty.Clearance, day) | at.Retains()
        : false;

    public static Population ClearanceDeclared { get; } = (at, day) => at.IsParty(day)
        ? at.ClearanceDeclarations.Exists(row => row.DeclaredOn.NotAfter(day))
        : false;

    /// <summary>Parties for which indicator 43.1 is met, or may be.</summary>
    public static Population ComplianceCases { get; } = (at, _) => at.IsParty(at.AsOf) ? CooperationIndicators.HasOpenCase(at) : false;
}
