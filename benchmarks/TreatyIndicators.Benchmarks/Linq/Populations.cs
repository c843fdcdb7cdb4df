namespace TreatyIndicators.Benchmarks;

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

    /// <summary>States for which indicator 14.1 is met; where it is not, it may still be, for no notices were supplied.</summary>
    public static Population StockFound { get; } = (at, day) => !at.IsParty(day) ? false : StockIndicators.FoundStock(at) == true ? true : null;

    public static Population Retaining { get; } = (at, day) => at.IsParty(day) ? at.Retains() : false;

    public static Population NotParty { get; } = (at, _) => !at.IsParty(new(at.Year, 1, 1)) || !at.IsParty(new(at.Year, 12, 31));

    public static Population NotPartyAtPlanStart { get; } = (at, _) => !at.IsParty(Reading.PlanStart);

    public static Population AbleToHelp { get; } = (at, day) => at.IsParty(day) && at.GaveHelp();

    public static Population DutyBound { get; } = (at, day) => at.IsParty(day)
        ? at.HasOpen(Duty.StockpileDestruction, day) | at.HasOpen(Duty.Clearance, day) | at.Retains()
        : false;

    /// <summary>Parties of which records would say whether they belong.</summary>
    public static Population PerhapsParties { get; } = (at, day) => at.IsParty(day) ? null : false;
}
