namespace TreatyIndicators.Benchmarks;

/// <summary>The statements that there is nothing to report.</summary>
internal static class NilStatements
{
    /// <summary>A statement that is made must have words: no words, a dash or "N/A" are none.</summary>
    public static bool AnyWithoutWords(StatePartyReport report) =>
        IsWithoutWords(report.NationalImplementation?.NilStatement)
        || IsWithoutWords(report.Stockpile?.NilStatement)
        || IsWithoutWords(report.TechnicalCharacteristics?.NilStatement)
        || IsWithoutWords(report.Retained?.NilStatement)
        || IsWithoutWords(report.ProductionFacilities?.NilStatement)
        || IsWithoutWords(report.HazardousAreas?.NilStatement)
        || IsWithoutWords(report.LandRelease?.NilStatement)
        || IsWithoutWords(report.Destroyed?.NilStatement)
        || IsWithoutWords(report.RiskEducation?.NilStatement)
        || IsWithoutWords(report.VictimAssistance?.NilStatement)
        || IsWithoutWords(report.Cooperation?.NilStatement);

    private static bool IsWithoutWords(NilStatement? nil) =>
        nil?.Stated == true && nil.Wording.AsSpan().Trim() is "" or "N/A" or "n/a" or "-";
}
