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
        ["progress"] =
        [
            "progress",
            "progress --baseline 2025 --year 2026 --indicator SRAAP-7.1",
            "progress --plan lausanne --reports reports --cut-off 12-31",
            "progress --baseline none --baseline-value \"SRAAP-7.1=54: published for 2009\"",
        ],
        ["series"] =
        [
            "series SRAAP-7.1 --years 2025-2026",
            "series SRAAP-7.1 --years 2025-2026 --cut-off 12-31 --format csv",
            "series --population ClearanceDuty --reports reports --years 2020-2025",
            "series --membership deposited --plan lausanne --on 2012-07-31 --on 2016-08-31",
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
