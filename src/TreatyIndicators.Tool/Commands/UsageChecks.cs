using System.CommandLine;
using System.CommandLine.Parsing;

namespace TreatyIndicators.Tool;

/// <summary>What the parser of the command line does not check by itself.</summary>
internal static class UsageChecks
{
    public static void NotEmpty(OptionResult option)
    {
        if (option.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            option.AddError($"{option.Option.Name}: found an empty text, expected {option.Option.HelpName}");
        }
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
