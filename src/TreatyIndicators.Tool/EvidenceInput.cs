using NodaTime;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tool;

/// <summary>What stands in a folder of evidence.</summary>
internal static class EvidenceInput
{
    /// <summary>Reads the folder, with a progress bar when somebody watches.</summary>
    public static Evidence Load(Catalogue catalogue, string folder, ToolHost host) =>
        host.ProgressConsole is { } console ? ReadingBar.Load(catalogue, folder, console) : Evidence.Load(catalogue, folder);

    /// <summary>What was chosen on the command line and stands in the folder, too.</summary>
    /// <param name="start">The catalogue before the choice.</param>
    /// <param name="chosen">The catalogue with what was chosen.</param>
    /// <param name="evidence">The evidence, its catalogue with what stands in the folder.</param>
    public static IEnumerable<Problem> NotUsed(Catalogue start, Catalogue chosen, Evidence evidence)
    {
        var used = evidence.Catalogue;
        if (!chosen.States.Equals(start.States) && !chosen.States.Equals(used.States))
        {
            yield return ToolProblems.NotUsed("--states", $"a list of States");
        }

        foreach (var register in chosen.Registers.Except(start.Registers).Except(used.Registers))
        {
            yield return ToolProblems.NotUsed("--register", $"a register of {register.Convention}");
        }
    }

    /// <summary>The plan year after the latest year covered, and the latest day of submission; absent where no report is under the convention.</summary>
    /// <remarks>A report whose years the engine refuses does not decide.</remarks>
    public static (int? Year, LocalDate? AsOf) DatesOf(ReportCollection reports, ConventionId convention)
    {
        var headers = reports.Select(report => report.Header)
            .Where(header => header.Convention == convention && IsDated(header))
            .ToList();
        return headers.Count == 0 ? (null, null) : (headers.Max(header => header.Period.To.Year) + 1, headers.Max(header => header.SubmittedOn));
    }

    /// <summary>The latest day of submission that can be asked about; absent: no report has one.</summary>
    public static LocalDate? LatestDay(ReportCollection reports) =>
        reports.Select(report => report.Header.SubmittedOn).Where(day => day.Year is >= 1900 and <= 9998).Select(day => (LocalDate?)day).Max();

    /// <summary>Whether the years of a report are such as the engine takes.</summary>
    public static bool IsDated(ReportHeader header) => header.Period.To.Year is >= 1900 and < 9998 && header.SubmittedOn.Year is >= 1900 and <= 9998;
}
