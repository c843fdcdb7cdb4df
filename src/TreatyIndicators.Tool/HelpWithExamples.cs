using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TreatyIndicators.Tool;

/// <summary>The help of a command with its examples and the exit codes below.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public const string ToolName = "treaty-indicators";

    private const int Width = 100;

    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["plans"] = ["plans"],
        ["evaluate"] =
        [
            "evaluate",
            "evaluate --reports reports --format json --output results.json",
            "evaluate --reports reports --year 2025 --as-of 2025-06-30",
            "evaluate --reports reports --states states.json --register register.json --format csv",
            "evaluate --by region",
            "evaluate --reading affectedNarrow",
            "evaluate --indicator SRAAP-7.1 --all-readings",
            "evaluate --years 2025-2026 --format csv",
            "evaluate --language zh",
        ],
        ["explain"] = ["explain SRAAP-16.1 XAB", "explain SRAAP-7.1 THA --reports reports --year 2025"],
        ["obligations"] =
        [
            "obligations XAK",
            "obligations KHM --convention apmbc --on 2020-01-01 --as-of 2020-01-01",
            "obligations XAK --reports reports --as-of 2025-06-30 --format json",
        ],
        ["schema"] = ["schema report", "schema records", "schema results --output results.schema.json"],
    };

    public override bool ClearsParseErrors => true;

    /// <summary>Puts the examples below the help of every command.</summary>
    public static void Attach(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            var help = (HelpAction)option.Action!;
            help.MaxWidth = Width;
            option.Action = new HelpWithExamples(help);
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        var examples = Examples.GetValueOrDefault(command.Name) ?? [.. Examples.Values.Select(lines => lines[0])];
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  {ToolName} {example}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine("  0  done");
        output.WriteLine("  1  some input could not be read, or the question has no answer; what could be done was done");
        output.WriteLine("  2  wrong usage");
        return code;
    }
}
