using System.CommandLine;
using System.Globalization;
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
        var readings = new ReadingOption(command);
        var allReadings = new Option<bool>("--all-readings") { Description = "Shows the figures under all readings beside the headlines, with their spread." };
        var indicators = new Option<string[]>("--indicator") { Description = "Limits the output to an indicator, for instance SRAAP-7.1. May be given several times.", HelpName = "ID" };
        indicators.Validators.Add(UsageChecks.NotEmpty);
        var output = UsageChecks.OutputFile();
        foreach (var option in new Option[] { allReadings, indicators, format, output })
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(options.Of(parsed), new()
        {
            Language = options.LanguageOf(parsed),
            Format = parsed.GetValue(format)!,
            By = by.Of(parsed),
            Readings = readings.Of(parsed),
            AllReadings = parsed.GetValue(allReadings),
            Indicators = parsed.GetValue(indicators) ?? [],
            File = parsed.GetValue(output),
        }, host));
        return command;
    }

    private static int Run(EvidenceChoice choice, EvaluateChoice shown, ToolHost host)
    {
        if (Inputs.Read(choice, host) is not { } inputs
            || !StrataOption.TryRead(shown.By, inputs.Evidence.Catalogue, host, out var groups)
            || inputs.Find(shown.Indicators, host) is not { } indicators
            || ReadingOption.Apply(inputs.Evaluate(), shown.Readings, host) is not { } all)
        {
            return ExitCode.Incomplete;
        }

        var results = indicators.Count == 0 ? all : all.Only(indicators);
        var (language, withReadings, file) = (shown.Language, shown.AllReadings, shown.File);
        var written = shown.Format switch
        {
            "json" => host.Deliver(ResultJson.ToText(results, groups, withReadings), file),
            "csv" => host.Deliver(Text(writer => ResultCsv.Write(results, writer, groups, withReadings)), file),
            "markdown" => host.Deliver(Text(writer => ResultMarkdown.Write(results, writer, language, groups, withReadings)), file),
            _ => host.Show(width => ResultTable.Of(results, inputs.Evidence.Reports.Count, language, width, groups, withReadings), file),
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
