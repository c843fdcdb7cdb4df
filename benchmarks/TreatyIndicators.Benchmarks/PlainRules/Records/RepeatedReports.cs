using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Several reports of one State for one year, none of which says that it replaces the other.</summary>
internal static class RepeatedReports
{
    public static void Check(PlainWorld world, Fired fired)
    {
        foreach (var reports in world.Reports)
        {
            var replaced = reports.Where(report => report.Header.Supersedes != report.Header.ReportId).Select(report => report.Header.Supersedes).Where(Present).ToHashSet();
            var standing = reports.Where(report => report.Header.Kind.Value != ReportKind.Corrigendum && !replaced.Contains(report.Header.ReportId));
            fired.If(standing.CountBy(report => (report.Header.Kind, report.Header.Period.To.Year)).Any(one => one.Value > 1), "R-37");
        }
    }
}
