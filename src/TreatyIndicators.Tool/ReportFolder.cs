using NodaTime;

namespace TreatyIndicators.Tool;

/// <summary>A folder of report files.</summary>
internal static class ReportFolder
{
    /// <summary>Reads the folder, with a progress bar when somebody watches.</summary>
    public static ReportCollection Load(string folder, ToolHost host) =>
        host.ProgressConsole is { } console ? ReadingBar.Load(folder, console) : ReportCollection.Load(folder);

    public static IEnumerable<Problem> UnknownStates(ReportCollection reports, Catalogue catalogue) => reports
        .Where(report => catalogue.FindState(report.Header.State) is null)
        .GroupBy(report => report.Header.State)
        .OrderBy(group => group.Key)
        .Select(group => ToolProblems.UnknownState(group.Key, group));

    /// <summary>The plan year after the latest year covered, and the latest day of submission; absent where no report is under the convention.</summary>
    /// <remarks>A report whose years the engine refuses does not decide.</remarks>
    public static (int? Year, LocalDate? AsOf) DatesOf(ReportCollection reports, ConventionId convention)
    {
        var headers = reports.Select(report => report.Header)
            .Where(header => header.Convention == convention && header.Period.To.Year is >= 1900 and < 9998 && header.SubmittedOn.Year is >= 1900 and <= 9998)
            .ToList();
        return headers.Count == 0 ? (null, null) : (headers.Max(header => header.Period.To.Year) + 1, headers.Max(header => header.SubmittedOn));
    }
}
