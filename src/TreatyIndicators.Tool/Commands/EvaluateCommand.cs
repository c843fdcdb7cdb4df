using System.CommandLine;
using System.Globalization;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary><c>evaluate</c>: all indicators of a plan.</summary>
internal static class EvaluateCommand
{
    public static Command Make(ToolHost host)
    {
        var command = new Command("evaluate", "Computes all indicators of a plan, each with its bounds and the States behind it.");
        var options = new EvidenceOptions(command);
        var format = new Option<string>("--format")
        {
            Description = "What to write: a table for people, JSON or CSV for other programs, or a page in Markdown.",
            HelpName = "table|json|csv|markdown",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "json", "csv", "markdown");
        var by = new StrataOption(command);
        var output = UsageChecks.OutputFile();
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed => Run(
            options.Of(parsed), options.LanguageOf(parsed), parsed.GetValue(format)!, by.Of(parsed), parsed.GetValue(output), host));
        return command;
    }

    private static int Run(EvidenceChoice choice, ConditionLanguage language, string format, string? by, string? file, ToolHost host)
    {
        if (Inputs.Read(choice, host) is not { } inputs || !StrataOption.TryRead(by, inputs.Evidence.Catalogue, host, out var groups))
        {
            return ExitCode.Incomplete;
        }

        var results = inputs.Evaluate();
        var written = format switch
        {
            "json" => host.Deliver(ResultJson.ToText(results, groups), file),
            "csv" => host.Deliver(Text(writer => ResultCsv.Write(results, writer, groups)), file),
            "markdown" => host.Deliver(Text(writer => ResultMarkdown.Write(results, writer, language, groups)), file),
            _ => host.Show(width => ResultTable.Of(results, inputs.Evidence.Reports.Count, language, width, groups), file),
        };
        return written ? inputs.ExitCode : ExitCode.Incomplete;
    }

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
