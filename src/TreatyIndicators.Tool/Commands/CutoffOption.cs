using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;

namespace TreatyIndicators.Tool;

/// <summary>The option that gives each year a cut-off day of its own.</summary>
internal sealed class CutoffOption
{
    private readonly Option<AnnualDate?> cutoff = new("--cut-off")
    {
        Description = "Sees each plan year from what was known by this day of the year itself, in place of one day for all; --as-of cannot stand beside it.",
        HelpName = "MM-DD",
        CustomParser = Day,
    };

    public CutoffOption(Command command)
    {
        cutoff.Validators.Add(UsageChecks.NotEmpty);
        command.Add(cutoff);
        command.Validators.Add(result =>
        {
            if (result.GetResult(cutoff) is { Implicit: false } && result.Children.OfType<OptionResult>().Any(other => other is { Option.Name: "--as-of", Implicit: false }))
            {
                result.AddError("--cut-off: found --as-of beside it, expected one of the two");
            }
        });
    }

    public bool IsGiven(CommandResult command) => command.GetResult(cutoff) is { Implicit: false };

    /// <summary>The day for a year; absent: one day for all years.</summary>
    public Func<int, LocalDate>? Of(ParseResult parsed) => parsed.GetValue(cutoff) is { } day ? day.InYear : null;

    private static AnnualDate? Day(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (text.Split('-') is [{ Length: 2 } first, { Length: 2 } second]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2025, month))
        {
            return new(month, day);
        }

        argument.AddError($"--cut-off: found {ToolProblems.Quote(text)}, expected a month and a day that every year has, such as 12-31");
        return null;
    }
}
