using System.Security;

namespace TreatyIndicators.Tool;

/// <summary>The problems that the tool itself can meet. Codes are permanent.</summary>
internal static class ToolProblems
{
    public static Problem Usage(string sentence) => new("USE-01", sentence);

    public static Problem UnknownPlan(string plan, Catalogue catalogue) =>
        new("TOOL-01", $"found the plan '{plan}', expected one that is defined: {string.Join(", ", catalogue.Plans.Select(known => known.Id))}");

    public static Problem UnknownIndicator(string indicator, ActionPlan plan) =>
        new("TOOL-02", $"found the indicator '{indicator}', expected one of {plan.Id}: {plan.Indicators[0].Id} to {plan.Indicators[^1].Id}");

    public static Problem UnknownSubject(string subject, IndicatorResult result) =>
        new("TOOL-03", result.Findings().FirstOrDefault() is { } first
            ? $"found '{subject}', expected one that {result.Indicator.Id} is tested on, for instance {first.Subject}"
            : $"found '{subject}', but {result.Indicator.Id} is tested on nobody: it is a single number, or the records it is about were not supplied");

    public static Problem UnknownState(StateCode state, IEnumerable<StatePartyReport> reports) =>
        new("TOOL-04", $"found the State '{state}', expected one of the catalogue; not counted: {string.Join(", ", reports.Select(report => report.Header.ReportId))}")
        {
            Path = "$.header.state",
        };

    public static Problem NoDates(ActionPlan plan, string folder) =>
        new("TOOL-05", $"found no report under {plan.Convention}, expected at least one, or --year and --as-of") { File = folder };

    public static Problem NotWritten(string file, Exception exception) => new("TOOL-06", exception switch
    {
        DirectoryNotFoundException => "found no such folder to write to",
        UnauthorizedAccessException => "found no permission to write it, or a folder in place of a file",
        _ => $"could not be written: {exception.Message}",
    }) { File = file };

    public static Problem NotOpened(string file, Exception exception) => new("TOOL-07", exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "found no such file",
        UnauthorizedAccessException => "found no permission to read it, or a folder in place of a file",
        _ => $"could not be read: {exception.Message}",
    }) { File = file };

    public static bool IsOfFile(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException;

    /// <summary>A problem takes one line, whatever stands in it; what could steer a terminal is left out.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', new string([.. text.Select(character => char.IsControl(character) ? ' ' : character)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
