using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace TreatyIndicators.Tool;

/// <summary>Options that several commands have, and what the parser of the command line does not check by itself.</summary>
internal static class UsageChecks
{
    public static void NotEmpty(OptionResult option)
    {
        if (option.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            option.AddError($"{option.Option.Name}: found an empty text, expected {option.Option.HelpName}");
        }
    }

    public static Option<string> Format()
    {
        var format = new Option<string>("--format")
        {
            Description = "What to write: a table for people, JSON or CSV for other programs, or a page in Markdown.",
            HelpName = "table|json|csv|markdown",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "json", "csv", "markdown");
        return format;
    }

    public static Option<string[]> Indicators()
    {
        var indicators = new Option<string[]>("--indicator") { Description = "Limits the output to an indicator, for instance SRAAP-7.1. May be given several times.", HelpName = "ID" };
        indicators.Validators.Add(NotEmpty);
        return indicators;
    }

    public static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }

    public static Option<string?> OutputFile()
    {
        var output = new Option<string?>("--output")
        {
            Description = "A file to write to, in UTF-8; an existing one is replaced. Default: standard output.",
            HelpName = "FILE",
        };
        output.Validators.Add(NotEmpty);
        return output;
    }
}
