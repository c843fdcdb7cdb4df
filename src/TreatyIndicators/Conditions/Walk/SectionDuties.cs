namespace TreatyIndicators.Conditions;

/// <summary>Whether a State reports in a section because it holds the duty that the section is about.</summary>
internal static class SectionDuties
{
    /// <param name="section">The section.</param>
    /// <param name="report">The report.</param>
    /// <param name="scope">The register, and the day by which it is known.</param>
    public static Truth AreHeld(string section, StatePartyReport report, EvaluationScope scope)
    {
        var state = report.Header.State.Value;
        var (member, day) = (scope.State == state && scope.Subject?.Member is { } own ? own : scope.Facts.Member(state), report.Header.Period.To);
        return section switch
        {
            "nationalImplementation" => member.IsParty(day),
            "stockpile" or "technicalCharacteristics" => Open(Duty.StockpileDestruction),
            "destroyed" => TruthLogic.Or(Open(Duty.StockpileDestruction), Open(Duty.Clearance)),
            "hazardousAreas" or "landRelease" => Open(Duty.Clearance),
            "riskEducation" => TruthLogic.Or(Open(Duty.RiskEducation), Open(Duty.Clearance)),
            "victimAssistance" => Open(Duty.VictimAssistance),
            "retained" => Open(Duty.Retention),
            _ => Truth.False,
        };

        Truth Open(Duty duty) => member.IsOpen(duty, day, scope.Dates.Knowledge);
    }
}
