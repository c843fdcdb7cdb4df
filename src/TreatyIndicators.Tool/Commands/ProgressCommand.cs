using System.CommandLine;
using NodaTime;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary><c>progress</c>: how far the indicators of a plan have come since their baseline.</summary>
internal static class ProgressCommand
{
    public static Command Make(ToolHost host)
    {
        var command = new Command("progress", "Measures the indicators of a plan against their baseline: change, relative change, part of the way to the target, verdict.");
        var options = new EvidenceOptions(command);
        var baselines = new BaselineOptions(command);
        var cutoff = new CutoffOption(command);
        var readings = new ReadingOption(command);
        var indicators = UsageChecks.Indicators();
        var format = UsageChecks.Format();
        var output = UsageChecks.OutputFile();
        foreach (var option in new Option[] { indicators, format, output })
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var days = cutoff.Of(parsed);
            return Inputs.Read(options.Of(parsed, days), host) is { } inputs && Measure(inputs, baselines.Of(parsed), days, (parsed.GetValue(indicators) ?? [], readings.Of(parsed)), host) is { } progress
                && Deliver(progress, parsed.GetValue(format)!, LanguageOption.Of(parsed), parsed.GetValue(output), host)
                    ? inputs.ExitCode
                    : ExitCode.Incomplete;
        });
        return command;
    }

    private static PlanProgress? Measure(
        Inputs inputs,
        (string? Year, IReadOnlyList<string> Values) baseline,
        Func<int, LocalDate>? cutoff,
        (IReadOnlyList<string> Indicators, IReadOnlyList<string> Readings) shown,
        ToolHost host)
    {
        if (BaselineOptions.Of(baseline, inputs, host) is not { } baselines || inputs.Find(shown.Indicators, host) is not { } named)
        {
            return null;
        }

        IReadOnlyList<IndicatorId> kept = named.Count == 0 ? [.. inputs.Plan.Indicators.Select(indicator => indicator.Id)] : named;
        var year = inputs.Question.Year;
        return ReadingOption.Apply(
            () => PlanProgress.Of(Results(year), baselines, baselines.YearsOf(kept).Where(other => other != year).Select(Results)),
            host);

        ResultSet Results(int plan) =>
            IndicatorEngine.Evaluate(inputs.Plan, inputs.Evidence, plan, cutoff?.Invoke(plan) ?? inputs.Question.AsOf).Under(shown.Readings).Only(kept);
    }

    private static bool Deliver(PlanProgress progress, string format, ConditionLanguage language, string? file, ToolHost host) => format switch
    {
        "json" => host.Deliver(ProgressJson.ToText(progress), file),
        "csv" => host.Deliver(UsageChecks.Written(writer => ProgressCsv.Write(progress, writer)), file),
        "markdown" => host.Deliver(UsageChecks.Written(writer => ProgressMarkdown.Write(progress, writer, language)), file),
        _ => host.Show(_ => TextTableView.Of(ProgressTable.Of(progress, language)), file),
    };
}
