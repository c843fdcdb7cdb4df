using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;

namespace TreatyIndicators.Tool;

/// <summary>The command line: parses it and runs the command.</summary>
internal static class ToolApp
{
    /// <summary>Runs the tool.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, ToolHost host)
    {
        // The messages of the command line parser follow the culture of the thread.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var parsed = Root(host).Parse(args);
        return parsed.Action is ParseErrorAction
            ? Refuse(parsed, host)
            : parsed.Invoke(new() { Output = host.Output, Error = host.Error });
    }

    private static RootCommand Root(ToolHost host)
    {
        var root = new RootCommand("Computes the indicators of an action plan from a folder of State Party reports.")
        {
            PlansCommand.Make(host),
            EvaluateCommand.Make(host),
            ExplainCommand.Make(host),
            SchemaCommand.Make(host),
        };
        HelpWithExamples.Attach(root);
        return root;
    }

    private static int Refuse(ParseResult parsed, ToolHost host)
    {
        host.Tell(parsed.Errors.Select(error => ToolProblems.Usage(error.Message)));
        var command = parsed.CommandResult.Command;
        host.Error.WriteLine(command is RootCommand
            ? $"See: {HelpWithExamples.ToolName} --help"
            : $"See: {HelpWithExamples.ToolName} {command.Name} --help");
        return ExitCode.WrongUsage;
    }
}
