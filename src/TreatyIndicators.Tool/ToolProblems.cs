using System.Globalization;
using System.Security;
using TreatyIndicators.Serialization;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tool;

/// <summary>The problems that the tool itself can meet. Codes are permanent.</summary>
internal static class ToolProblems
{
    private static readonly char[] LineBreaks = [' ', '\r', '\n', '\t'];

    /// <summary>Wrong usage. The parser of the command line breaks its messages into lines; a problem takes one.</summary>
    public static Problem Usage(string sentence) =>
        new("USE-01", string.Join(' ', sentence.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries)));

    public static Problem UnknownPlan(string plan, Catalogue catalogue) =>
        new("TOOL-01", $"found the plan {Quote(plan)}, expected one that is defined: {JsonText.Names(catalogue.Plans.Select(known => known.Id.Value))}");

    public static Problem UnknownIndicator(string indicator, ActionPlan plan) =>
        new("TOOL-02", $"found the indicator {Quote(indicator)}, expected one of {plan.Id}: {plan.Indicators[0].Id} to {plan.Indicators[^1].Id}");

    public static Problem UnknownIndicator(string indicator) =>
        new("TOOL-02", $"found the indicator {Quote(indicator)}, expected one of a plan that is defined, for instance SRAAP-7.1");

    public static Problem UnknownSubject(string subject, IndicatorResult result) =>
        new("TOOL-03", result.Findings().FirstOrDefault() is { } first
            ? $"found {Quote(subject)}, expected one that {result.Indicator.Id} is tested on, for instance {JsonText.Shorten(first.Subject)}"
            : $"found {Quote(subject)}, but {result.Indicator.Id} is tested on nobody: it is a single number, or the records it is about were not supplied");

    public static Problem NoDates(ActionPlan plan, string folder) =>
        new("TOOL-05", $"found no report under {plan.Convention} to take year and day from, expected at least one, or --year and --as-of") { File = folder };

    public static Problem NoDates(IEnumerable<ConventionId> conventions, string folder) =>
        new("TOOL-05", $"found no report under {string.Join(" or ", conventions)} to take years and day from, expected at least one, or --years and --as-of") { File = folder };

    public static Problem UnknownConvention(string convention, IEnumerable<ConventionId> known) =>
        new("TOOL-13", $"found the convention {Quote(convention)}, expected one with a register: {JsonText.Names(known.Select(id => id.Value))}");

    public static Problem NoRegister(ActionPlan plan) =>
        new("TOOL-11", $"found a plan of {Quote(plan.Convention.Value)}, of which there is no register; expected a register of it, with --register or in the folder of --reports");

    public static Problem NothingReported(string folder) =>
        new("TOOL-10", "found neither a report nor a record, expected at least one; a list without rows says that nothing happened") { File = folder };

    public static Problem NotWritten(string file, Exception exception) => Problem.Of("TOOL-06", exception switch
    {
        DirectoryNotFoundException => $"found no such folder to write to",
        UnauthorizedAccessException => $"found no permission to write it, or a folder in place of a file",
        _ => $"could not be written: {exception.Message}",
    }) with { File = file };

    public static Problem NotOpened(string file, Exception exception) => Problem.Of("TOOL-07", exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"found no such file",
        UnauthorizedAccessException => $"found no permission to read it, or a folder in place of a file",
        _ => $"could not be read: {exception.Message}",
    }) with { File = file };

    /// <summary>A reading that does not exist, or two that exclude each other.</summary>
    public static Problem Reading(string sentence) => new("TOOL-09", sentence);

    public static Problem OtherConvention(ActionPlan before, ActionPlan after) =>
        new("TOOL-12", $"found {before.Id} under {before.Convention} and {after.Id} under {after.Convention}, expected two plans under one convention");

    public static Problem UnknownState(string state, IEnumerable<string> known) =>
        new("TOOL-14", NearestWord.Of(state, known) is { } nearest
            ? $"found the State {Quote(state)}, expected the code of one that is known; the nearest is {nearest}"
            : $"found the State {Quote(state)}, expected the code of one that is known, such as XAK or KHM");

    public static Problem NoDay(string folder) =>
        new("TOOL-05", "found no report to take the day from, expected at least one, or --as-of") { File = folder };

    public static Problem NotUsed(string option, FormattableString what) =>
        Problem.Of("TOOL-08", $"found {what} in the folder of --reports, which is used; expected none beside {option}");

    public static Problem UnknownPopulation(string population, ActionPlan plan) =>
        new("TOOL-15", $"found the population {Quote(population)}, expected one whose subjects an indicator of {plan.Id} counts: {JsonText.Names(plan.Indicators.Where(indicator => indicator.Measure == Measure.CountOfSubjects).Select(indicator => indicator.Population.Name).Distinct())}");

    public static Problem UnknownRule(string rule, RuleCatalogue rules) =>
        new("TOOL-16", $"found the rule {Quote(rule)}, expected one that 'rules' lists, such as {rules.Rules[0].Id}{NearestWord.Hint(rule, rules.Rules.Select(known => known.Id))}");

    public static bool IsOfFile(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException;

    /// <summary>A text in quotes: its beginning, when it is long.</summary>
    public static string Quote(string text) => $"'{JsonText.Shorten(text)}'";
}
