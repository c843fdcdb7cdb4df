using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace TreatyIndicators.Tool;

/// <summary>The option that asks for several years side by side.</summary>
internal sealed class YearsOption
{
    private readonly Option<(int From, int To)?> years = new("--years")
    {
        Description = "Several plan years side by side, at most 50, all from what was known by the same day. Not together with a single year.",
        HelpName = "YYYY-YYYY",
        CustomParser = Years,
    };

    /// <param name="command">The command to add the option to.</param>
    /// <param name="description">What years it asks for; absent: those of a plan.</param>
    public YearsOption(Command command, string? description = null)
    {
        years.Description = description ?? years.Description;
        years.Validators.Add(UsageChecks.NotEmpty);
        command.Add(years);
        command.Validators.Add(result =>
        {
            if (result.GetResult(years) is { Implicit: false } && result.Children.OfType<OptionResult>().Any(other => other is { Option.Name: "--year", Implicit: false }))
            {
                result.AddError("--years: found --year beside it, expected one of the two");
            }
        });
    }

    public bool IsGiven(CommandResult command) => command.GetResult(years) is { Implicit: false };

    public (int From, int To)? Of(ParseResult parsed) => parsed.GetValue(years);

    private static (int From, int To)? Years(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (text.Split('-') is [var first, var last]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && from >= 1900
            && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to) && to <= 9998
            && to - from is >= 0 and < 50)
        {
            return (from, to);
        }

        argument.AddError($"--years: found {ToolProblems.Quote(text)}, expected two years from 1900 to 9998 that rise and span at most 50, such as 2025-2029");
        return null;
    }
}
