namespace TreatyIndicators.Benchmarks.Lausanne;

/// <summary>The populations of the Lausanne Action Plan.</summary>
internal static class Populations
{
    public static Population AllParties { get; } = (at, day) => at.IsParty(day);

    public static Population Affected { get; } = (at, day) => at.IsAffected(at.State, day);

    public static Population StockpileDuty { get; } = (at, day) => at.IsParty(day) && at.HasOpen(Duty.StockpileDestruction, day);

    public static Population StockpileDutyDone { get; } = (at, day) => at.IsParty(day) && at.HasDone(Duty.StockpileDestruction, day);

    public static Population ClearanceDuty { get; } = (at, day) => at.IsParty(day) && at.HasOpen(Duty.Clearance, day);

    public static Population ClearanceDutyDone { get; } = (at, day) => at.IsParty(day) && at.HasDone(Duty.Clearance, day);

    public static Population WithVictims { get; } = (at, day) => at.IsParty(day) && at.HasOpen(Duty.VictimAssistance, day);

    public static Population Retaining { get; } = (at, day) => at.IsParty(day) ? at.Retains() : false;

    public static Population OutstandingDuties { get; } = (at, day) => at.IsParty(day)
        && (at.HasOpen(Duty.StockpileDestruction, day) || at.HasOpen(Duty.Clearance, day) || at.HasOpen(Duty.VictimAssistance, day));

    public static Population DutyBound { get; } = (at, day) => at.IsParty(day) ? OutstandingDuties(at, day) | at.Retains() : false;

    public static Population DutyToReport { get; } = (at, day) => at.IsParty(day)
        ? at.HasOpen(Duty.StockpileDestruction, day) | at.HasOpen(Duty.Clearance, day) | at.Retains()
        : false;

    /// <summary>Parties that asked for help in the report of the year, in a statement or in a request for more time.</summary>
    public static Population SeekingHelp { get; } = (at, day) => at.IsParty(day)
        ? (at.Report is { } report ? report.Cooperation?.AssistanceNeeds.Count >= 1 : null)
            | at.Evidence.Statements[(at.State, at.Year)].Any(statement => statement.Tags.Any(tag => tag.Value == StatementTag.AssistanceRequest))
            | at.Requests.Exists(request => request.SubmittedOn.Within(new(at.Year, 1, 1), at.AsOf) & request.Plan?.AssistanceNeeds.Count >= 1)
        : false;

    public static Population NotParty { get; } = (at, _) => !at.IsParty(new(at.Year, 1, 1)) || !at.IsParty(new(at.Year, 12, 31));

    public static Population NotPartyAtPlanStart { get; } = (at, _) => !at.IsParty(at.PlanStart);

    public static Population Requesters { get; } = (at, day) => at.IsParty(day) && at.Requests.Any(request => at.Evidence.MeetingYear(request.MeetingId) == at.Year);
}
