using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Several reports of one State for one year, none of which says that it replaces the other.</summary>
internal static class RepeatedReports
{
    public static void Check(PlainWorld world, Fired fired)
    {
        var replaced = world.Reports.SelectMany(reports => reports).Select(report => report.Header.Supersedes).Where(Present).ToHashSet();
        foreach (var reports in world.Reports)
        {
            var standing = reports.Where(report => !replaced.Contains(report.Header.ReportId));
            fired.If(standing.CountBy(report => (report.Header.Kind, report.Header.Period.To.Year)).Any(one => one.Value > 1), "R-37");
        }
    }
}
