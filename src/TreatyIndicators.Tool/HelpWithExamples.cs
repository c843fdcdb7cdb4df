using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

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
            "evaluate --plan my-plan.json",
            "evaluate --language zh",
        ],
        ["explain"] = ["explain SRAAP-16.1 XAB", "explain SRAAP-7.1 THA --reports reports --year 2025"],
        ["reporting"] =
        [
            "reporting",
            "reporting --convention apmbc --list",
            "reporting --state XAD",
            "reporting --reports reports --years 2000-2029 --as-of 2029-12-31 --format csv",
        ],
        ["compare"] =
        [
            "compare 2026-04-30 2026-06-30",
            "compare 2025 2026 --reports reports --indicator SRAAP-7.1",
            "compare reports-april reports-december --format markdown --output change.md",
            "compare siem-reap-angkor own-edition.json",
            "compare headline affectedNarrow --format json",
        ],
        ["validate"] =
        [
            "validate",
            "validate --reports reports",
            "validate --reports reports --severity error --format sarif --output reports.sarif",
            "validate --rules B-01,HDR-05 --format csv",
            "validate --language zh --format markdown --output checks.md",
        ],
        ["rules"] = ["rules", "rules --severity error", "rules --rules B-01", "rules --format csv --output rules.csv"],
        ["plan check"] = ["plan check my-plan.json", "plan check my-plan.json --format json --output problems.json"],
        ["schema"] = ["schema report", "schema records", "schema plan", "schema results --output results.schema.json", "schema reporting", "schema checks"],
        ["crosswalk"] = ["crosswalk --plan siem-reap-angkor --to lausanne", "crosswalk --indicator LAP-24.1", "crosswalk --format csv --output crosswalk.csv"],
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
        ["obligations"] =
        [
            "obligations XAK",
            "obligations KHM --convention apmbc --on 2020-01-01 --as-of 2020-01-01",
            "obligations XAK --reports reports --as-of 2025-06-30 --format json",
        ],
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

    /// <summary>The name of a command as it is typed: <c>plan check</c>; empty for the tool itself.</summary>
    public static string NameOf(CommandResult command) =>
        command.Parent is CommandResult outer ? $"{NameOf(outer)} {command.Command.Name}".TrimStart() : string.Empty;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var name = NameOf(parseResult.CommandResult);
        var examples = Examples.GetValueOrDefault(name) ?? [.. Examples.Where(command => name.Length == 0 || command.Key.StartsWith($"{name} ", StringComparison.Ordinal)).Select(command => command.Value[0])];
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  {ToolName} {example}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine("  0  done");
        output.WriteLine("  1  some input could not be read, or the question has no answer, or a document is not valid; what could be done was done");
        output.WriteLine("  2  wrong usage");
        return code;
    }
}
