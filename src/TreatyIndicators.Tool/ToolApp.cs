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
        var parsed = Root(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            host.Texts = LanguageOption.TextsOf(parsed);
            return parsed.Action is ParseErrorAction
                ? Refuse(parsed, host)
                : parsed.Invoke(new() { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });
        }
        catch (IOException exception)
        {
            // What goes wrong with files is told where they are opened: this is the output, a full disk for instance.
            host.Tell(ToolProblems.NotWritten("standard output", exception));
            return ExitCode.Incomplete;
        }
    }

    private static RootCommand Root(ToolHost host)
    {
        var root = new RootCommand("Computes the indicators of an action plan from a folder of State Party reports and other records, and checks the reports.")
        {
            PlansCommand.Make(host),
            EvaluateCommand.Make(host),
            ExplainCommand.Make(host),
            ReportingCommand.Make(host),
            CompareCommand.Make(host),
            PlanCommand.Make(host),
            CrosswalkCommand.Make(host),
            ProgressCommand.Make(host),
            SeriesCommand.Make(host),
            ObligationsCommand.Make(host),
            ValidateCommand.Make(host),
            RulesCommand.Make(host),
            SchemaCommand.Make(host),
        };
        HelpWithExamples.Attach(root);
        return root;
    }

    private static int Refuse(ParseResult parsed, ToolHost host)
    {
        host.Tell(parsed.Errors.Select(error => ToolProblems.Usage(error.Message)));
        var name = HelpWithExamples.NameOf(parsed.CommandResult);
        host.TellLine(name.Length == 0 ? $"See: {HelpWithExamples.ToolName} --help" : $"See: {HelpWithExamples.ToolName} {name} --help");
        return ExitCode.WrongUsage;
    }
}
