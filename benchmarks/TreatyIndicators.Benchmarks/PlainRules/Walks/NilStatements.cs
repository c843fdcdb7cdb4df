namespace TreatyIndicators.Benchmarks;

/// <summary>The statements that there is nothing to report.</summary>
internal static class NilStatements
{
    /// <summary>Where the State holds the duty, a statement that is made must have words: no words, a dash or "N/A" are none.</summary>
    public static bool AnyWithoutWords(PlainInput input)
    {
        var report = input.Submitted;
        return (IsWithoutWords(report.NationalImplementation?.NilStatement) && input.World.Membership?.IsParty(report.Header.State, report.Header.Period.To) == Truth.True)
            || (IsWithoutWords(report.Stockpile?.NilStatement) && Holds(input, Duty.StockpileDestruction))
            || (IsWithoutWords(report.TechnicalCharacteristics?.NilStatement) && Holds(input, Duty.StockpileDestruction))
            || (IsWithoutWords(report.Destroyed?.NilStatement) && (Holds(input, Duty.StockpileDestruction) || Holds(input, Duty.Clearance)))
            || (IsWithoutWords(report.HazardousAreas?.NilStatement) && Holds(input, Duty.Clearance))
            || (IsWithoutWords(report.LandRelease?.NilStatement) && Holds(input, Duty.Clearance))
            || (IsWithoutWords(report.RiskEducation?.NilStatement) && (Holds(input, Duty.RiskEducation) || Holds(input, Duty.Clearance)))
            || (IsWithoutWords(report.VictimAssistance?.NilStatement) && Holds(input, Duty.VictimAssistance))
            || (IsWithoutWords(report.Retained?.NilStatement) && Holds(input, Duty.Retention));
    }

    private static bool Holds(PlainInput input, Duty duty) =>
        input.World.Membership?.IsOpen(input.Header.State, duty, input.Header.Period.To, input.World.Day) == Truth.True;

    private static bool IsWithoutWords(NilStatement? nil) =>
        nil?.Stated == true && nil.Wording.AsSpan().Trim() is "" or "N/A" or "n/a" or "N/a" or "-" or "--" or "–" or "—" or "/" or "不适用";
}
