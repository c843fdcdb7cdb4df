using System.CommandLine;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary><c>evaluate</c>: all indicators of a plan.</summary>
internal static class EvaluateCommand
{
    public static Command Make(ToolHost host)
    {
        var command = new Command("evaluate", "Computes all indicators of a plan, each with its bounds and the States behind it.");
        var options = new EvidenceOptions(command);
        var format = UsageChecks.Format();
        var by = new StrataOption(command);
        var readings = new ReadingOption(command);
        var allReadings = new Option<bool>("--all-readings") { Description = "Shows the figures under all readings beside the headlines, with their spread." };
        var indicators = UsageChecks.Indicators();
        var years = new YearsOption(command);
        var cutoff = new CutoffOption(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(allReadings) && years.IsGiven(result))
            {
                result.AddError("--all-readings: found --years beside it, expected one of the two");
            }

            if (cutoff.IsGiven(result) && !years.IsGiven(result))
            {
                result.AddError("--cut-off: found no --years beside it, expected several years; for one, give --as-of");
            }
        });
        var output = UsageChecks.OutputFile();
        foreach (var option in new Option[] { allReadings, indicators, format, output })
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(options.Of(parsed), new()
        {
            Language = LanguageOption.Of(parsed),
            Format = parsed.GetValue(format)!,
            By = by.Of(parsed),
            Years = years.Of(parsed),
            Cutoff = cutoff.Of(parsed),
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
            || inputs.Find(shown.Indicators, host) is not { } indicators)
        {
            return ExitCode.Incomplete;
        }

        IReadOnlyList<IndicatorId> kept = indicators.Count == 0 ? [.. inputs.Plan.Indicators.Select(indicator => indicator.Id)] : indicators;
        var written = shown.Years is { } span
            ? ReadingOption.Apply(() => ResultSeries.Of(inputs.Plan, inputs.Evidence, span.From, span.To, shown.Cutoff ?? (_ => inputs.Question.AsOf)).Under(shown.Readings), host) is { } series
                && SeriesOutput.Deliver(series.Only(kept), groups, shown.Format, shown.Language, shown.File, host)
            : ReadingOption.Apply(() => inputs.Evaluate().Under(shown.Readings), host) is { } all
                && Deliver(all.Only(kept), inputs, groups, shown, host);
        return written ? inputs.ExitCode : ExitCode.Incomplete;
    }

    private static bool Deliver(ResultSet results, Inputs inputs, StateGroups? groups, EvaluateChoice shown, ToolHost host)
    {
        var (language, withReadings, file) = (shown.Language, shown.AllReadings, shown.File);
        return shown.Format switch
        {
            "json" => host.Deliver(ResultJson.ToText(results, groups, withReadings), file),
            "csv" => host.Deliver(UsageChecks.Written(writer => ResultCsv.Write(results, writer, groups, withReadings)), file),
            "markdown" => host.Deliver(UsageChecks.Written(writer => ResultMarkdown.Write(results, writer, language, groups, withReadings)), file),
            _ => host.Show(width => ResultTable.Of(results, inputs.ReportsKnown, language, width, groups, withReadings), file),
        };
    }
}
