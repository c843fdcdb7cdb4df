namespace TreatyIndicators.Export;

/// <summary>The rules that give the days on which reports fall due, as files cite them.</summary>
internal static class ReportingRules
{
    public static string Of(ReportTerm term) => term == ReportTerm.Initial
        ? "Article 7(1): 180 days after entry into force for the State"
        : "Article 7(2): 30 April, covering the calendar year before";
}
