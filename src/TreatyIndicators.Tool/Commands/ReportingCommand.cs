using System.CommandLine;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary><c>reporting</c>: who reported under Article 7, when, and who did not.</summary>
internal static class ReportingCommand
{
    public static Command Make(ToolHost host)
    {
        var command = new Command("reporting", "Tells year by year who owed a report under Article 7, who sent one, how late, and who is silent.");
        var options = new EvidenceOptions(
            command,
            ofPlan: false,
            ofDay: "The day up to which register and submissions are known. Default: for the sample collection its own day; with --reports the latest day of submission of a report.");
        var years = new YearsOption(command, "The years in which reports fall due, at most 50; annual reports cover the year before. Default: the years after those that reports cover.");
        var conventions = new ConventionOption(command);
        var states = new Option<string[]>("--state") { Description = "Limits the output to a State and shows each of its reports. May be given several times.", HelpName = "STATE" };
        var list = new Option<bool>("--list") { Description = "Lists the States behind the figures below the table." };
        var format = UsageChecks.Format();
        states.Validators.Add(UsageChecks.NotEmpty);
        var output = UsageChecks.OutputFile();
        foreach (var option in new Option[] { states, list, format, output })
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(
            new(options.Of(parsed), years.Of(parsed), conventions.Of(parsed), parsed.GetValue(states) ?? []),
            new(parsed.GetValue(format)!, LanguageOption.Of(parsed), parsed.GetValue(list), parsed.GetValue(output)),
            host));
        return command;
    }

    private static int Run(ReportingChoice choice, ReportingShown shown, ToolHost host)
    {
        if (Inputs.ReadEvidence(choice.Evidence, host) is not var (evidence, isComplete)
            || ConventionOption.Find(choice.ConventionNames, evidence.Catalogue, host) is not { } conventions
            || choice.States(evidence.Catalogue, host) is not { } states
            || choice.Dates(evidence, conventions, host) is not var (from, to, asOf))
        {
            return ExitCode.Incomplete;
        }

        var whole = ReportingPerformance.Of(evidence, conventions, from, to, asOf);
        var written = Deliver(states.Count == 0 ? whole : whole.Only(states), states.Count > 0, shown, host);
        return written && isComplete ? ExitCode.Done : ExitCode.Incomplete;
    }

    private static bool Deliver(ReportingPerformance performance, bool ofStates, ReportingShown shown, ToolHost host) => shown.Format switch
    {
        "json" => host.Deliver(ReportingJson.ToText(performance), shown.File),
        "csv" => host.Deliver(UsageChecks.Written(writer => ReportingCsv.Write(performance, writer)), shown.File),
        "markdown" => host.Deliver(UsageChecks.Written(writer => ReportingMarkdown.Write(performance, writer, shown.Language)), shown.File),
        _ => host.Show(_ => ofStates ? ReportingTable.OfStates(performance, shown.Language) : ReportingTable.OfYears(performance, shown.Language, shown.WithList), shown.File),
    };
}
