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

    /// <param name="description">What can be written; absent: the four formats that every command has.</param>
    /// <param name="more">Further formats.</param>
    public static Option<string> Format(string? description = null, params string[] more)
    {
        string[] formats = ["table", "json", "csv", "markdown", .. more];
        var format = new Option<string>("--format")
        {
            Description = description ?? "What to write: a table for people, JSON or CSV for other programs, or a page in Markdown.",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong(formats);
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
