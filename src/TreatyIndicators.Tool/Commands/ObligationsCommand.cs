using System.CommandLine;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary><c>obligations</c>: the duties of a State with their deadlines.</summary>
internal static class ObligationsCommand
{
    public static Command Make(ToolHost host)
    {
        var command = new Command("obligations", "Tells which duties a State has on a day, with deadlines, the rules that give them, and what each status rests on.");
        var state = new Argument<string>("STATE") { Description = "The State by its code, for instance XAK, or KHM for a real one." };
        command.Add(state);
        var options = new EvidenceOptions(
            command,
            ofPlan: false,
            "A folder of evidence (.json). Default: for an invented State the embedded sample collection; for a real one the built-in registers alone.",
            "The day up to which register, records and reports are known. Default: 2026-06-30; with --reports the latest day of submission of a report.");
        var conventions = new ConventionOption(command);
        var on = DayOption.Of("--on", "The day that is asked about. Default: the --as-of day.");
        on.Validators.Add(UsageChecks.NotEmpty);
        var format = UsageChecks.Format();
        var output = UsageChecks.OutputFile();
        foreach (var option in new Option[] { on, format, output })
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(
            new(parsed.GetRequiredValue(state), conventions.Of(parsed), parsed.GetValue(on), options.Of(parsed)),
            LanguageOption.Of(parsed),
            (parsed.GetValue(format)!, parsed.GetValue(output)),
            host));
        return command;
    }

    private static int Run(ObligationsChoice choice, ConditionLanguage language, (string Format, string? File) output, ToolHost host)
    {
        if (ObligationsInput.Read(choice, host) is not { } input || ConventionOption.Find(choice.ConventionNames, input.Evidence.Catalogue, host) is not { } conventions)
        {
            return ExitCode.Incomplete;
        }

        var catalogue = input.Evidence.Catalogue;
        var profiles = conventions.Select(convention => input.Evidence.Obligations(convention, input.State, input.On, input.AsOf)).ToList();
        var written = output.Format switch
        {
            "json" => host.Deliver(ObligationJson.ToText(profiles), output.File),
            "csv" => host.Deliver(UsageChecks.Written(writer => ObligationCsv.Write(profiles, writer)), output.File),
            "markdown" => host.Deliver(UsageChecks.Written(writer => ObligationMarkdown.Write(profiles, catalogue, writer, language)), output.File),
            _ => host.Show(_ => [.. profiles.SelectMany(profile => ObligationTable.Of(profile, catalogue, language))], output.File),
        };
        return written && input.IsComplete ? ExitCode.Done : ExitCode.Incomplete;
    }
}
