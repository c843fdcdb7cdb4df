using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace TreatyIndicators.Tool;

/// <summary>Options that take a day.</summary>
internal static class DayOption
{
    public static Option<LocalDate?> Of(string name, string description)
    {
        var option = new Option<LocalDate?>(name) { Description = description, HelpName = "YYYY-MM-DD", CustomParser = argument => Day(name, argument) };
        option.Validators.Add(UsageChecks.NotEmpty);
        return option;
    }

    private static LocalDate? Day(string name, ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is >= 1900 and <= 9998)
        {
            return day;
        }

        argument.AddError($"{name}: found {ToolProblems.Quote(text)}, expected a day from 1900-01-01 to 9998-12-31, such as 2025-06-30");
        return null;
    }
}
