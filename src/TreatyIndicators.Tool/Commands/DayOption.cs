using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace TreatyIndicators.Tool;

/// <summary>Options that take a day, or several.</summary>
internal static class DayOption
{
    private const string HelpName = "YYYY-MM-DD";

    public static Option<LocalDate?> Of(string name, string description) =>
        new(name) { Description = description, HelpName = HelpName, CustomParser = argument => Days(name, argument)?[0] };

    public static Option<LocalDate[]> Several(string name, string description) =>
        new(name) { Description = description, HelpName = HelpName, CustomParser = argument => Days(name, argument) };

    /// <summary>A day as it is written; absent: it is none that can be asked about.</summary>
    public static LocalDate? Day(string text) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is >= 1900 and <= 9998 ? day : null;

    private static LocalDate[]? Days(string name, ArgumentResult argument)
    {
        var texts = argument.Tokens.Select(token => token.Value).ToList();
        if (texts.Find(text => Day(text) is null) is { } wrong)
        {
            argument.AddError($"{name}: found {ToolProblems.Quote(wrong)}, expected a day from 1900-01-01 to 9998-12-31, such as 2025-06-30");
            return null;
        }

        return [.. texts.Select(text => Day(text)!.Value)];
    }
}
